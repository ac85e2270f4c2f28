import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type BrowserKind, findBrowser } from '../browser-driver/browsers.ts';
import { launch } from '../browser-driver/launch.ts';
import { LoopbackServer } from '../browser-driver/server.ts';
import { demonstrate } from './demo.ts';
import { ARTICLES } from './sample-articles.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The article to begin with: dated, about the attack, with a count that has changed since. */
const FIRST = ARTICLES.firstDay;

/** The browser asked for; else the one that is there; else Chromium, which is then installed. */
function chooseBrowser(): BrowserKind {
  const { values } = parseArgs({ options: { browser: { type: 'string' } } });
  const { browser } = values;
  if (browser === 'chromium' || browser === 'firefox') return browser;
  if (browser !== undefined) {
    throw new Error(`--browser is "chromium" (Chrome and Edge too) or "firefox", not "${browser}"`);
  }
  return findBrowser('chromium') || !findBrowser('firefox') ? 'chromium' : 'firefox';
}

function build(browser: BrowserKind): void {
  const target = browser === 'chromium' ? 'chrome' : 'firefox';
  const path = [join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  const { status } = spawnSync('wxt', ['build', '-b', target], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('the extension could not be built');
}

function hasDisplay(): boolean {
  const { platform, env } = process;
  return platform === 'darwin' || platform === 'win32' || !!(env.DISPLAY ?? env.WAYLAND_DISPLAY);
}

async function main(): Promise<void> {
  const stopped = new Promise<'stopped'>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => resolve('stopped'));
    }
  });
  const browser = chooseBrowser();
  build(browser);
  const server = new LoopbackServer();
  await server.listen();
  try {
    for (const { url, file, headers } of Object.values(ARTICLES)) {
      server.serveFile(url, file, headers);
    }
    const headless = !hasDisplay();
    const driver = await launch(browser, { port: server.port, headless });
    try {
      if (headless) {
        await Promise.race([demonstrate(driver, FIRST.url), stopped]);
      } else {
        await driver.open(FIRST.url);
        console.log('Sample articles, answered by this machine in that browser only:');
        for (const { url } of Object.values(ARTICLES)) console.log(`  ${url}`);
        console.log('Point at a dotted underline. Close the browser or press Ctrl-C to end.');
        await Promise.race([driver.ended(), stopped]);
      }
    } finally {
      await driver.close();
    }
  } finally {
    await server.close();
  }
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
