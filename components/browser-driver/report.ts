import type { PageReport } from '../messaging/page-report.ts';
import type { Driver, Tab } from './driver.ts';
import { until } from './wait.ts';

/** What the content script found in a tab, as it tells the panel; waits until `enough` holds. */
export async function pageReport(
  driver: Driver,
  tab: Tab,
  enough: (report: PageReport) => boolean = () => true,
): Promise<PageReport> {
  await tab.activate();
  return until('the report of the page', async () => {
    const report = await driver.inBackground(askFrontTab);
    if (report === null) throw new Error('nobody answers in the page');
    if (enough(report)) return report;
    throw new Error(`state ${report.state}, ${report.items.length} things found`);
  });
}

/** Runs in the extension's background: asks as the panel does, and brings the annotator as it does. */
async function askFrontTab(): Promise<PageReport | null> {
  const { scripting, tabs } = Reflect.get(globalThis, 'chrome');
  const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
  const target = { tabId: tab.id };
  const [frame] = await scripting.executeScript({
    target,
    func: () => Reflect.get(globalThis, '__caveatRunning')?.role === 'probe',
  });
  if (frame?.result) await scripting.executeScript({ target, files: ['/annotator.js'] });
  return tabs.sendMessage(tab.id, { type: 'getReport' });
}
