import { render } from 'preact';
import { browser } from '../browser/browser.ts';
import type { MessageKey } from '../i18n/translate.ts';
import { type EditorState, openEditor } from '../settings/editor.ts';
import type { Settings } from '../settings/schema.ts';
import { withSiteRule } from '../settings/site-rules.ts';
import { askSite } from '../site-access/ask-site.ts';
import { CORE_SITES } from '../site-access/core-sites.ts';
import {
  giveBackSite,
  grantEverywhere,
  grantedOrigins,
  isEverywhere,
  isGrantedBy,
} from '../site-access/permissions.ts';
import { ORIGINAL_LANGUAGE } from '../topics/original-language.ts';
import type { PackLoaders } from '../topics/packs/load-topics.ts';
import { elementOf } from '../ui/element-of.ts';
import type { Shortcut } from './KeysSection.tsx';
import { loadPackNews, type ShownPacks } from './load-pack-news.ts';
import { Options } from './Options.tsx';
import { saveFile } from './save-file.ts';
import { isCoreSite } from './site-list.ts';

const PROBLEMS: Record<NonNullable<EditorState['problem']>, MessageKey> = {
  unreadable: 'popupProblemUnreadable',
  'partly-unreadable': 'popupProblemPartly',
  'not-saved': 'popupProblemNotSaved',
  'newer-version': 'popupProblemNewer',
  'no-storage': 'popupProblemNoStorage',
};

/** Shows the settings and carries out what the reader changes. */
export async function startOptions(page: Document, loaders: PackLoaders): Promise<void> {
  const root = elementOf(page, 'options');
  let [origins, commands] = await Promise.all([grantedOrigins(), browser.commands?.getAll() ?? []]);
  const editor = await openEditor(() => show());
  let news: ShownPacks | null = null;
  const core = CORE_SITES.map(({ host }) => host);
  const languages = [...new Set(CORE_SITES.map(({ language }) => language))];

  const show = () => {
    const { settings, problem } = editor.state();
    void bringPacks(settings);
    render(
      <Options
        settings={settings}
        problem={problem && PROBLEMS[problem]}
        core={core}
        isGranted={isGrantedBy(origins)}
        everywhereGranted={isEverywhere(origins)}
        languages={languages}
        shortcuts={shortcutsIn(commands)}
        packLanguages={[ORIGINAL_LANGUAGE, ...Object.keys(loaders.texts)]}
        packs={news}
        onSettings={editor.save}
        onSwitchSite={(host, on) => {
          void askSite(`https://${host}/`).then((site) => {
            if (site !== null) editor.save((now) => withSiteRule(now, site, ruleFor(site, on)));
          });
        }}
        onRemoveSite={(site) => {
          editor.save((now) => withSiteRule(now, site, null));
          void giveBackSite(site);
        }}
        onEverywhere={(on) => {
          void grantEverywhere(on).then((granted) => {
            editor.save((now) => ({ ...now, everywhere: granted }));
          });
        }}
        onSaveFile={(name, text) => saveFile(page, name, text)}
      />,
      root,
    );
  };
  let wanted: string | null | undefined;
  /** Loads the packs in the chosen language, where that is another than before. */
  const bringPacks = async ({ packLanguage }: Settings) => {
    if (packLanguage === wanted) return;
    wanted = packLanguage;
    const loaded = await loadPackNews(loaders, packLanguage);
    if (packLanguage !== wanted) return;
    news = loaded;
    show();
  };
  /** A core site needs no rule to be on. */
  const ruleFor = (site: string, on: boolean) =>
    on ? (isCoreSite(core, site) ? null : 'on') : 'off';
  const lookAgain = async () => {
    origins = await grantedOrigins();
    commands = (await browser.commands?.getAll()) ?? [];
    show();
  };

  show();
  browser.permissions.onAdded.addListener(() => void lookAgain());
  browser.permissions.onRemoved.addListener(() => void lookAgain());
  // Shortcuts are changed on a page of the browser's own; the reader comes back from there.
  page.addEventListener('visibilitychange', () => void lookAgain());
}

interface Command {
  name?: string;
  description?: string;
  shortcut?: string;
}

/**
 * Chromium lists the toolbar button too, as a command without a description
 * (https://github.com/GoogleChrome/developer.chrome.com/issues/4311).
 */
function shortcutsIn(commands: readonly Command[]): Shortcut[] {
  return commands.flatMap(({ name = '', description, shortcut: keys = '' }) =>
    description ? [{ name, description, keys }] : [],
  );
}
