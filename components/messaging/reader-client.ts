import * as v from 'valibot';
import { browser } from '../browser/browser.ts';
import type { PageReport } from './page-report.ts';
import type { ExtensionToReader } from './protocol.ts';
import { reportAnswer } from './schemas.ts';

/** What the content script of a tab found; null where none runs, or it answers nonsense. */
export async function getReport(tabId: number): Promise<PageReport | null> {
  const answer = await sendToReader(tabId, 'getReport', {}).catch(() => null);
  const result = v.safeParse(reportAnswer, answer);
  return result.success ? result.output : null;
}

/** Tells the content script of a tab something; nothing happens where none runs. */
export async function tellReader<T extends Exclude<keyof ExtensionToReader, 'getReport'>>(
  tabId: number,
  type: T,
  payload: ExtensionToReader[T],
): Promise<void> {
  await sendToReader(tabId, type, payload).catch(() => undefined);
}

/** Sends a message to the top frame of a tab; rejects where no content script listens. */
function sendToReader<T extends keyof ExtensionToReader>(
  tabId: number,
  type: T,
  payload: ExtensionToReader[T],
): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, { type, ...payload }, { frameId: 0 });
}
