import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { stopListening } from './stop-listening.ts';

type Listener = (raw: unknown, sender: Runtime.MessageSender) => Promise<unknown> | undefined;

/**
 * Listens for messages. A promise that the listener returns is the answer; undefined leaves the
 * message to other listeners. (The polyfill gives Chromium this; the types do not know.)
 */
export function onMessage(listener: Listener, signal?: AbortSignal): void {
  const typed = listener as unknown as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(typed);
  const { onMessage: event } = browser.runtime;
  signal?.addEventListener('abort', () => stopListening(event, typed));
}
