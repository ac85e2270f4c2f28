import puppeteer, { type Browser } from 'puppeteer-core';
import type { StartOptions } from './driver.ts';
import { fontEnvironment } from './fonts.ts';
import { until } from './wait.ts';

/** What is switched off: the browser's own errands. */
const FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--ignore-certificate-errors',
];

/** Chromium refuses to sandbox what root runs and names https://crbug.com/638180 when asked to. */
const NO_SANDBOX = '--no-sandbox';

/** Bars in the window about flags such as those above. */
const NO_WARNING_BARS = '--test-type';

/** Milliseconds for a first start from a cold disk, with both cores busy. */
const START_PATIENCE = 120_000;

/** Start Chromium on a profile folder, with the extension unless told otherwise. */
export async function startChromium(
  { executable, extension, port, headless, install = true, ...more }: StartOptions,
  profile: string,
): Promise<Browser> {
  const { language = 'en-US', fonts, development } = more;
  const browser = await puppeteer.launch({
    executablePath: executable,
    headless,
    pipe: true,
    userDataDir: profile,
    enableExtensions: install ? [extension] : true,
    defaultViewport: null,
    // Without it no bar above the page says that a program controls the browser.
    ignoreDefaultArgs: headless ? [] : ['--enable-automation'],
    timeout: START_PATIENCE,
    env: { ...process.env, ...(fonts && fontEnvironment(fonts)) },
    // Whoever starts us closes us, also on Ctrl-C.
    handleSIGINT: false,
    handleSIGTERM: false,
    args: [
      ...FLAGS,
      `--lang=${language}`,
      ...(process.getuid?.() === 0 ? [NO_SANDBOX] : []),
      ...(headless ? [] : [NO_WARNING_BARS]),
      '--window-size=1366,900',
      `--host-resolver-rules=MAP * 127.0.0.1:${port}${development ? ', EXCLUDE localhost' : ''}`,
    ],
  });
  if (install) await until('the extension', async () => (await browser.extensions()).size > 0);
  return browser;
}
