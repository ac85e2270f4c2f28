import type { Driver } from '../../../components/browser-driver/driver.ts';
import { FirefoxDriver } from '../../../components/browser-driver/firefox.ts';
import { FIREFOX_ID } from '../../../components/browser-driver/names.ts';

/** Give a host permission unasked, as the reader does in the browser's own settings. */
export async function grant(driver: Driver, origin: string): Promise<void> {
  if (!(driver instanceof FirefoxDriver)) return driver.allow(origin);
  await driver.window.chrome(
    `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
     const { extension } = WebExtensionPolicy.getByID(arguments[1]);
     return ExtensionPermissions.add(arguments[1], { permissions: [], origins: [arguments[0]], data_collection: [] }, extension)`,
    origin,
    FIREFOX_ID,
  );
}
