/**
 * Asks the background for the annotator. Not by `browser.ts`: a page without a mention would pay for
 * the polyfill, and for the browser's first use of its own API, and get nothing for it.
 *
 * Resolves when it has come or the call was lost, because the browser stopped the background; with
 * false where the extension was updated, disabled or removed under the page, or may not enter it.
 */
export async function callAnnotator(): Promise<boolean> {
  const { runtime } = api.chrome;
  if (runtime?.id === undefined) return false;
  const answer = await runtime.sendMessage({ type: 'callAnnotator' }).catch(() => undefined);
  return answer !== 'refused';
}

/** Firefox has it too. `browser` in Chromium may be an element of the page that bears this id. */
const api = globalThis as unknown as {
  chrome: {
    runtime?: {
      id?: string;
      sendMessage(message: { type: 'callAnnotator' }): Promise<unknown>;
    };
  };
};
