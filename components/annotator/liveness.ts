import { browser } from '../browser/browser.ts';

/**
 * How often a page asks whether its extension is still there. No event says so: a port would
 * say it, but would also wake the service worker for as long as the page is open.
 */
const ALIVE_CHECK_MS = 1_000;

/**
 * Aborts when the extension is disabled, removed or updated under the open page: then the browser
 * takes its API away and leaves the script running.
 */
export function abortWhenGone(controller: AbortController): void {
  const timer = setInterval(() => {
    if (!isAlive()) controller.abort();
  }, ALIVE_CHECK_MS);
  controller.signal.addEventListener('abort', () => clearInterval(timer));
}

function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
