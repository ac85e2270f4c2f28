import type { ChromiumDriver } from '../../components/browser-driver/chromium.ts';
import { launch } from '../../components/browser-driver/launch.ts';
import { LoopbackServer } from '../../components/browser-driver/server.ts';
import { until } from '../../components/browser-driver/wait.ts';
import { ARTICLES } from '../../components/command-line/sample-articles.ts';
import { backgroundHeap } from './background-heap.ts';
import { median } from './numbers.ts';
import { longArticle } from './pages.ts';
import type { Line } from './table.ts';

/** A host of the core list, so that the content script runs as it does in life. */
const HOST = 'https://www.usatoday.com';
const TABS = 30;
/** Single tabs that the thirty are compared with. */
const SINGLES = 5;
/** One article in each language that has one. */
const READ = [
  'seed',
  'russian',
  'arabic',
  'persian',
  'hindi',
  'korean',
  'italian',
  'indonesian',
  'uzbek',
] as const;

/** Opens a tab; milliseconds until its page is marked. */
async function openMarked(driver: ChromiumDriver, url: string): Promise<number> {
  const started = performance.now();
  const tab = await driver.open(url);
  await until(`marks on ${url}`, () => tab.evaluate(() => CSS.highlights.size));
  return performance.now() - started;
}

async function thirtyTabs(driver: ChromiumDriver, server: LoopbackServer): Promise<Line> {
  const urls = Array.from({ length: TABS }, (_, index) => `${HOST}/tab/${index}`);
  for (const url of urls) server.serve(url, { body: longArticle(3).html });
  const single: number[] = [];
  for (const url of urls.slice(0, SINGLES)) single.push(await openMarked(driver, url));
  // Where one of them stays without marks, this throws.
  const times = await Promise.all(urls.map((url) => openMarked(driver, url)));
  const all = TABS * median(single);
  return {
    what: `${TABS} tabs opened at once: until the last is marked / ${TABS} times one tab`,
    value: Math.max(...times) / all,
    values: times.map((time) => time / all),
    unit: 'ratio',
    bar: { most: 1.5 },
    floor: `${median(single).toFixed(0)} ms: one tab`,
    remark: `all ${TABS} marked, the last after ${Math.max(...times).toFixed(0)} ms`,
  };
}

async function heapAfterReading(driver: ChromiumDriver, server: LoopbackServer): Promise<Line> {
  const before = await backgroundHeap(driver, true);
  for (const name of READ) {
    const { url, file } = ARTICLES[name];
    server.serveFile(url, file);
    await openMarked(driver, url);
  }
  return {
    what: `heap of the background after reading ${READ.length} articles in as many languages`,
    value: await backgroundHeap(driver, true),
    unit: 'MB',
    bar: { most: 25 },
    floor: `${before.toFixed(1)} MB: before the first`,
    remark: 'after a forced collection',
  };
}

/** What the background holds and how it stands many pages at once. */
export async function backgroundLines(): Promise<Line[]> {
  const server = new LoopbackServer();
  await server.listen();
  const driver = (await launch('chromium', { port: server.port })) as ChromiumDriver;
  await (await driver.welcome()).close();
  const lines = [await heapAfterReading(driver, server), await thirtyTabs(driver, server)];
  await driver.close();
  await server.close();
  return lines;
}
