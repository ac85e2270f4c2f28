import { browser } from '../browser/browser.ts';
import type { MarksStyle } from '../messaging/protocol.ts';
import { coversHost } from './covers-host.ts';

/**
 * The built files: what looks at every page, as the manifest names it, what it calls for, and the
 * looks of marks.
 */
export const PROBE_JS = '/probe.js';
const ANNOTATOR_JS = '/annotator.js';
export const MARKS_CSS = '/assets/marks.css';
export const TINT_CSS = '/assets/tint.css';

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
  await browser.scripting.executeScript({ target: { tabId }, files: [ANNOTATOR_JS] });
}

/**
 * Puts the annotator into the page whose probe called. `refused`: the reader took the permission
 * for the page back, so the probe may stop looking. It is asked first: the toolbar button gives
 * `activeTab`, which is meant for what is pressed in the popup and not for a probe that was left.
 *
 * @throws as `injectAnnotator` does.
 */
export async function bringAnnotator(tabId: number, url = ''): Promise<'here' | 'refused'> {
  const { origins = [] } = await browser.permissions.getAll();
  if (!coversHost(origins, URL.parse(url)?.hostname ?? '')) return 'refused';
  await injectAnnotator(tabId);
  return 'here';
}

/**
 * Gives a page the look of its marks, or takes it away (null): a page without marks has no sheet of
 * ours. As the user's own sheet with `!important` it stands above every rule of the page
 * (CSS Cascade 4, section 6.1). Nothing happens where there is no grant any more.
 */
export async function styleMarks(tabId: number, style: MarksStyle): Promise<'styled'> {
  await setSheet(tabId, MARKS_CSS, style !== null);
  await setSheet(tabId, TINT_CSS, style === 'tint');
  return 'styled';
}

/** Taken away first: inserted twice, a sheet would have to be taken away twice. */
async function setSheet(tabId: number, file: string, on: boolean): Promise<void> {
  const sheet = { target: { tabId }, files: [file], origin: 'USER' as const };
  await browser.scripting.removeCSS(sheet).catch(() => undefined);
  if (on) await browser.scripting.insertCSS(sheet).catch(() => undefined);
}
