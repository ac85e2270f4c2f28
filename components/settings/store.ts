import { browser } from '../browser/browser.ts';
import { stopListening } from '../browser/stop-listening.ts';
import { type ParsedSettings, parseSettings, toStored } from './parse.ts';
import type { Settings } from './types.ts';

const KEY = 'settings';
/** Where an unreadable value is kept once the reader's change replaces it. */
const KEPT_KEY = 'settings-unreadable';

/** What is known about the store: the settings, and why they may be only the defaults. */
export type StoreState = Omit<ParsedSettings, 'problem'> & {
  problem: ParsedSettings['problem'] | 'no-storage';
};

/** Loads the settings. Never rejects: with no storage, readers have the defaults. */
export async function loadSettings(): Promise<StoreState> {
  try {
    const stored = await browser.storage.local.get(KEY);
    return parseSettings(stored[KEY]);
  } catch {
    return { ...parseSettings(undefined), problem: 'no-storage' };
  }
}

/**
 * Changes the settings by a pure function and stores the result. An unreadable value is moved
 * aside, not overwritten, and only now, when the reader changes something.
 *
 * @throws the browser's error when storage refuses (quota, disk).
 */
export async function updateSettings(change: (settings: Settings) => Settings): Promise<void> {
  const stored = await browser.storage.local.get(KEY);
  const { settings, problem } = parseSettings(stored[KEY]);
  const kept = problem ? { [KEPT_KEY]: stored[KEY] } : {};
  await browser.storage.local.set({ ...kept, [KEY]: toStored(change(settings)) });
}

/** Calls back with the state after every change, in any context, until the signal aborts. */
export function watchSettings(callback: (state: StoreState) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[KEY];
    if (change) callback(parseSettings(change.newValue));
  };
  const { onChanged } = browser.storage.local;
  onChanged.addListener(listener);
  signal.addEventListener('abort', () => stopListening(onChanged, listener));
}
