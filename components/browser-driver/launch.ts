import { fileURLToPath } from 'node:url';
import { findOrInstallBrowser } from './browsers.ts';
import { ChromiumDriver } from './chromium.ts';
import type { BrowserName, StartOptions } from './driver.ts';
import { FirefoxDriver } from './firefox.ts';

/** Where `wxt build` leaves the extension for each browser. */
const BUILDS: Record<BrowserName, string> = {
  chromium: fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url)),
  firefox: fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url)),
};

/** What a caller chooses; which browser and which build it is follows from the name. */
export type LaunchOptions = Omit<StartOptions, 'executable' | 'extension' | 'headless'> & {
  headless?: boolean;
};

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
