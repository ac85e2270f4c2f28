import { t } from '../i18n/interface.ts';
import type { Settings } from '../settings/schema.ts';
import { MarkKinds } from '../ui/MarkKinds.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Switch } from '../ui/Switch.tsx';
import { Findings } from './Findings.tsx';
import { type PopupProblem, Problem } from './Problem.tsx';
import type { OpenPage } from './page-view.ts';
import { SiteAccess } from './SiteAccess.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';

export interface PopupProps {
  page: OpenPage;
  settings: Settings;
  /** A private window: nothing about the site is stored, and no lasting access is asked for. */
  isPrivate: boolean;
  problem: PopupProblem | null;
  /** The keyboard shortcut that opens the panel, as the browser writes it; empty where unset. */
  shortcut: string;
  /** The reader comes from a card that wants the panel open at its fact. */
  isAtFact: boolean;
  onSwitchSite: (on: boolean) => void;
  onMarks: (marks: Settings['marks']) => void;
  onPause: (paused: boolean) => void;
  /** Called in the click itself: both browsers ask for the gesture. */
  onOpenPanel: () => void;
  onCheckOnce: () => void;
  /** Called in the click itself: the browser's prompt asks for the gesture. */
  onAlways: () => void;
  onCheckText: () => void;
  onOptions: () => void;
}

/** What the toolbar button opens: this site's switch first. */
export function Popup(props: PopupProps) {
  const { page, settings, problem } = props;
  return (
    <main class="popup">
      <h1 class="visually-hidden">{t('popupTitle')}</h1>
      {problem && <Problem problem={problem} shortcut={props.shortcut} />}
      {page.site === null ? (
        <p class="no-site">{t('popupNoSite')}</p>
      ) : (
        <>
          <SiteSwitch {...props} site={page.site} />
          <SiteAccess {...props} site={page.site} />
        </>
      )}
      {page.report === null && (
        <p class="check-text">
          <button type="button" class="button" onClick={props.onCheckText}>
            {t('popupCheckText')}
          </button>
        </p>
      )}
      {settings.paused && <Notice>{t('popupPausedNote')}</Notice>}
      <Findings {...props} />
      <MarkKinds marks={settings.marks} onMarks={props.onMarks} />
      <footer class="foot">
        <Switch label={t('popupPause')} on={settings.paused} onSwitch={props.onPause} />
        <button type="button" class="button quiet" onClick={props.onOptions}>
          {t('popupOptions')}
        </button>
      </footer>
    </main>
  );
}
