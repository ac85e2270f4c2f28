import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserKind } from '../browser-driver/browsers.ts';
import { launch } from '../browser-driver/launch.ts';
import { chosenBrowser, hasDisplay, stopped } from './chosen-browser.ts';
import { demonstrate } from './demo.ts';
import { serveArticles, showArticle } from './show-articles.ts';

/** `npm start`: builds the extension and opens a browser with it on a sample article. */

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

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

async function main(): Promise<void> {
  const end = stopped();
  const browser = chosenBrowser();
  build(browser);
  const server = await serveArticles();
  try {
    const headless = !hasDisplay();
    const driver = await launch(browser, { port: server.port, headless });
    try {
      if (headless) {
        await Promise.race([demonstrate(driver), end]);
      } else {
        await showArticle(driver);
        await Promise.race([driver.ended(), end]);
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
