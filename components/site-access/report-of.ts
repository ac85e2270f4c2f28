import { browser } from '../browser/browser.ts';
import type { PageReport } from '../messaging/page-report.ts';
import { getReport } from '../messaging/send-to-tab.ts';
import { coversHost } from './covers-host.ts';
import { injectAnnotator } from './inject.ts';
import { hostOfLoneProbe } from './own-world.ts';

/**
 * What the annotator of a tab found. Where only the probe runs, because there was nothing to find,
 * the annotator is put in to say so; null where we are not in the page at all, or are in it no longer:
 * the button that asks gives access to any page, also to one whose permission was taken back.
 */
export async function reportOf(tabId: number): Promise<PageReport | null> {
  return (await getReport(tabId)) ?? (await bringAnnotator(tabId).catch(() => null));
}

async function bringAnnotator(tabId: number): Promise<PageReport | null> {
  const [frame] = await browser.scripting.executeScript({
    target: { tabId },
    func: hostOfLoneProbe,
    // A page that loads for long would keep the popup waiting; it has no probe yet.
    injectImmediately: true,
  });
  const host = frame?.result;
  if (typeof host !== 'string') return null;
  const { origins = [] } = await browser.permissions.getAll();
  if (!coversHost(origins, host)) return null;
  await injectAnnotator(tabId);
  return getReport(tabId);
}
