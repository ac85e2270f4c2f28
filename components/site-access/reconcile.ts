import { browser } from '../browser/browser.ts';
import { CORE_MATCHES, EXCLUDED_MATCHES } from './core-sites.ts';
import { PROBE_JS } from './inject.ts';
import { matchesToRegister } from './registration.ts';

const SCRIPT_ID = 'probe-on-granted-sites';

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
      // The static script has these already; registered again it would run twice in a page.
      excludeMatches: [...EXCLUDED_MATCHES, ...CORE_MATCHES],
      js: [PROBE_JS],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}
