import * as v from 'valibot';
import { browser } from '../browser/browser.ts';
import { type PageReport, pageReport } from './page-report.ts';
import type { Payload } from './router.ts';
import type { ToAnnotator } from './to-content.ts';

/** What the content script of a tab found; null where none runs, or it answers nonsense. */
export async function getReport(tabId: number): Promise<PageReport | null> {
  const answer = await sendToAnnotator(tabId, 'getReport', {}).catch(() => null);
  const result = v.safeParse(pageReport, answer);
  return result.success ? result.output : null;
}

/** Tells the content script of a tab something; nothing happens where none runs. */
export async function tellAnnotator<T extends Exclude<ToAnnotator['type'], 'getReport'>>(
  tabId: number,
  type: T,
  payload: Payload<ToAnnotator, T>,
): Promise<void> {
  await sendToAnnotator(tabId, type, payload).catch(() => undefined);
}

/** Sends a message to the top frame of a tab; rejects where no content script listens. */
function sendToAnnotator<T extends ToAnnotator['type']>(
  tabId: number,
  type: T,
  payload: Payload<ToAnnotator, T>,
): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, { type, ...payload }, { frameId: 0 });
}
