/**
 * Asks the background for the reader. Not by `browser.ts`: a page without a mention would pay for
 * the polyfill, and for the browser's first use of its own API, and get nothing for it.
 *
 * @throws where the extension was updated, disabled or removed under the page.
 */
export async function callReader(): Promise<void> {
  const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api };
  await (browser ?? chrome)?.runtime?.sendMessage({ type: 'callReader' });
}

interface Api {
  runtime?: { sendMessage(message: { type: 'callReader' }): Promise<unknown> };
}
