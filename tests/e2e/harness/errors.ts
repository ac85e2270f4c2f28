import { ChromiumDriver } from '../../../components/browser-driver/chromium.ts';
import { ChromiumTab } from '../../../components/browser-driver/chromium-view.ts';
import type { Driver, Tab } from '../../../components/browser-driver/driver.ts';
import { FirefoxDriver } from '../../../components/browser-driver/firefox.ts';

/**
 * Starts to listen for errors that a page's console shows; the function hands over what came. In
 * Firefox they are those that name the extension's own files, but for the line that Firefox itself
 * writes of a message that was under way when the extension was removed
 * (https://bugzilla.mozilla.org/show_bug.cgi?id=1665380).
 */
export async function watchErrors(driver: Driver, tab: Tab): Promise<() => Promise<string[]>> {
  if (driver instanceof ChromiumDriver && tab instanceof ChromiumTab) {
    const seen: string[] = [];
    tab.page.on('pageerror', (error) => seen.push(String((error as Error).stack ?? error)));
    tab.page.on('console', (message) => {
      if (message.type() === 'error') seen.push(message.text());
    });
    return async () => seen;
  }
  if (driver instanceof FirefoxDriver) {
    await driver.window.chrome('Services.console.reset()');
    return () =>
      driver.window.chrome<string[]>(
        `return Services.console.getMessageArray().map(String)
          .filter((text) => text.includes('Error') && /(?:probe|annotator)\\.js/.test(text))
          .filter((text) => !text.includes('Promise rejected after context unloaded'))`,
      );
  }
  throw new Error('no console here');
}
