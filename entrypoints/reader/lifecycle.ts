import { browser } from '../../components/browser/browser.ts';

/** A variable of the extension's isolated world: no page can read or set it. */
const RUNNING = '__caveatReader';

/**
 * How often a page asks whether its extension is still there. No event says so: a port would
 * say it, but would also wake the service worker for as long as the page is open.
 */
const ALIVE_CHECK_MS = 1_000;

/**
 * Makes this the one reader of the page: one that runs already, from before an update or from an
 * earlier injection, is stopped first. Aborting the controller stops this one.
 */
export function takeOver(): AbortController {
  const world = globalThis as { [RUNNING]?: AbortController };
  world[RUNNING]?.abort();
  const controller = new AbortController();
  world[RUNNING] = controller;
  return controller;
}

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

/**
 * Resolves once the page is on show. Chromium may render it ahead of a click that never comes, and
 * what it sends until then comes as from a frame, which nobody answers.
 */
export async function onShow(): Promise<void> {
  const page = document as Document & { prerendering?: boolean };
  while (page.prerendering) {
    await new Promise((resolve) => {
      page.addEventListener('prerenderingchange', resolve, { once: true });
    });
  }
}

function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
