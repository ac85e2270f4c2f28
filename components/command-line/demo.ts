import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver, Tab, View } from '../browser-driver/driver.ts';
import { openPanel as openPanelByPopup } from '../browser-driver/panel.ts';
import { openCard, pressControl, pressInCard } from '../browser-driver/reader-actions.ts';
import { pageReport } from '../browser-driver/report.ts';
import { until } from '../browser-driver/wait.ts';
import { words } from '../browser-driver/words.ts';
import type { PageReport } from '../messaging/page-report.ts';

/** Where the pictures of a run go, from the project's root. */
const PICTURES = join('.output', 'demo');

/** CSS pixels; Firefox's sidebar opens narrower than its readers leave it. */
const PANEL_WIDTH = 400;

/**
 * The whole way of a reader on one article, for a machine without a display: load, point at a
 * mark, open the panel, switch the site off and on. Prints what was found, leaves pictures.
 */
export async function demonstrate(driver: Driver, url: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  // It opens when it likes, and a page behind it paints no frames.
  const welcome = await driver.welcome();
  await until('the welcome page', () => welcome.evaluate(() => document.body.innerText.trim()));
  await picture(welcome, 'welcome');
  await welcome.close();
  const tab = await driver.open(url);
  const report = await pageReport(driver, tab, ({ items }) =>
    items.some(({ kind }) => kind === 'toll'),
  );
  printReport(report);
  await picture(tab, 'marks');

  const [first] = await tab.marks();
  if (!first) throw new Error('no mark is painted on the sample article');
  await openCard(tab, first.text);
  console.log(`The card on "${first.text}" is open.`);
  await picture(tab, 'card');

  const panel = await openPanel(driver, tab);
  await until('facts in the panel', () =>
    panel.evaluate(() => document.body.innerText.length > 500),
  );
  console.log('The panel is open.');
  await driver.setPanelWidth(PANEL_WIDTH);
  await picture(panel, 'panel');

  await toggle(driver, tab, 0);
  await picture(tab, 'switched-off');
  await toggle(driver, tab, report.items.length);
  console.log(`Pictures are in ${PICTURES}.`);
}

/** By the card in Chromium; Firefox opens its sidebar on the extension's own buttons only. */
async function openPanel(driver: Driver, tab: Tab): Promise<View> {
  if (driver.name === 'chromium') {
    await pressInCard(tab, words('cardOpenPanel'), () => driver.isPanelOpen());
  } else {
    return openPanelByPopup(driver, tab);
  }
  return driver.panel();
}

async function toggle(driver: Driver, tab: Tab, marks: number): Promise<void> {
  const popup = await driver.openPopup(tab);
  await pressControl(popup, words('popupMarksHere', { site: 'reuters.com' }));
  const isRight = async () => (await tab.marks()).length > 0 === marks > 0;
  await until(marks ? 'the marks to come back' : 'the marks to go', isRight);
  console.log(marks ? 'On again: the marks are back.' : 'Off on this site: the marks are gone.');
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

async function picture(view: View, name: string): Promise<void> {
  writeFileSync(join(PICTURES, `${name}.png`), await view.screenshot());
}
