import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findOrInstallBrowser } from '../browser-driver/browsers.ts';
import { ChromiumDriver } from '../browser-driver/chromium.ts';
import type { ChromiumTab } from '../browser-driver/chromium-view.ts';
import type { Theme, View } from '../browser-driver/driver.ts';
import { cardGone, click, openCard } from '../browser-driver/reader-actions.ts';
import { LoopbackServer } from '../browser-driver/server.ts';
import { until } from '../browser-driver/wait.ts';
import { ARTICLES } from './sample-articles.ts';

/**
 * `npm run screenshots`: the pictures for the stores, from the extension as it was last built.
 * `overview.png` and `8-check-a-text.png` are the README's too, under `docs/images/`.
 */
const EXTENSION = join('.output', 'chrome-mv3');
const FOLDER = join('.output', 'store');
/** What the stores ask for, CSS pixels; and how wide a panel opens. */
const WIDTH = 1280;
const HEIGHT = 800;
const PANEL = 420;
/** No outlet stands in our pictures: the sample articles live on a site of nobody. */
const ORIGIN = 'https://news.example.org';

type Article = keyof typeof ARTICLES;

async function withBrowser(
  language: string,
  take: (driver: ChromiumDriver) => Promise<void>,
): Promise<void> {
  const server = new LoopbackServer();
  await server.listen();
  for (const [name, { file }] of Object.entries(ARTICLES)) {
    server.serveFile(`${ORIGIN}/${name}`, file);
  }
  const driver = await ChromiumDriver.start({
    executable: findOrInstallBrowser('chromium'),
    extension: EXTENSION,
    port: server.port,
    headless: true,
    language,
  });
  try {
    await (await driver.welcome()).close();
    await grantSite(driver);
    await take(driver);
  } finally {
    await driver.close();
    await server.close();
  }
}

/** "Always on" this site, as a reader presses it. */
async function grantSite(driver: ChromiumDriver): Promise<void> {
  await driver.allow(`${ORIGIN}/*`);
  const tab = await driver.open(`${ORIGIN}/firstDay`);
  await click(await driver.openPopup(tab), '.access .button:last-child');
  await until('the first marks', async () => (await tab.marks()).length > 0);
  await tab.close();
}

async function openArticle(
  driver: ChromiumDriver,
  article: Article,
  { width = WIDTH, theme = 'light' as Theme } = {},
): Promise<ChromiumTab> {
  const tab = await driver.open(`${ORIGIN}/${article}`);
  await tab.page.setViewport({ width, height: HEIGHT });
  await tab.theme(theme);
  const expected = ARTICLES[article].marks.length;
  await until('the marks', async () => (await tab.marks()).length >= expected);
  return tab;
}

async function openPopup(driver: ChromiumDriver, tab: ChromiumTab): Promise<View> {
  const popup = await driver.openPopup(tab);
  await until('the counts', () => popup.evaluate(() => document.querySelector('.counts') !== null));
  return popup;
}

/** The panel by the popup's button, with this element of it at its top. */
async function openPanel(
  driver: ChromiumDriver,
  tab: ChromiumTab,
  { top = 'body', theme = 'light' as Theme } = {},
): Promise<View> {
  await click(await openPopup(driver, tab), '.findings .primary');
  const panel = await driver.panel();
  await panel.theme(theme);
  await driver.setPanelWidth(PANEL);
  await until(top, () =>
    panel.evaluate((selector) => {
      const element = document.querySelector(selector);
      element?.scrollIntoView();
      return element !== null;
    }, top),
  );
  return panel;
}

/** A page with what the browser shows beside or over it, as one picture. */
async function compose(
  driver: ChromiumDriver,
  name: string,
  page: View,
  beside: View,
  place: string,
): Promise<void> {
  const image = (png: Buffer, style: string) =>
    `<img style="position:absolute;${style}" src="data:image/png;base64,${png.toString('base64')}">`;
  const [under, over] = [await page.screenshot(), await beside.screenshot()];
  const sheet = await driver.open('about:blank');
  await sheet.page.setViewport({ width: WIDTH, height: HEIGHT });
  await sheet.page.setContent(image(under, 'inset:0 auto auto 0') + image(over, place));
  write(name, await sheet.screenshot());
  await sheet.close();
}

/** A text as an editor would check it: what is known of its day, and what is close to it. */
const DRAFT = `# What the court said

At least 137 people were killed in the attack on Crocus City Hall, and the four gunmen were \
sentenced to life by a military court in Moscow.

The group that emerged after the fall of the caliphate, ISIS-K, has not said that its men did it. \
Lawyers of the convicted men have appealed, and families of the victims ask for compensation.`;
const DRAFT_DAY = '2025-03-21';

/** The page for any text, with a draft that is checked and a card open on it. */
async function checkDraft(driver: ChromiumDriver): Promise<void> {
  const tab = await driver.openExtensionPage('check.html');
  await tab.page.setViewport({ width: WIDTH, height: HEIGHT });
  await tab.theme('light');
  await until('the form', () => tab.evaluate(() => document.querySelector('textarea') !== null));
  await tab.evaluate(
    (text, day) => {
      const fill = (selector: string, value: string) => {
        const field = document.querySelector<HTMLInputElement>(selector);
        if (!field) throw new Error(`no ${selector}`);
        field.value = value;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      };
      fill('textarea', text);
      fill('input[type="date"]', day);
    },
    DRAFT,
    DRAFT_DAY,
  );
  await click(tab, 'button[type="submit"]');
  await until('the closest facts', () =>
    tab.evaluate(() => document.querySelector('.closest') !== null),
  );
  await openCard(tab, '137');
  write('8-check-a-text', await tab.screenshot());
  await tab.close();
}

function write(name: string, png: Buffer): void {
  const path = join(FOLDER, `${name}.png`);
  writeFileSync(path, png);
  console.log(path);
}

const AT_SIDE = 'inset:0 0 auto auto';
const UNDER_BUTTON = 'inset:0 24px auto auto;box-shadow:0 2px 16px #0006';
const width = WIDTH - PANEL;

mkdirSync(FOLDER, { recursive: true });
await withBrowser('en-US', async (driver) => {
  const whole = await openArticle(driver, 'firstDay');
  write('1-mark', await whole.screenshot());
  await openCard(whole, 'ISIS-K');
  write('2-card', await whole.screenshot());
  await whole.press('Escape');
  await cardGone(whole);
  await compose(driver, '5-popup', whole, await openPopup(driver, whole), UNDER_BUTTON);
  await whole.close();

  const tab = await openArticle(driver, 'firstDay', { width });
  const since = await openPanel(driver, tab, { top: '#panel-since' });
  await compose(driver, '4-since-published', tab, since, AT_SIDE);
  const tolls = await openPanel(driver, tab, { top: '#panel-tolls' });
  await compose(driver, '3-panel', tab, tolls, AT_SIDE);
  await openCard(tab, '115');
  await compose(driver, 'overview', tab, await openPanel(driver, tab), AT_SIDE);
  const dark = await openPanel(driver, tab, { theme: 'dark' });
  await tab.theme('dark');
  await compose(driver, '6-dark', tab, dark, AT_SIDE);
  await checkDraft(driver);
});
await withBrowser('ar', async (driver) => {
  const tab = await openArticle(driver, 'arabic', { width });
  const panel = await openPanel(driver, tab);
  await openCard(tab, 'داعش خراسان');
  await compose(driver, '7-right-to-left', tab, panel, AT_SIDE);
});
