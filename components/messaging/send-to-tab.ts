import * as v from 'valibot';
import { browser } from '../browser/browser.ts';
import type { PageReport } from './page-report.ts';
import type { ExtensionToAnnotator } from './protocol.ts';
import { reportAnswer } from './schemas.ts';

/** What the content script of a tab found; null where none runs, or it answers nonsense. */
export async function getReport(tabId: number): Promise<PageReport | null> {
  const answer = await sendToAnnotator(tabId, 'getReport', {}).catch(() => null);
  const result = v.safeParse(reportAnswer, answer);
  return result.success ? result.output : null;
}

/** Tells the content script of a tab something; nothing happens where none runs. */
export async function tellAnnotator<T extends Exclude<keyof ExtensionToAnnotator, 'getReport'>>(
  tabId: number,
  type: T,
  payload: ExtensionToAnnotator[T],
): Promise<void> {
  await sendToAnnotator(tabId, type, payload).catch(() => undefined);
}

/** Sends a message to the top frame of a tab; rejects where no content script listens. */
function sendToAnnotator<T extends keyof ExtensionToAnnotator>(
  tabId: number,
  type: T,
  payload: ExtensionToAnnotator[T],
): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, { type, ...payload }, { frameId: 0 });
}
