import { browser } from '../browser/browser.ts';
import type { PageReport } from '../messaging/page-report.ts';
import { getReport } from '../messaging/send-to-tab.ts';
import { injectAnnotator } from './inject.ts';
import { isProbeAlone } from './own-world.ts';

/**
 * What the annotator of a tab found. Where only the probe runs, because there was nothing to find,
 * the annotator is put in to say so; null where we are not in the page at all.
 */
export async function reportOf(tabId: number): Promise<PageReport | null> {
  return (await getReport(tabId)) ?? (await bringAnnotator(tabId).catch(() => null));
}

async function bringAnnotator(tabId: number): Promise<PageReport | null> {
  const [frame] = await browser.scripting.executeScript({
    target: { tabId },
    func: isProbeAlone,
    // A page that loads for long would keep the popup waiting; it has no probe yet.
    injectImmediately: true,
  });
  if (frame?.result !== true) return null;
  await injectAnnotator(tabId);
  return getReport(tabId);
}
