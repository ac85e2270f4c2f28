import { browser } from '../browser/browser.ts';
import { hearReports } from '../messaging/hear-reports.ts';
import type { PageReport } from '../messaging/page-report.ts';
import { askSite } from '../site-access/ask-site.ts';
import { askPage, type OpenTab, openTab, tabAsTold } from './open-page.ts';

/** The open tab, followed while the popup is open. */
export interface OpenTabFollower {
  /** The tab as it was last seen; before the page has answered, what the browser says of it. */
  tab(): OpenTab;
  /** The site of the open page; null where it has none. */
  site(): Promise<string | null>;
  /** Asks browser and page again. */
  lookAgain(): Promise<void>;
}

/** Asks the browser, not yet the page, and follows both until the popup is closed. */
export async function followOpenTab(onChange: () => void): Promise<OpenTabFollower> {
  let told = await tabAsTold();
  let answer: Awaited<ReturnType<typeof askPage>> | null = null;
  /** What the page told since it was last asked: newer than its answer, which waits for the site's. */
  let heard: PageReport | null = null;
  let tab = openTab(told, answer);

  const see = () => {
    tab = openTab(told, answer);
    onChange();
  };
  const lookAgain = async () => {
    told = await tabAsTold();
    heard = null;
    const asked = await askPage(told);
    answer = heard === null ? asked : { ...asked, report: heard };
    see();
  };
  const onReport = (report: PageReport) => {
    heard = report;
    if (answer === null) return;
    answer = { ...answer, report };
    see();
  };
  hearReports(() => tab.id, onReport);
  // The annotator tells of every change, and a page that has loaded may have none: asked anew.
  browser.tabs.onUpdated.addListener((id, { status }) => {
    if (id === tab.id && status === 'complete') void lookAgain();
  });
  browser.permissions.onAdded.addListener(() => void lookAgain());
  browser.permissions.onRemoved.addListener(() => void lookAgain());
  return {
    tab: () => tab,
    // Before the page has answered, its host stands for its site.
    site: async () => (answer === null ? askSite(told.url) : tab.page.site),
    lookAgain,
  };
}
