import { t } from '../i18n/interface.ts';
import type { MessageKey } from '../i18n/translate.ts';
import type { Settings } from '../settings/schema.ts';
import { Notice } from '../ui/Notice.tsx';
import { BackupSection } from './BackupSection.tsx';
import { CardSection } from './CardSection.tsx';
import { KeysSection, type Shortcut } from './KeysSection.tsx';
import { LanguagesSection } from './LanguagesSection.tsx';
import type { ShownPacks } from './load-pack-news.ts';
import { MarksSection } from './MarksSection.tsx';
import { PacksSection } from './PacksSection.tsx';
import { PrivacySection } from './PrivacySection.tsx';
import { SitesSection } from './SitesSection.tsx';

export interface OptionsProps {
  settings: Settings;
  /** What is wrong with the stored settings, in the popup's words; null where nothing is. */
  problem: MessageKey | null;
  /** Hosts of the fixed list. */
  core: readonly string[];
  isGranted: (host: string) => boolean;
  /** Whether the browser allows all sites. */
  everywhereGranted: boolean;
  /** BCP 47 tags that can be detected. */
  languages: readonly string[];
  shortcuts: readonly Shortcut[];
  /** The languages in which there are packs. */
  packLanguages: readonly string[];
  /** Null until the packs are read. */
  packs: ShownPacks | null;
  onSettings: (change: (settings: Settings) => Settings) => void;
  /** A host of the list or a site: the rule is for the whole site. */
  onSwitchSite: (host: string, on: boolean) => void;
  /** Takes the rule and the browser's permission away. */
  onRemoveSite: (site: string) => void;
  /** Called in the click itself: the browser's prompt asks for the gesture. */
  onEverywhere: (on: boolean) => void;
  /** Hands a file to the browser's downloads. */
  onSaveFile: (name: string, text: string) => void;
}

const SECTIONS: readonly [id: string, title: MessageKey][] = [
  ['sites', 'optionsSites'],
  ['marks', 'optionsMarks'],
  ['card', 'optionsCard'],
  ['languages', 'optionsLanguages'],
  ['keys', 'optionsKeys'],
  ['backup', 'optionsBackup'],
  ['packs', 'optionsPacks'],
  ['privacy', 'optionsPrivacy'],
];

/** The settings page. */
export function Options(props: OptionsProps) {
  return (
    <>
      <header class="page-head">
        <h1>{t('optionsTitle')}</h1>
        <p class="lede">{t('optionsLede')}</p>
        {props.problem && (
          <Notice tone="alert">
            <p>{t(props.problem)}</p>
          </Notice>
        )}
        <nav aria-label={t('optionsContents')}>
          <ul class="contents">
            {SECTIONS.map(([id, title]) => (
              <li key={id}>
                <a href={`#${id}`}>{t(title)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        <SitesSection {...props} />
        <MarksSection {...props} />
        <CardSection {...props} />
        <LanguagesSection {...props} />
        <KeysSection {...props} />
        <BackupSection {...props} />
        <PacksSection {...props} />
        <PrivacySection />
      </main>
    </>
  );
}
