import { browser } from '../browser/browser.ts';
import { CORE_MATCHES, EXCLUDED_MATCHES } from './core-sites.ts';
import { matchesToRegister } from './registration.ts';

const SCRIPT_ID = 'reader-on-granted-sites';

/** The built files of the content script, as the manifest names them. */
const READER_JS = '/reader.js';
const READER_CSS = '/assets/marks.css';

/**
 * Makes the registered content script follow the browser's grants. Safe to call at any time and
 * more than once; calls queue, since two registrations of one id at once would fail.
 */
export function reconcile(): Promise<void> {
  queue = queue.then(register, register);
  return queue;
}

let queue: Promise<void> = Promise.resolve();

async function register(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = matchesToRegister(origins);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (registered.length > 0) {
    await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  }
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: SCRIPT_ID,
      matches,
      // The static script has these already; twice in one page would be two readers.
      excludeMatches: [...EXCLUDED_MATCHES, ...CORE_MATCHES],
      js: [READER_JS],
      css: [READER_CSS],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

/**
 * Puts the content script into a tab that is already open. Needs a grant for its page: a site
 * permission, or `activeTab` from the reader's gesture.
 *
 * @throws the browser's error where there is none.
 */
export async function injectReader(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, files: [READER_CSS] });
  await browser.scripting.executeScript({ target: { tabId }, files: [READER_JS] });
}
