import { fileURLToPath } from 'node:url';
import { findOrInstallBrowser } from './browsers.ts';
import { ChromiumDriver } from './chromium.ts';
import type { BrowserName } from './driver.ts';
import { FirefoxDriver } from './firefox.ts';
import type { FontSet } from './fonts.ts';

/** Where `wxt build` leaves the extension for each browser. */
const BUILDS: Record<BrowserName, string> = {
  chromium: fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url)),
  firefox: fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url)),
};

export interface LaunchOptions {
  /** Port of the loopback server that answers for every host. */
  port: number;
  headless?: boolean;
  /** Install the extension; `false` shows a page as it is without us. */
  install?: boolean;
  /** BCP 47 tag of the browser's own language; American English where it is not said. */
  language?: string;
  /** The fonts that it knows; the machine's own where it is not said. */
  fonts?: FontSet;
  /** The extension comes from WXT's dev server, which it asks for its files on localhost. */
  development?: boolean;
}

/** Start a browser on a fresh profile, with the built extension in it. */
export async function launch(
  name: BrowserName,
  { port, headless = true, install = true, language, fonts, development = false }: LaunchOptions,
): Promise<ChromiumDriver | FirefoxDriver> {
  const options = {
    executable: findOrInstallBrowser(name),
    extension: development ? `${BUILDS[name]}-dev` : BUILDS[name],
    development,
    port,
    headless,
    install,
    ...(language && { language }),
    ...(fonts && { fonts }),
  };
  return name === 'chromium' ? ChromiumDriver.start(options) : FirefoxDriver.start(options);
}
