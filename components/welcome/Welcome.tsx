import { plural, t } from '../i18n/interface.ts';
import { Notice } from '../ui/Notice.tsx';
import { Switch } from '../ui/Switch.tsx';
import { Sample } from './Sample.tsx';

export interface WelcomeProps {
  /** Whether this page's own marks are on. */
  marksOn: boolean;
  /** How many news sites are marked from the start. */
  sites: number;
  /** Keys of the command that switches a site, as the browser writes them; empty where unset. */
  shortcut: string;
  /** Null until the reader has answered the browser's prompt. */
  everywhere: 'granted' | 'refused' | null;
  onMarks: (on: boolean) => void;
  /** Opens the card of the sample's first mark, with focus. */
  onOpenCard: () => void;
  /** Called in the click itself: the browser's prompt asks for the gesture. */
  onEverywhere: () => void;
  onOptions: () => void;
}

/** What a new reader sees once: the off switch first, then a mark to try. */
export function Welcome(props: WelcomeProps) {
  const { marksOn, sites, shortcut, everywhere } = props;
  return (
    <main class="welcome">
      <header>
        <p class="masthead">
          <img src="/icon/48.png" alt="" />
          {t('extName')}
        </p>
        <h1>{t('welcomeTitle')}</h1>
        <p class="lede">{t('welcomeLede')}</p>
      </header>

      <section class="off">
        <h2>{t('welcomeOffTitle')}</h2>
        <p>{t('welcomeOffText', { shortcut: shortcut || t('optionsKeyUnset') })}</p>
        <Switch label={t('welcomeOffSwitch')} on={marksOn} onSwitch={props.onMarks} />
      </section>

      <section>
        <h2>{t('welcomeTryTitle')}</h2>
        <p>{t('welcomeTryText')}</p>
        <Sample />
        <button type="button" class="button" disabled={!marksOn} onClick={props.onOpenCard}>
          {t('welcomeTryKey')}
        </button>
      </section>

      <section>
        <h2>{t('welcomeWhereTitle')}</h2>
        <p>{plural('welcomeWhereText', sites)}</p>
        {everywhere === 'granted' ? (
          <Notice>
            <p role="status">{t('welcomeEverywhereOn')}</p>
          </Notice>
        ) : (
          <>
            <button type="button" class="button" onClick={props.onEverywhere}>
              {t('optionsEverywhere')}
            </button>
            <p class="hint">{t('optionsEverywhereHint')}</p>
            {everywhere === 'refused' && <p role="status">{t('welcomeEverywhereRefused')}</p>}
          </>
        )}
      </section>

      <section>
        <h2>{t('welcomePrivacyTitle')}</h2>
        <p>{t('welcomePrivacyText')}</p>
        <button type="button" class="button quiet" onClick={props.onOptions}>
          {t('welcomeSettings')}
        </button>
      </section>
    </main>
  );
}
