/**
 * Asks the background for the annotator. Not by `browser.ts`: a page without a mention would pay
 * for the polyfill, and for the browser's first use of its own API, and get nothing for it.
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

/**
 * `chrome` is there in both browsers
 * (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Chrome_incompatibilities). Chromium
 * may have no `browser`: the name then stands for an element of the page with this id
 * (https://html.spec.whatwg.org/multipage/nav-history-apis.html#named-access-on-the-window-object).
 */
const api = globalThis as unknown as {
  chrome: {
    runtime?: {
      id?: string;
      sendMessage(message: { type: 'callAnnotator' }): Promise<unknown>;
    };
  };
};
