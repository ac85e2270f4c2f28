import { parseArgs } from 'node:util';
import { type BrowserKind, findBrowser } from '../browser-driver/browsers.ts';

/**
 * The browser that `--browser` asks for; else the one that is there; else Chromium, which is
 * then installed. Throws where it asks for another.
 */
export function chosenBrowser(): BrowserKind {
  const { values } = parseArgs({ options: { browser: { type: 'string' } } });
  const { browser } = values;
  if (browser === 'chromium' || browser === 'firefox') return browser;
  if (browser !== undefined) {
    throw new Error(`--browser is "chromium" (Chrome and Edge too) or "firefox", not "${browser}"`);
  }
  return findBrowser('chromium') || !findBrowser('firefox') ? 'chromium' : 'firefox';
}

/** Whether a window can be opened here. */
export function hasDisplay(): boolean {
  const { platform, env } = process;
  return platform === 'darwin' || platform === 'win32' || !!(env.DISPLAY ?? env.WAYLAND_DISPLAY);
}

/** Resolves when the process is asked to end. */
export async function stopped(): Promise<'stopped'> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => resolve('stopped'));
    }
  });
}
