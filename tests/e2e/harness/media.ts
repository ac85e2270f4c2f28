import { ChromiumTab, ChromiumView } from '../../../components/browser-driver/chromium-view.ts';
import type { Driver, Tab, View } from '../../../components/browser-driver/driver.ts';
import { FirefoxDriver } from '../../../components/browser-driver/firefox.ts';

/** What a reader may have asked for in the operating system. */
export type Wish = 'forced-colors' | 'prefers-reduced-motion';

const VALUES: Record<Wish, string> = {
  'forced-colors': 'active',
  'prefers-reduced-motion': 'reduce',
};

/** The preferences by which Firefox takes the wish for the system's: when wished for, and when not. */
const PREFERENCES: Record<Wish, [name: string, wished: number, else_: number]> = {
  'forced-colors': ['browser.display.document_color_use', 2, 0],
  'prefers-reduced-motion': ['ui.prefersReducedMotion', 1, 0],
};

/** As if the reader had asked for this in the operating system; null ends all such wishes. */
export async function wish(driver: Driver, view: View, wished: Wish | null): Promise<void> {
  if (view instanceof ChromiumView) {
    // Puppeteer's own way knows only some of the features.
    const session = await view.page.createCDPSession();
    const features = wished ? [{ name: wished, value: VALUES[wished] }] : [];
    await session.send('Emulation.setEmulatedMedia', { features });
  } else if (driver instanceof FirefoxDriver) {
    for (const [name, [preference, on, off]] of Object.entries(PREFERENCES)) {
      await driver.window.prefer(preference, name === wished ? on : off);
    }
  }
}

/** As if the page stood on paper, by its style for print; `false` brings it back to the screen. */
export async function asOnPaper(driver: Driver, tab: Tab, on: boolean): Promise<void> {
  if (tab instanceof ChromiumTab) await tab.page.emulateMediaType(on ? 'print' : undefined);
  else if (driver instanceof FirefoxDriver) {
    await tab.activate();
    await driver.window.chrome(
      'gBrowser.selectedBrowser.browsingContext.top.mediumOverride = arguments[0]',
      on ? 'print' : '',
    );
  }
}
