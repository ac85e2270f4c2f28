import { browser } from '../browser/browser.ts';
import type { AnnotatorAnswers, FromAnnotator } from './protocol.ts';
import type { Payload } from './router.ts';

/**
 * Sends a message from the content script to the background, and to the panel where it is open.
 * Rejects where the extension is gone, although the browser itself throws at once then; undefined
 * where nobody answers.
 */
export async function sendToExtension<T extends FromAnnotator['type']>(
  type: T,
  payload: Payload<FromAnnotator, T>,
): Promise<AnnotatorAnswers[T] | undefined> {
  return browser.runtime.sendMessage({ type, ...payload });
}
