import { ChromiumDriver } from '../../../components/browser-driver/chromium.ts';
import type { Driver } from '../../../components/browser-driver/driver.ts';
import { FirefoxDriver } from '../../../components/browser-driver/firefox.ts';
import { until } from '../../../components/browser-driver/wait.ts';
import { restoreTextSize } from './text-size.ts';

/**
 * Bring a running browser back to how it was after its start: one empty tab, preferences as they were, and the
 * extension installed anew, so that nothing is stored, allowed or open. Its welcome page opens, as after
 * each installation. Throws where the browser does not come along; it is of no use any more then.
 */
export async function renew(driver: Driver): Promise<void> {
  await driver.closeOthers(await driver.open('about:blank'));
  await restoreTextSize(driver);
  if (driver instanceof ChromiumDriver) await renewChromium(driver);
  else if (driver instanceof FirefoxDriver) await renewFirefox(driver);
}

async function renewChromium(driver: ChromiumDriver): Promise<void> {
  const { browser } = driver;
  const { id, path } = await driver.extension();
  await browser.uninstallExtension(id);
  await until(
    'the extension to go',
    () => !browser.targets().some((target) => target.url().startsWith(`chrome-extension://${id}/`)),
  );
  await browser.installExtension(path);
}

async function renewFirefox(driver: FirefoxDriver): Promise<void> {
  // The preference that keeps it through a restart keeps it through an uninstallation too.
  await driver.inBackground(() => Reflect.get(globalThis, 'chrome').storage.local.clear());
  await driver.remove();
  await driver.window.preferences.restore();
  await driver.window.chrome(
    `const { style } = document.querySelector('#sidebar-box');
     style.minWidth = style.maxWidth = style.width = '';`,
  );
  await driver.install();
}
