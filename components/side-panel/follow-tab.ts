import { browser } from '../browser/browser.ts';
import { hearReports } from '../messaging/hear-reports.ts';
import type { PageReport } from '../messaging/page-report.ts';
import { reportOf } from '../site-access/report-of.ts';
import type { PageView } from './panel-state.ts';

/** The active tab of the panel's own window, followed without the `tabs` permission. */
export interface FollowedTab {
  /** Null until the browser has said which tab is active. */
  id: () => number | null;
  /** Settles when the first tab was looked at. */
  ready: Promise<void>;
}

/** Reports the page of whichever tab is active, and every news of it, until the signal aborts. */
export function followActiveTab(
  onPage: (page: PageView) => void,
  signal: AbortSignal,
): FollowedTab {
  let active: number | null = null;
  /** Counts what was asked and told: an answer to an earlier question is dropped. */
  let turn = 0;

  const see = (report: PageReport | null, loading: boolean) => {
    if (report) onPage({ kind: 'read', report });
    else onPage({ kind: loading ? 'looking' : 'unread' });
  };
  const look = async (tabId: number, loading: boolean) => {
    active = tabId;
    const asked = ++turn;
    const report = await reportOf(tabId);
    if (asked === turn) see(report, loading);
  };

  const onActivated = async ({ tabId, windowId }: { tabId: number; windowId: number }) => {
    if (windowId !== own) return;
    active = tabId;
    const asked = ++turn;
    const { status } = await browser.tabs.get(tabId);
    if (asked === turn) await look(tabId, status === 'loading');
  };
  const onUpdated = (tabId: number, { status }: { status?: string | undefined }) => {
    if (tabId === active && status !== undefined) void look(tabId, status === 'loading');
  };
  const onReport = (report: PageReport) => {
    turn++;
    see(report, false);
  };

  let own: number | undefined;
  const start = async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    own = tab?.windowId;
    if (tab?.id !== undefined) await look(tab.id, tab.status === 'loading');
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  hearReports(() => active, onReport, signal);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  });
  return { id: () => active, ready: start() };
}
