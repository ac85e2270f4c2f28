import { browser } from '../browser/browser.ts';

/** The built files: what looks at every page, as the manifest names it, and what it calls for. */
export const PROBE_JS = '/probe.js';
const ANNOTATOR_JS = '/annotator.js';
const ANNOTATOR_CSS = '/assets/marks.css';

/** Puts the probe into a tab that is open already. Throws as `injectAnnotator` does. */
export async function injectProbe(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [PROBE_JS] });
}

/**
 * Puts the annotator into a tab that is already open. Needs a grant for its page: a site
 * permission, or `activeTab` from the reader's gesture.
 *
 * @throws the browser's error where there is none.
 */
export async function injectAnnotator(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, files: [ANNOTATOR_CSS] });
  await browser.scripting.executeScript({ target: { tabId }, files: [ANNOTATOR_JS] });
}
