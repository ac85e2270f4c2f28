import { browser } from '../browser/browser.ts';
import type { PageReport } from '../messaging/page-report.ts';
import { getReport } from '../messaging/reader-client.ts';
import { isLookoutAlone } from '../page/life.ts';
import { injectReader } from './inject.ts';

/**
 * What the reader of a tab found. Where only the lookout runs, because there was nothing to find,
 * the reader is put in to say so; null where we are not in the page at all.
 */
export async function reportOf(tabId: number): Promise<PageReport | null> {
  return (await getReport(tabId)) ?? (await bringReader(tabId).catch(() => null));
}

async function bringReader(tabId: number): Promise<PageReport | null> {
  const [frame] = await browser.scripting.executeScript({
    target: { tabId },
    func: isLookoutAlone,
    // A page that loads for long would keep the popup waiting; it has no lookout yet.
    injectImmediately: true,
  });
  if (frame?.result !== true) return null;
  await injectReader(tabId);
  return getReport(tabId);
}
