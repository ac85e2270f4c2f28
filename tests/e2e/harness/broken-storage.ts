import { ChromiumTab } from '../../../components/browser-driver/chromium-view.ts';
import type { Driver, Tab } from '../../../components/browser-driver/driver.ts';

/** Room that is left, bytes: for no settings with a site in them. */
const LEFT = 8;

/**
 * Fill the extension's storage until next to nothing fits. Chromium allows some megabytes, Firefox
 * as much as a database of a site may take of the disk
 * (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/storage/local): only the
 * former can be filled in a test.
 */
export async function fillStorage(driver: Driver): Promise<void> {
  await driver.inBackground(async (left) => {
    const { local } = Reflect.get(globalThis, 'chrome').storage;
    const free = local.QUOTA_BYTES - (await local.getBytesInUse(null));
    // A key and two quotation marks count too.
    await local.set({ filler: 'x'.repeat(free - 'filler'.length - 2 - left) });
  }, LEFT);
}

export async function emptyStorage(driver: Driver): Promise<void> {
  await driver.inBackground(async () => {
    await Reflect.get(globalThis, 'chrome').storage.local.clear();
  });
}

/** What this tab opens next finds a storage that answers nothing, as on a disk that is broken. */
export async function breakStorage(tab: Tab): Promise<void> {
  if (!(tab instanceof ChromiumTab)) throw new Error('only Chromium runs scripts that early');
  await tab.page.evaluateOnNewDocument(() => {
    const { storage } = Reflect.get(globalThis, 'chrome') ?? {};
    if (storage) storage.local.get = () => Promise.reject(new Error('IO error'));
  });
}
