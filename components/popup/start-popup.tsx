import { render } from 'preact';
import { browser } from '../browser/browser.ts';
import { onMessage } from '../browser/on-message.ts';
import { openPanel } from '../browser/panel.ts';
import { tabOfPanelRequest } from '../messaging/panel-request.ts';
import {
  type AnnotatorAnswers,
  type PageReportMessage,
  pageReportMessage,
} from '../messaging/protocol.ts';
import { createRouter, isOwnAnnotator } from '../messaging/router.ts';
import { tellAnnotator } from '../messaging/send-to-tab.ts';
import { openEditor } from '../settings/editor.ts';
import type { Settings } from '../settings/schema.ts';
import { withSiteRule } from '../settings/site-rules.ts';
import { askSite } from '../site-access/ask-site.ts';
import { injectAnnotator } from '../site-access/inject.ts';
import { elementOf } from '../ui/element-of.ts';
import { askPage, type OpenTab, openTab, tabAsTold } from './open-page.ts';
import { Popup } from './Popup.tsx';
import { ruleToStore } from './page-view.ts';

/** A page that answers in time spares the reader a popup that changes at once. Milliseconds. */
const PATIENCE = 150;

/** A page that has just loaded gets its content script a moment later, and tells nobody. Milliseconds. */
const SECOND_LOOK = 1_000;

/** Shows what there is to show, first without waiting for the page, and does what is pressed. */
export async function startPopup(page: Document): Promise<void> {
  const root = elementOf(page, 'popup');
  const { signal } = new AbortController();
  let [told, askedFor] = await Promise.all([tabAsTold(), tabOfPanelRequest()]);
  const isAtFact = askedFor !== null && askedFor === told.id;
  let answer: Awaited<ReturnType<typeof askPage>> | null = null;
  let tab: OpenTab = openTab(told, answer);
  let shortcut = '';
  let isPanelRefused = false;
  let isShown = false;
  const editor = await openEditor(() => show(), signal);

  function show(): void {
    if (!isShown) return;
    const { problem } = editor.state();
    render(
      <Popup
        page={tab.page}
        settings={settingsHere()}
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
          void checkOnce()
            .catch(() => undefined)
            .then(lookAgain)
        }
        onAlways={() => {
          if (tab.pattern === null) return;
          // The background follows the grant: the prompt may close this popup.
          void browser.permissions.request({ origins: [tab.pattern] }).then(lookAgain);
        }}
        onCheckText={() =>
          void browser.tabs
            .create({ url: browser.runtime.getURL('/check.html') })
            .then(() => window.close())
        }
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
    if (tab.isPrivate) {
      await (on ? checkOnce() : leavePage());
      return lookAgain();
    }
    const { host, access } = tab.page;
    // While the page is awaited the host stands for its site.
    const site = answer === null ? await askSite(told.url) : tab.page.site;
    if (host === '' || site === null) return;
    editor.save((now) => withSiteRule(now, site, ruleToStore(on, access)));
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
    const { settings } = editor.state();
    const { site, report } = tab.page;
    const offHere = tab.isPrivate && site !== null && report?.state === 'off';
    return offHere ? withSiteRule(settings, site, 'off') : settings;
  };
  const see = () => {
    tab = openTab(told, answer);
    show();
  };
  const lookAgain = async () => {
    told = await tabAsTold();
    answer = await askPage(told);
    see();
  };

  const first = lookAgain();
  void first.then(() => {
    if (tab.page.contact === 'silent') setTimeout(() => void lookAgain(), SECOND_LOOK);
  });
  const keys = readShortcut().then((found) => {
    shortcut = found;
  });
  await Promise.race([Promise.all([first, keys]), afterPatience()]);
  isShown = true;
  show();
  // The annotator tells of every change, and a page that has loaded may have none: asked anew.
  const onReport = createRouter<PageReportMessage, Pick<AnnotatorAnswers, 'pageReport'>>(
    pageReportMessage,
    isOwnAnnotator(browser.runtime.id),
    {
      pageReport: ({ report }, sender) => {
        if (sender.tab?.id !== tab.id || answer === null) return;
        answer = { ...answer, report };
        see();
      },
    },
  );
  onMessage(onReport, signal);
  browser.tabs.onUpdated.addListener((id, { status }) => {
    if (id === tab.id && status === 'complete') void lookAgain();
  });
  browser.permissions.onAdded.addListener(() => void lookAgain());
  browser.permissions.onRemoved.addListener(() => void lookAgain());
}

const afterPatience = () => new Promise((resolve) => setTimeout(resolve, PATIENCE));

/** The keyboard shortcut that opens the panel; empty where none is set. */
async function readShortcut(): Promise<string> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.find(({ name }) => name === 'open-panel')?.shortcut ?? '';
}
