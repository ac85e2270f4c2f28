import * as v from 'valibot';
import { browser } from '../browser/browser.ts';
import { type PanelTarget, panelTarget } from './protocol.ts';

/**
 * The panel cannot be told what to show before it exists, and its opener may be gone by then.
 * So the wish waits in session storage (memory only), and the panel takes it from there.
 */
const KEY = 'panel-request';
const panelRequest = v.object({ tabId: v.number(), target: panelTarget });
export type PanelRequest = v.InferOutput<typeof panelRequest>;

/** Leaves word what the panel should show for a tab. */
export function requestInPanel(tabId: number, target: PanelTarget): Promise<void> {
  return browser.storage.session.set({ [KEY]: { tabId, target } });
}

/** The tab whose panel a request waits for; null while none does. */
export async function tabOfPanelRequest(): Promise<number | null> {
  const result = v.safeParse(panelRequest, (await browser.storage.session.get(KEY))[KEY]);
  return result.success ? result.output.tabId : null;
}

/** Drops the request of a tab that was closed, which no panel will come to take. */
export async function forgetPanelRequest(tabId: number): Promise<void> {
  if ((await tabOfPanelRequest()) === tabId) await browser.storage.session.remove(KEY);
}

/** Takes the waiting request, if there is one for a tab of this window; it is answered once. */
export async function takePanelRequest(): Promise<PanelRequest | null> {
  // Side by side, and the removal unawaited: the panel's first paint waits for the answer.
  const [stored, beside] = await Promise.all([
    browser.storage.session.get(KEY),
    browser.tabs.query({ currentWindow: true }),
  ]);
  const result = v.safeParse(panelRequest, stored[KEY]);
  if (!result.success || !beside.some(({ id }) => id === result.output.tabId)) return null;
  void browser.storage.session.remove(KEY);
  return result.output;
}

/** Calls back with each request made while the panel is open. */
export function watchPanelRequests(
  callback: (request: PanelRequest) => void,
  signal: AbortSignal,
): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const result = v.safeParse(panelRequest, changes[KEY]?.newValue);
    if (!result.success) return;
    void browser.storage.session.remove(KEY);
    callback(result.output);
  };
  browser.storage.session.onChanged.addListener(listener);
  signal.addEventListener('abort', () =>
    browser.storage.session.onChanged.removeListener(listener),
  );
}
