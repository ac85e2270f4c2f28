import { ChromiumDriver } from '../../../components/browser-driver/chromium.ts';
import { ChromiumTab } from '../../../components/browser-driver/chromium-view.ts';
import type { Driver, Tab } from '../../../components/browser-driver/driver.ts';
import { FirefoxDriver } from '../../../components/browser-driver/firefox.ts';
import { FirefoxTab } from '../../../components/browser-driver/firefox-view.ts';
import { FIREFOX_ID } from '../../../components/browser-driver/names.ts';
import { until } from '../../../components/browser-driver/wait.ts';

/** Private windows, into which an extension comes only when the reader lets it. */

/** Tick "allow in private windows", as in the browser's list of extensions. */
export async function allowInPrivate(driver: Driver): Promise<void> {
  if (driver instanceof ChromiumDriver) {
    const { id } = await driver.extension();
    // The extension is loaded anew for it; a worker that it ends so never goes for DevTools.
    await driver.stopBackground();
    const page = await driver.browser.newPage();
    await page.goto('chrome://extensions/');
    await page.evaluate(async (extensionId) => {
      const { developerPrivate } = Reflect.get(globalThis, 'chrome');
      // An unpacked extension may only be loaded again in developer mode.
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
    }, id);
    await page.close();
    await until('the extension again', () => driver.inBackground(() => true));
  }
  if (driver instanceof FirefoxDriver) {
    await driver.window.chrome(
      `return (async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const addon = await AddonManager.getAddonByID('${FIREFOX_ID}');
        const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [], data_collection: [] };
        await ExtensionPermissions.add('${FIREFOX_ID}', allowed);
        await addon.reload();
      })()`,
    );
  }
}

/** Open a private window on an address. */
export async function openPrivately(driver: Driver, url: string): Promise<Tab> {
  if (driver instanceof ChromiumDriver) {
    await driver.inBackground(async (address) => {
      await Reflect.get(globalThis, 'chrome').windows.create({ url: address, incognito: true });
    }, url);
    const target = await driver.browser.waitForTarget((found) => found.url() === url);
    return new ChromiumTab(await target.asPage());
  }
  if (driver instanceof FirefoxDriver) {
    const { marionette } = driver.window;
    // Any window will do as the place to open from; the selected tab may have been closed.
    const [first] = await driver.window.tabs();
    if (first) await driver.window.select(first, false);
    const { handle } = (await marionette.send('WebDriver:NewWindow', {
      type: 'window',
      focus: true,
      private: true,
    })) as { handle: string };
    const tab = new FirefoxTab(driver.window, handle);
    await tab.goto(url);
    return tab;
  }
  throw new Error('no private windows here');
}
