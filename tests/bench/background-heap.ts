import { ChromiumDriver } from '../../components/browser-driver/chromium.ts';
import type { Driver } from '../../components/browser-driver/driver.ts';
import { FirefoxDriver } from '../../components/browser-driver/firefox.ts';

const MEGABYTE = 1_000_000;

/**
 * What the background's scripts hold in memory, in megabytes; with what is not yet collected, or
 * after a forced collection.
 */
export async function backgroundHeap(driver: Driver, isCollected: boolean): Promise<number> {
  if (driver instanceof ChromiumDriver) return heapInChromium(driver, isCollected);
  if (driver instanceof FirefoxDriver)
    return (await driver.backgroundBytes(isCollected)) / MEGABYTE;
  throw new TypeError('a browser that cannot be asked for its memory');
}

async function heapInChromium(driver: ChromiumDriver, isCollected: boolean): Promise<number> {
  // The browser stops it where it has nothing to do; any call wakes it.
  await driver.inBackground(() => null);
  const worker = await driver.browser.waitForTarget((found) => found.type() === 'service_worker');
  const session = await worker.createCDPSession();
  if (isCollected) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / MEGABYTE;
}
