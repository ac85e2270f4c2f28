import { join } from 'node:path';
import type { Driver, Mark, Tab, View } from '../browser-driver/driver.ts';
import { openPanel as openPanelByPopup } from '../browser-driver/panel.ts';
import { cardGone, openCard, pressControl, pressInCard } from '../browser-driver/reader-actions.ts';
import { pageReport } from '../browser-driver/report.ts';
import { until } from '../browser-driver/wait.ts';
import { words } from '../browser-driver/words.ts';
import type { PageReport } from '../messaging/page-report.ts';
import { Album } from './album.ts';
import { ARTICLES, type SampleArticle } from './sample-articles.ts';

/** Where the pictures of a run go, from the project's root. */
const PICTURES = join('.output', 'demo');

/** CSS pixels; Firefox's sidebar opens narrower than its readers leave it. */
const PANEL_WIDTH = 400;

/** The kinds of mark, as they stand in reports and in the names of highlights. */
const KINDS = { mention: 'name', toll: 'count', claim: 'statement' } as const;
type Kind = keyof typeof KINDS;

/**
 * The whole way of a reader, for a machine without a display: two articles, a card on each kind
 * of mark, the panel, the site's switch. Prints what was found and the paths of the pictures.
 * Throws with what did not come, what was seen instead, and where the picture of that is.
 */
export async function demonstrate(driver: Driver): Promise<void> {
  const album = new Album(PICTURES);
  try {
    await meetWelcome(driver, album);
    const first = await visit(driver, album, ARTICLES.firstDay, ['mention', 'toll']);
    await lookIntoPanel(driver, album, first);
    await switchOffAndOn(driver, album, first);
    await visit(driver, album, ARTICLES.seed, ['mention', 'claim']);
  } catch (error) {
    const picture = await album.takeFailure();
    const place = picture === null ? 'There is no picture of it.' : `Its picture: ${picture}`;
    throw new Error(`${error instanceof Error ? error.message : error}\n${place}`);
  } finally {
    console.log(`Pictures:\n${album.paths.map((path) => `  ${path}`).join('\n')}`);
  }
}

async function meetWelcome(driver: Driver, album: Album): Promise<void> {
  // The extension opens it at any moment, and a page in a tab behind it is not painted.
  const welcome = await driver.welcome();
  album.watch(welcome);
  await until('the words of the welcome page', () =>
    welcome.evaluate(() => document.body.innerText.trim()),
  );
  await album.take(welcome, 'welcome');
  await welcome.close();
}

/** Open an article, and a card on the first mark of each of these kinds. */
async function visit(
  driver: Driver,
  album: Album,
  { url }: SampleArticle,
  kinds: readonly Kind[],
): Promise<Tab> {
  const tab = await driver.open(url);
  album.watch(tab);
  const found = ({ items }: PageReport, wanted: Kind) => items.some(({ kind }) => kind === wanted);
  printReport(
    await pageReport(driver, tab, (report) => kinds.every((kind) => found(report, kind))),
  );
  const marks: Mark[] = [];
  for (const kind of kinds) marks.push(await painted(tab, kind));
  await album.take(tab, 'marks');
  for (const [index, { text }] of marks.entries()) {
    const kind = KINDS[kinds[index] as Kind];
    await openCard(tab, text);
    console.log(`The card on the ${kind} "${text}" is open.`);
    await album.take(tab, `card-on-a-${kind}`);
    // The last one stays: the panel is opened from there.
    if (index < marks.length - 1) {
      await tab.press('Escape');
      await cardGone(tab);
    }
  }
  return tab;
}

/** The first mark of a kind, once it is painted: that takes frames more than finding it does. */
async function painted(tab: Tab, kind: Kind): Promise<Mark> {
  return until(`a ${KINDS[kind]} to be marked on the article`, async () => {
    const marks = await tab.marks();
    const mark = marks.find(({ name }) => name.startsWith(`caveat-${kind}`));
    if (mark) return mark;
    throw new Error(`marks on ${marks.map(({ text }) => `"${text}"`).join(', ') || 'nothing'}`);
  });
}

async function lookIntoPanel(driver: Driver, album: Album, tab: Tab): Promise<void> {
  const panel = await openPanel(driver, tab);
  album.watch(panel);
  await until('facts in the panel', () =>
    panel.evaluate(() => document.querySelector('.fact') !== null),
  );
  console.log('The panel is open.');
  await driver.setPanelWidth(PANEL_WIDTH);
  await album.take(panel, 'panel');
}

/** By the card in Chromium; Firefox opens its sidebar on the extension's own buttons only. */
async function openPanel(driver: Driver, tab: Tab): Promise<View> {
  if (driver.name === 'firefox') return openPanelByPopup(driver, tab);
  await pressInCard(tab, words('cardOpenPanel'), () => driver.isPanelOpen());
  return driver.panel();
}

async function switchOffAndOn(driver: Driver, album: Album, tab: Tab): Promise<void> {
  const press = async (effect: string, marked: boolean) => {
    const popup = await driver.openPopup(tab);
    await pressControl(popup, words('popupMarksHere', { site: 'reuters.com' }));
    await until(effect, async () => (await tab.marks()).length > 0 === marked);
  };
  album.watch(tab);
  await press('the marks to go', false);
  console.log('Off on this site: the marks are gone.');
  await album.take(tab, 'switched-off');
  await press('the marks to come back', true);
  console.log('On again: the marks are back.');
}

function printReport({ title, date, items }: PageReport): void {
  const topics = [...new Set(items.map(({ topic }) => topic))];
  const day = date.published;
  console.log(`Article: ${title}`);
  console.log(`Date: ${day ? `${day.day} (read from ${day.origin})` : date.verdict}`);
  console.log(`Topics: ${topics.join(', ')}`);
  console.log(`Found: ${items.length}`);
  for (const { kind, topic, quote } of items) console.log(`  ${kind}  ${topic}  "${quote}"`);
}
