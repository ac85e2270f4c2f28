import { render } from 'preact';
import { browser } from '../browser/browser.ts';
import { openPanel } from '../browser/panel.ts';
import { tabOfPanelRequest } from '../messaging/panel-request.ts';
import { openEditor } from '../settings/editor.ts';
import type { Settings } from '../settings/schema.ts';
import { withSiteRule } from '../settings/site-rules.ts';
import { elementOf } from '../ui/element-of.ts';
import { checkOnce, leavePage } from './act-on-page.ts';
import { followOpenTab } from './follow-open-tab.ts';
import type { OpenTab } from './open-page.ts';
import { Popup } from './Popup.tsx';
import { ruleToStore } from './page-view.ts';

/** A page that answers in time spares the reader a popup that changes at once. Milliseconds. */
const PATIENCE = 150;

/** A page that has just loaded gets its content script a moment later, and tells nobody. Milliseconds. */
const SECOND_LOOK = 1_000;

/** What holds for the open page: in a private window the page itself knows, nothing is stored. */
function settingsFor({ isPrivate, page: { site, report } }: OpenTab, settings: Settings): Settings {
  const offHere = isPrivate && site !== null && report?.state === 'off';
  return offHere ? withSiteRule(settings, site, 'off') : settings;
}

/** Shows what there is to show, first without waiting for the page, and does what is pressed. */
export async function startPopup(page: Document): Promise<void> {
  const root = elementOf(page, 'popup');
  let shortcut = '';
  let isPanelRefused = false;
  let isShown = false;
  const [open, askedFor] = await Promise.all([followOpenTab(show), tabOfPanelRequest()]);
  const isAtFact = askedFor !== null && askedFor === open.tab().id;
  const editor = await openEditor(show);

  function show(): void {
    if (!isShown) return;
    const { settings, problem } = editor.state();
    const tab = open.tab();
    render(
      <Popup
        page={tab.page}
        settings={settingsFor(tab, settings)}
        isPrivate={tab.isPrivate}
        problem={isPanelRefused ? 'panel-refused' : problem}
        shortcut={shortcut}
        isAtFact={isAtFact}
        onSwitchSite={(on) => void switchSite(on)}
        onMarks={(marks) => editor.save((now) => ({ ...now, marks }))}
        onPause={(paused) => editor.save((now) => ({ ...now, paused }))}
        onOpenPanel={() => {
          openPanel(tab.id ?? browser.tabs.TAB_ID_NONE).then(
            (opened) => (opened ? window.close() : complain()),
            complain,
          );
        }}
        onCheckOnce={() =>
          void checkOnce(tab)
            .catch(() => undefined)
            .then(open.lookAgain)
        }
        onAlways={() => {
          if (tab.pattern === null) return;
          // The background follows the grant: the prompt may close this popup.
          void browser.permissions.request({ origins: [tab.pattern] }).then(open.lookAgain);
        }}
        onCheckText={() => void openCheckPage().then(() => window.close())}
        onOptions={() => void browser.runtime.openOptionsPage().then(() => window.close())}
      />,
      root,
    );
  }
  const complain = () => {
    isPanelRefused = true;
    show();
  };
  const switchSite = async (on: boolean) => {
    const tab = open.tab();
    if (tab.isPrivate) {
      await (on ? checkOnce(tab) : leavePage(tab));
      return open.lookAgain();
    }
    const { host, access } = tab.page;
    const site = await open.site();
    if (host === '' || site === null) return;
    editor.save((now) => withSiteRule(now, site, ruleToStore(on, access)));
  };

  const first = open.lookAgain();
  void first.then(() => {
    if (open.tab().page.contact === 'silent') setTimeout(() => void open.lookAgain(), SECOND_LOOK);
  });
  const keys = readShortcut().then((found) => {
    shortcut = found;
  });
  await Promise.race([Promise.all([first, keys]), afterPatience()]);
  isShown = true;
  show();
}

const openCheckPage = () => browser.tabs.create({ url: browser.runtime.getURL('/check.html') });

const afterPatience = () => new Promise((resolve) => setTimeout(resolve, PATIENCE));

/** The keyboard shortcut that opens the panel; empty where none is set. */
async function readShortcut(): Promise<string> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.find(({ name }) => name === 'open-panel')?.shortcut ?? '';
}
