import { render } from 'preact';
import { browser } from '../browser/browser.ts';
import { openPanel } from '../browser/panel.ts';
import { tellAnnotator } from '../messaging/send-to-tab.ts';
import { withSiteRule } from '../settings/site-rules.ts';
import { loadSettings, updateSettings, watchSettings } from '../settings/store.ts';
import type { Settings } from '../settings/types.ts';
import { injectAnnotator } from '../site-access/inject.ts';
import { readOpenTab } from './open-page.ts';
import { Popup } from './Popup.tsx';
import type { PopupProblem } from './Problem.tsx';
import { ruleToStore } from './page-view.ts';

/** Reads what there is to show, shows it, and carries out what the reader presses. */
export async function startPopup(page: Document): Promise<void> {
  const root = page.getElementById('popup');
  if (root === null) throw new Error('the popup has no root element');
  const { signal } = new AbortController();
  let [tab, store, commands] = await Promise.all([
    readOpenTab(),
    loadSettings(),
    browser.commands?.getAll() ?? [],
  ]);
  let problem: PopupProblem | null = store.problem;

  const show = () =>
    render(
      <Popup
        page={tab.page}
        settings={settingsHere()}
        problem={problem}
        shortcut={commands.find(({ name }) => name === 'open-panel')?.shortcut ?? ''}
        onSwitchSite={(on) => {
          const { site, access } = tab.page;
          if (tab.isPrivate) void (on ? checkOnce() : leavePage()).then(lookAgain);
          else if (site !== null) save((now) => withSiteRule(now, site, ruleToStore(on, access)));
        }}
        onMarks={(marks) => save((now) => ({ ...now, marks }))}
        onPause={(paused) => save((now) => ({ ...now, paused }))}
        onOpenPanel={() => {
          openPanel(tab.id ?? browser.tabs.TAB_ID_NONE).then(
            (opened) => (opened ? window.close() : complain('panel-refused')),
            () => complain('panel-refused'),
          );
        }}
        onCheckOnce={() =>
          void checkOnce()
            .catch(() => undefined)
            .then(lookAgain)
        }
        onAlways={() => {
          if (tab.pattern === null) return;
          // The background follows the grant: the prompt may close this popup.
          void browser.permissions.request({ origins: [tab.pattern] }).then(lookAgain);
        }}
        onOptions={() => void browser.runtime.openOptionsPage().then(() => window.close())}
      />,
      root,
    );
  const complain = (what: PopupProblem) => {
    problem = what;
    show();
  };
  /** Shows the change at once and takes it back where the browser refuses to store it. */
  const save = (change: (settings: Settings) => Settings) => {
    const before = store.settings;
    store = { ...store, settings: change(before) };
    show();
    updateSettings(change).catch(() => {
      store = { ...store, settings: before };
      complain('not-saved');
    });
  };
  const checkOnce = async () => {
    if (tab.id === null) return;
    if (tab.page.report === null) await injectAnnotator(tab.id);
    await tellAnnotator(tab.id, 'checkPage', {});
  };
  const leavePage = async () => {
    if (tab.id !== null) await tellAnnotator(tab.id, 'leavePage', {});
  };
  /** What holds for the open page: in a private window the page itself knows, nothing is stored. */
  const settingsHere = (): Settings => {
    const { site, report } = tab.page;
    const offHere = tab.isPrivate && site !== null && report?.state === 'off';
    return offHere ? withSiteRule(store.settings, site, 'off') : store.settings;
  };
  const lookAgain = async () => {
    tab = await readOpenTab();
    show();
  };

  show();
  watchSettings((next) => {
    store = next;
    problem = next.problem;
    show();
  }, signal);
  // The reader tells of every change, and a page that has loaded may have none: asked anew.
  browser.runtime.onMessage.addListener(() => void lookAgain());
  browser.tabs.onUpdated.addListener((id, { status }) => {
    if (id === tab.id && status === 'complete') void lookAgain();
  });
  browser.permissions.onAdded.addListener(() => void lookAgain());
  browser.permissions.onRemoved.addListener(() => void lookAgain());
}
