import { browser } from '../browser/browser.ts';
import type { AnnotatorToExtension } from './protocol.ts';

/**
 * Sends a message from the content script to the background, and to the panel where it is open.
 * Rejects where the extension is gone, although the browser itself throws at once then.
 */
export async function sendToExtension<T extends keyof AnnotatorToExtension>(
  type: T,
  payload: AnnotatorToExtension[T],
): Promise<unknown> {
  return browser.runtime.sendMessage({ type, ...payload });
}
