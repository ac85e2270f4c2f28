import { browser } from '../browser/browser.ts';
import { stopListening } from '../browser/stop-listening.ts';
import { applyChange, type ParsedSettings, parseSettings, toStored } from './parse.ts';
import type { Settings } from './schema.ts';

const KEY = 'settings';
/** Where a value that cannot be read is kept once the reader's change replaces it. */
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
 * Changes the settings by a pure function, stores the result and gives it back. Changes queue, in
 * all contexts of the extension together: each begins with what the one before has stored. What
 * cannot be read is moved aside, not overwritten, and only now, when the reader changes something.
 *
 * @throws the browser's error when storage refuses (quota, disk), and RangeError where the result
 *   could not be read again; what is stored stays.
 */
export function updateSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request(KEY, async () => {
    const stored = await browser.storage.local.get(KEY);
    const { settings, problem } = parseSettings(stored[KEY]);
    const next = applyChange(settings, change);
    const kept = problem ? { [KEPT_KEY]: stored[KEY] } : {};
    await browser.storage.local.set({ ...kept, [KEY]: toStored(next) });
    return next;
  });
}

/** Calls back with the state after every change, in any context, until a signal aborts. */
export function watchSettings(callback: (state: StoreState) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[KEY];
    if (change) callback(parseSettings(change.newValue));
  };
  const { onChanged } = browser.storage.local;
  onChanged.addListener(listener);
  signal?.addEventListener('abort', () => stopListening(onChanged, listener));
}
