import { fileURLToPath } from 'node:url';
import { findOrInstallBrowser } from './browsers.ts';
import { ChromiumDriver } from './chromium.ts';
import type { BrowserName } from './driver.ts';
import { FirefoxDriver } from './firefox.ts';

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
}

/** Start a browser on a fresh profile, with the built extension in it. */
export async function launch(
  name: BrowserName,
  { port, headless = true, install = true, language }: LaunchOptions,
): Promise<ChromiumDriver | FirefoxDriver> {
  const options = {
    executable: findOrInstallBrowser(name),
    extension: BUILDS[name],
    port,
    headless,
    install,
    ...(language && { language }),
  };
  return name === 'chromium' ? ChromiumDriver.start(options) : FirefoxDriver.start(options);
}
