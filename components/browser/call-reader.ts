/**
 * Asks the background for the reader. Not by `browser.ts`: a page without a mention would pay for
 * the polyfill, and for the browser's first use of its own API, and get nothing for it.
 *
 * @throws where the extension was updated, disabled or removed under the page.
 */
export async function callReader(): Promise<void> {
  await api.chrome.runtime.sendMessage({ type: 'callReader' });
}

/** Firefox has it too. `browser` in Chromium may be an element of the page that bears this id. */
const api = globalThis as unknown as {
  chrome: { runtime: { sendMessage(message: { type: 'callReader' }): Promise<unknown> } };
};
