import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { bundle, isolatedWorld, launchChromium, servePages } from './chromium.ts';

/** The reader's day in the tests of dates. */
export const TODAY = '2026-11-23';

/** Serves a page and answers with an expression that is evaluated beside it, where `dates` is a module. */
type ReadDates = <T>(html: string, expression: string, path?: string) => Promise<T>;

/** One browser for a test file, in which a module that reads dates runs beside pages. */
export function dateReader(module: string): ReadDates {
  const pages = new Map<string, string>();
  let browser: Browser;
  let script: string;
  let origin: string;
  let close: () => void;

  beforeAll(async () => {
    [browser, script] = await Promise.all([launchChromium(), bundle(module, 'dates')]);
    const served = await servePages(pages);
    origin = served.origin;
    close = () => served.server.close();
  });
  afterAll(async () => {
    await browser.close();
    close();
  });

  return async <T>(html: string, expression: string, path = `/story-${pages.size}`) => {
    pages.set(path, html);
    const page = await browser.newPage();
    await page.goto(origin + path);
    const world = await isolatedWorld(page, await page.createCDPSession());
    const found = await world.evaluate<T>(`${script};${expression}`);
    await page.close();
    return found;
  };
}
