import { findOrInstallBrowser } from '../../components/browser-driver/browsers.ts';
import { ChromiumDriver } from '../../components/browser-driver/chromium.ts';
import { LoopbackServer } from '../../components/browser-driver/server.ts';
import { CORE_SITES } from '../../components/site-access/core-sites.ts';
import { PAINTED } from './bare-extension.ts';
import { shuffled } from './numbers.ts';
import type { Row, Times } from './others-table.ts';
import { type OwnTimeTab, openOwnTimeTab } from './own-time-tab.ts';
import { type BenchPage, withMentions } from './pages.ts';

/** An extension in the state that is measured. */
export interface Contestant {
  who: string;
  folder: string;
  /** Its button is pressed once, before the first page. */
  isPressed: boolean;
}

/** A page of no contest, on which the button is pressed. */
const FRONT = `${PAINTED}/`;
/** Pages that each site has. */
const SITE_PAGES = 3;
/** Milliseconds in which the idle work of a page is done. */
const SETTLED = 1_000;
/** Milliseconds in which a new extension has done what it does once: filter lists, a welcome page. */
const INSTALLED = 8_000;

const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A contestant with its browser. */
interface Racer {
  row: Row;
  driver: ChromiumDriver;
  tab: OwnTimeTab;
}

async function start({ who, folder }: Contestant, port: number): Promise<Racer> {
  const executable = findOrInstallBrowser('chromium');
  const options = { port, headless: true, executable, extension: folder };
  const driver = await ChromiumDriver.start(options);
  const row = { who, times: { next: [], first: [], mentions: [] } };
  return { row, driver, tab: await openOwnTimeTab(driver) };
}

/** Each loads the page in its turn, and is asked when all have been at rest. */
async function race(racers: readonly Racer[], what: keyof Times, url: string): Promise<void> {
  const field = shuffled(racers);
  for (const { tab } of field) {
    if (what === 'first') await tab.leave();
    await tab.load(url);
  }
  await rest(SETTLED);
  for (const { tab, row } of field) row.times[what].push(await tab.ownTime());
}

/** A site's pages: its first one also as the first in a process, and at last with mentions. */
async function visitSite(
  racers: readonly Racer[],
  server: LoopbackServer,
  site: string,
  pages: readonly BenchPage[],
): Promise<void> {
  const visit = async (what: keyof Times, { html }: BenchPage, path: string) => {
    server.serve(`${site}/${path}`, { body: html });
    await race(racers, what, `${site}/${path}`);
  };
  const [front] = pages;
  if (front === undefined) return;
  await visit('first', front, 'first');
  for (const [index, page] of pages.entries()) await visit('next', page, `next/${index}`);
  await visit('mentions', withMentions(front), 'mentions');
}

/**
 * Loads the pages, a few under the name of each site of the core list, with each extension in turn.
 * All their browsers are open at once, so that they meet the same machine.
 */
export async function othersTimes(
  contestants: readonly Contestant[],
  pages: readonly BenchPage[],
): Promise<Row[]> {
  const server = new LoopbackServer();
  await server.listen();
  server.serve(FRONT, { body: '<!doctype html><title>Front</title><p>News.' });
  const racers: Racer[] = [];
  for (const contestant of contestants) racers.push(await start(contestant, server.port));
  await rest(INSTALLED);
  for (const [index, { tab }] of racers.entries()) {
    await tab.load(FRONT);
    if (contestants[index]?.isPressed) await tab.pressButton();
  }
  const sites = CORE_SITES.map(({ host }) => `https://${host}`).filter((site) => site !== PAINTED);
  const stride = Math.floor((sites.length * SITE_PAGES) / pages.length);
  for (let from = 0; from < pages.length; from += SITE_PAGES) {
    const site = sites[(from / SITE_PAGES) * stride] ?? '';
    await visitSite(racers, server, site, pages.slice(from, from + SITE_PAGES));
  }
  for (const { driver } of racers) await driver.close();
  await server.close();
  return racers.map(({ row }) => row);
}
