import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOrInstallBrowser } from '../../components/browser-driver/browsers.ts';
import { ChromiumDriver } from '../../components/browser-driver/chromium.ts';
import type { ChromiumTab } from '../../components/browser-driver/chromium-view.ts';
import { launch } from '../../components/browser-driver/launch.ts';
import { openCard } from '../../components/browser-driver/reader-actions.ts';
import { LoopbackServer } from '../../components/browser-driver/server.ts';
import { until } from '../../components/browser-driver/wait.ts';
import { words } from '../../components/browser-driver/words.ts';
import { ARTICLES } from '../../components/command-line/sample-articles.ts';
import { median } from './numbers.ts';
import type { BenchPage } from './pages.ts';
import { readPaints } from './panel-start.ts';
import type { Line } from './table.ts';

/** Real pages loaded with each extension in turn, and how often. */
const PAGES = 12;
const ROUNDS = 3;
/** Milliseconds in which the idle work of a page, or of the panel, is done. */
const SETTLED = 1_500;
const PANELS = 5;
/** Milliseconds: longer than the card's guard against clicks meant for something else. */
const CARD_SETTLED = 500;
/** A host of the core list, so that the content script runs as it does in life. */
const HOST = 'https://www.usatoday.com';

function emptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'caveat-empty-'));
  const script = { matches: [`${HOST}/*`], js: ['empty.js'] };
  const manifest = { manifest_version: 3, name: 'Empty', version: '1', content_scripts: [script] };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'empty.js'), '0;');
  return folder;
}

/** One tab of a browser, in which a reader goes from page to page of a site. */
async function openVisit(driver: ChromiumDriver, url: string) {
  const tab = await driver.open(url);
  const session = await tab.page.createCDPSession();
  // The main thread's own time: what else the machine does is not in it.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN) * 1_000;
  };
  /** Milliseconds of script since the page began: the pages themselves have none. */
  return async (next: string): Promise<number> => {
    await tab.page.goto(next);
    await new Promise((resolve) => setTimeout(resolve, SETTLED));
    return spent();
  };
}

/** Line 3: what the whole extension adds to a page without a mention. */
async function addedTime(pages: readonly BenchPage[]): Promise<Line> {
  const server = new LoopbackServer();
  await server.listen();
  const empty = emptyExtension();
  const options = { port: server.port, headless: true };
  const ours = (await launch('chromium', options)) as ChromiumDriver;
  const theirs = await ChromiumDriver.start({
    ...options,
    executable: findOrInstallBrowser('chromium'),
    extension: empty,
  });
  const front = `${HOST}/`;
  server.serve(front, { body: '<!doctype html><title>Front</title><p>The front page.' });
  const visits = { ours: await openVisit(ours, front), theirs: await openVisit(theirs, front) };
  const added: number[] = [];
  const some = pages.filter((_, index) => index % Math.ceil(pages.length / PAGES) === 0);
  for (const [index, { html }] of some.entries()) {
    const url = `${HOST}/${index}`;
    server.serve(url, { body: html });
    const times = { ours: [] as number[], theirs: [] as number[] };
    for (let round = 0; round < ROUNDS; round++) {
      times.ours.push(await visits.ours(url));
      times.theirs.push(await visits.theirs(url));
    }
    console.error(`page ${index}: ${median(times.ours)} ms, empty ${median(times.theirs)} ms`);
    added.push(median(times.ours) - median(times.theirs));
  }
  await Promise.all([ours.close(), theirs.close(), server.close()]);
  rmSync(empty, { recursive: true });
  return {
    what: 'whole extension on a page without a mention, over an empty extension',
    value: median(added),
    unit: 'ms',
    bar: { most: 4 },
    remark: `script's own time on the main thread, ${some.length} pages of one visit`,
  };
}

/** Line 7: from the trusted click on the card's button to the paint of the panel's content. */
async function panelTime(): Promise<Line> {
  const server = new LoopbackServer();
  await server.listen();
  server.serveFile(ARTICLES.firstDay.url, ARTICLES.firstDay.file);
  const driver = (await launch('chromium', { port: server.port })) as ChromiumDriver;
  await (await driver.welcome()).close();
  const times: number[] = [];
  for (let run = 0; run <= PANELS; run++) {
    const tab = await driver.open(ARTICLES.firstDay.url);
    times.push(await openFromCard(driver, tab));
    const panel = await driver.panel();
    await panel.evaluate(() => window.close()).catch(() => undefined);
    await until('a closed panel', async () => !(await driver.isPanelOpen()));
    await tab.close();
  }
  await driver.close();
  await server.close();
  const [first = Number.NaN, ...later] = times;
  return {
    what: 'click to panel painted',
    value: median(later),
    unit: 'ms',
    bar: { most: 300 },
    remark: `median of ${PANELS}; ${first.toFixed(0)} ms the first time in a fresh browser`,
  };
}

/** Milliseconds from the trusted click to the paint of what the panel shows. */
async function openFromCard(driver: ChromiumDriver, tab: ChromiumTab): Promise<number> {
  await openCard(tab, 'ISIS-K');
  // The card ignores clicks until it has been on show for a moment.
  await new Promise((resolve) => setTimeout(resolve, CARD_SETTLED));
  const place = await tab.inCard((root, label) => {
    const button = [...root.querySelectorAll('button')].find((one) =>
      one.textContent?.includes(label),
    );
    const { x, y, width, height } = button?.getBoundingClientRect() ?? new DOMRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, words('cardOpenPanel'));
  if (place === null) throw new Error('There is no card to click on.');
  const clicked = performance.timeOrigin + performance.now();
  await tab.clickAt(place);
  const panel = await driver.panel();
  const { first, largest, origin } = await panel.evaluate(readPaints, SETTLED);
  return origin + Math.max(first, largest) - clicked;
}

/** Lines 3 and 7: the built extension in a real browser; `npm run build` comes first. */
export async function extensionLines(pages: readonly BenchPage[]): Promise<Line[]> {
  return [await addedTime(pages), await panelTime()];
}
