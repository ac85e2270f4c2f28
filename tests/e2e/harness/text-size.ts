import { ChromiumDriver } from '../../../components/browser-driver/chromium.ts';
import type { Driver } from '../../../components/browser-driver/driver.ts';
import { FirefoxDriver } from '../../../components/browser-driver/firefox.ts';

/** CSS pixels of text that nobody has enlarged, in both browsers. */
const USUAL = 16;

/** The scripts for which Firefox keeps a text size each, as its preferences name them. */
const SCRIPTS = ['x-western', 'x-cyrillic', 'ar', 'x-unicode'];

/** Let all pages have this text size, in per cent, as the browser's own settings do. */
export async function setTextSize(driver: Driver, percent: number): Promise<void> {
  const size = Math.round((USUAL * percent) / 100);
  if (driver instanceof ChromiumDriver) {
    const page = await driver.browser.newPage();
    // A file of the settings page: the page itself takes seconds.
    await page.goto('chrome://settings/strings.m.js');
    await page.evaluate(async (pixels) => {
      const { settingsPrivate } = Reflect.get(globalThis, 'chrome');
      await settingsPrivate.setPref('webkit.webprefs.default_font_size', pixels);
    }, size);
    await page.close();
  } else if (driver instanceof FirefoxDriver) {
    for (const script of SCRIPTS) {
      await driver.window.prefer(`font.size.variable.${script}`, size);
    }
  }
}
