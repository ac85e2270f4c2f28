import type { Browser, Extension, Target } from 'puppeteer-core';
import { until } from './wait.ts';

/** The installed extension, as the browser lists it. */
export async function installedExtension(browser: Browser): Promise<Extension> {
  const [extension] = (await browser.extensions()).values();
  if (!extension) throw new Error('the extension is not installed');
  return extension;
}

/** The address of a page of the extension. */
export async function extensionAddress(browser: Browser, path: string): Promise<string> {
  return `chrome-extension://${(await installedExtension(browser)).id}/${path}`;
}

/** Whether a target is this page of the extension, whatever its query. */
export function isAt(target: Target, path: string): boolean {
  return (
    target.url().startsWith('chrome-extension://') &&
    target.url().split(/[?#]/)[0]?.endsWith(`/${path}`) === true
  );
}

const isWorker = (target: Target) =>
  target.type() === 'service_worker' && target.url().startsWith('chrome-extension://');

/** Run in the extension's service worker, waking it where it sleeps. */
export async function inWorker<A extends unknown[], R>(
  browser: Browser,
  fn: (...args: A) => R | Promise<R>,
  ...args: A
): Promise<R> {
  if (!browser.targets().some(isWorker)) await wake(browser);
  const target = await browser.waitForTarget(isWorker);
  const worker = await target.worker();
  if (!worker) throw new Error('the service worker went away');
  return (await worker.evaluate(fn as (...all: unknown[]) => unknown, ...args)) as R;
}

/** Any message starts the service worker; one that it does not know does nothing else. */
async function wake(browser: Browser): Promise<void> {
  const page = await browser.newPage();
  await page.goto(await extensionAddress(browser, 'popup.html'));
  await page.evaluate(() => {
    const { runtime } = Reflect.get(globalThis, 'chrome');
    runtime.sendMessage({ type: 'wake' }).catch(() => undefined);
  });
  await page.close();
}

/** Let the service worker go to sleep now. */
export async function stopWorker(browser: Browser): Promise<void> {
  const target = browser.targets().find(isWorker);
  if (!target) return;
  const worker = await target.worker();
  await worker?.close();
  await until('the service worker to stop', () => !browser.targets().includes(target));
}

/** What a button of `chrome://extensions` does: its page's own API is what they call. */
export async function pressInSettings(
  browser: Browser,
  area: 'developerPrivate' | 'management',
  method: string,
  argument: unknown,
): Promise<void> {
  const { id } = await installedExtension(browser);
  const page = await browser.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    async (path, name, extension, value) => {
      const api = Reflect.get(globalThis, 'chrome');
      // Seen in Chromium 156: an unpacked extension is only reloaded in developer mode, in which it is
      // loaded (https://developer.chrome.com/docs/extensions/get-started/tutorial/hello-world).
      await api.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await api[path][name](extension, value);
    },
    area,
    method,
    id,
    argument,
  );
  await page.close();
}
