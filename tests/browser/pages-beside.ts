import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { bundle, isolatedWorld, launchChromium, servePages, type World } from './chromium.ts';

/** Opens a page with this content at a path of loopback, and loads a module beside it. */
type OpenBeside = (path: string, content: string) => Promise<{ page: Page; world: World }>;

/** One browser for a test file, in which `module` runs beside each page under the name `name`. */
export function pagesBeside(module: string, name: string): OpenBeside {
  const pages = new Map<string, string>();
  let browser: Browser;
  let script: string;
  let origin: string;
  let close: () => void;

  beforeAll(async () => {
    [browser, script] = await Promise.all([launchChromium(), bundle(module, name)]);
    const served = await servePages(pages);
    origin = served.origin;
    close = () => served.server.close();
  });
  afterAll(async () => {
    await browser.close();
    close();
  });

  return async (path, content) => {
    pages.set(path, content);
    const page = await browser.newPage();
    await page.goto(origin + path);
    const world = await isolatedWorld(page, await page.createCDPSession());
    await world.evaluate(`${script};globalThis.${name} = ${name}; 0`);
    return { page, world };
  };
}
