import { browser } from '../browser/browser.ts';

/** The built files: what looks at every page, as the manifest names it, and what it calls for. */
export const LOOKOUT_JS = '/lookout.js';
const READER_JS = '/reader.js';
const READER_CSS = '/assets/marks.css';

/** Puts the lookout into a tab that is open already. Throws as `injectReader` does. */
export async function injectLookout(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [LOOKOUT_JS] });
}

/**
 * Puts the reader into a tab that is already open. Needs a grant for its page: a site
 * permission, or `activeTab` from the reader's gesture.
 *
 * @throws the browser's error where there is none.
 */
export async function injectReader(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, files: [READER_CSS] });
  await browser.scripting.executeScript({ target: { tabId }, files: [READER_JS] });
}
