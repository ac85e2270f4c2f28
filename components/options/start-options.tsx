import { render } from 'preact';
import { browser } from '../browser/browser.ts';
import type { MessageKey } from '../i18n/translate.ts';
import { withSiteRule } from '../settings/site-rules.ts';
import { loadSettings, type StoreState, updateSettings, watchSettings } from '../settings/store.ts';
import type { Settings } from '../settings/types.ts';
import { askSite } from '../site-access/ask-site.ts';
import { CORE_SITES } from '../site-access/core-sites.ts';
import {
  giveBackSite,
  grantEverywhere,
  grantedOrigins,
  isEverywhere,
  isGrantedBy,
} from '../site-access/permissions.ts';
import type { Shortcut } from './KeysSection.tsx';
import type { ShownPacks } from './load-pack-news.ts';
import { Options } from './Options.tsx';
import { saveFile } from './save-file.ts';
import { isCoreSite } from './site-list.ts';

const PROBLEMS: Record<NonNullable<StoreState['problem']>, MessageKey> = {
  unreadable: 'popupProblemUnreadable',
  'newer-version': 'popupProblemNewer',
  'no-storage': 'popupProblemNoStorage',
};

/** Shows the settings and carries out what the reader changes. */
export async function startOptions(page: Document, packs: Promise<ShownPacks>): Promise<void> {
  const root = page.getElementById('options');
  if (root === null) throw new Error('the settings page has no root element');
  let [store, origins, commands] = await Promise.all([
    loadSettings(),
    grantedOrigins(),
    browser.commands?.getAll() ?? [],
  ]);
  let problem = store.problem && PROBLEMS[store.problem];
  let news: ShownPacks | null = null;
  const core = CORE_SITES.map(({ host }) => host);
  const languages = [...new Set(CORE_SITES.map(({ language }) => language))];

  const show = () =>
    render(
      <Options
        settings={store.settings}
        problem={problem}
        core={core}
        isGranted={isGrantedBy(origins)}
        everywhereGranted={isEverywhere(origins)}
        languages={languages}
        shortcuts={shortcutsIn(commands)}
        packs={news}
        onSettings={save}
        onSwitchSite={(host, on) => {
          void askSite(`https://${host}/`).then((site) => {
            if (site !== null) save((now) => withSiteRule(now, site, ruleFor(site, on)));
          });
        }}
        onRemoveSite={(site) => {
          save((now) => withSiteRule(now, site, null));
          void giveBackSite(site);
        }}
        onEverywhere={(on) => {
          void grantEverywhere(on).then((granted) => {
            save((now) => ({ ...now, everywhere: granted }));
          });
        }}
        onSaveFile={(name, text) => saveFile(page, name, text)}
      />,
      root,
    );
  /** A core site needs no rule to be on. */
  const ruleFor = (site: string, on: boolean) =>
    on ? (isCoreSite(core, site) ? null : 'on') : 'off';
  /** Shows the change at once and takes it back where the browser refuses to store it. */
  const save = (change: (settings: Settings) => Settings) => {
    const before = store.settings;
    store = { ...store, settings: change(before) };
    show();
    updateSettings(change).catch(() => {
      store = { ...store, settings: before };
      problem = 'popupProblemNotSaved';
      show();
    });
  };
  const lookAgain = async () => {
    origins = await grantedOrigins();
    commands = (await browser.commands?.getAll()) ?? [];
    show();
  };

  show();
  watchSettings((next) => {
    store = next;
    problem = next.problem && PROBLEMS[next.problem];
    show();
  }, new AbortController().signal);
  browser.permissions.onAdded.addListener(() => void lookAgain());
  browser.permissions.onRemoved.addListener(() => void lookAgain());
  // Shortcuts are changed on a page of the browser's own; the reader comes back from there.
  page.addEventListener('visibilitychange', () => void lookAgain());
  news = await packs;
  show();
}

interface Command {
  name?: string;
  description?: string;
  shortcut?: string;
}

/** Chromium lists the toolbar button as a command too, without a word for it. */
function shortcutsIn(commands: readonly Command[]): Shortcut[] {
  return commands.flatMap(({ name = '', description, shortcut: keys = '' }) =>
    description ? [{ name, description, keys }] : [],
  );
}
