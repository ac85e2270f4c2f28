import { browser } from '../browser/browser.ts';
import type { PageReport } from '../messaging/page-report.ts';
import { getReport } from '../messaging/reader-client.ts';
import { createRouter, isOwnReader } from '../messaging/router.ts';
import { fromReader } from '../messaging/schemas.ts';
import type { PageView } from './panel-state.ts';

/** The active tab of the panel's own window, followed without the `tabs` permission. */
export interface FollowedTab {
  /** Null until the browser has said which tab is active. */
  id: () => number | null;
  /** Settles when the first tab was looked at. */
  ready: Promise<void>;
}

/** The longest that a page which has just loaded needs for its notes, and some. Milliseconds. */
const SETTLING = 800;
/** How often it is asked meanwhile: its own news come at longer intervals. Milliseconds. */
const ASKING = 100;

/** Whether it names mentions and has no note on any sentence, or none yet. */
function onlyMentions({ items }: PageReport): boolean {
  return items.length > 0 && items.every(({ kind }) => kind === 'mention');
}

/** Reports the page of whichever tab is active, and every news of it, until the signal aborts. */
export function followActiveTab(
  onPage: (page: PageView) => void,
  signal: AbortSignal,
): FollowedTab {
  let active: number | null = null;
  /** Counts what was asked and told: an answer that something newer has overtaken is old news. */
  let turn = 0;
  /** The page was loaded before our eyes, so that its first news may not be all of them. */
  let fresh = false;
  /** The page of which something found is on show. */
  let shown: string | null = null;

  const see = (report: PageReport | null, loading: boolean) => {
    shown = report !== null && report.items.length > 0 ? report.url : null;
    if (report) onPage({ kind: 'read', report });
    else onPage({ kind: loading ? 'looking' : 'unread' });
  };
  const look = async (tabId: number, loading: boolean) => {
    active = tabId;
    const asked = ++turn;
    const report = await getReport(tabId);
    if (asked === turn) await seeWhole(report, loading);
  };
  /**
   * Mentions are told a moment before the notes on them. Shown at once, they would be pushed down
   * by the notes; so what a fresh page tells first waits for the rest.
   */
  const seeWhole = async (report: PageReport | null, loading: boolean) => {
    const asked = turn;
    const isHalf = (now: PageReport | null) =>
      fresh && now !== null && now.url !== shown && onlyMentions(now);
    let latest = report;
    for (let waited = 0; waited < SETTLING && active !== null && isHalf(latest); waited += ASKING) {
      await new Promise((resolve) => setTimeout(resolve, ASKING));
      latest = await getReport(active);
      if (asked !== turn) return;
    }
    see(latest, loading);
  };

  const onActivated = async ({ tabId, windowId }: { tabId: number; windowId: number }) => {
    if (windowId !== own) return;
    active = tabId;
    const asked = ++turn;
    const { status } = await browser.tabs.get(tabId);
    if (asked !== turn) return;
    fresh = status === 'loading';
    await look(tabId, fresh);
  };
  const onUpdated = (tabId: number, { status }: { status?: string | undefined }) => {
    if (tabId !== active || status === undefined) return;
    if (status === 'loading') fresh = true;
    void look(tabId, status === 'loading');
  };
  const onMessage = createRouter(fromReader, isOwnReader(browser.runtime.id), {
    pageReport: ({ report }, { tab }) => {
      if (tab?.id !== active) return undefined;
      turn++;
      void seeWhole(report, false);
      return undefined;
    },
    openPanel: () => undefined,
    switchSiteOff: () => undefined,
    dismissMark: () => undefined,
    readArticle: () => undefined,
  });

  let own: number | undefined;
  const start = async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    own = tab?.windowId;
    fresh = tab?.status === 'loading';
    if (tab?.id !== undefined) await look(tab.id, fresh);
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.runtime.onMessage.removeListener(onMessage);
  });
  return { id: () => active, ready: start() };
}
