import { afterEach, describe, it } from 'vitest';
import { expectText, openPanel } from '../../components/browser-driver/panel.ts';
import {
  cardText,
  openCard,
  pressControl,
  pressInCard,
} from '../../components/browser-driver/reader-actions.ts';
import { pageReport } from '../../components/browser-driver/report.ts';
import { until } from '../../components/browser-driver/wait.ts';
import { words } from '../../components/browser-driver/words.ts';
import { ARTICLES } from '../../components/command-line/sample-articles.ts';
import { expectMarks } from './harness/expectations.ts';
import { openSession } from './harness/session.ts';
import { store, stored } from './harness/storage.ts';

const session = openSession();
const { marks, url } = ARTICLES.firstDay;

afterEach(() =>
  session.driver.inBackground(() => Reflect.get(globalThis, 'chrome').storage.local.clear()),
);

const moment = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('the background may be stopped', () => {
  it.each([0, 20, 60, 150])('%i ms after a page has loaded', async (ms) => {
    const tab = await session.open('firstDay');
    await moment(ms);
    // It may be just starting, or have gone by itself.
    await session.driver.stopBackground().catch(() => undefined);
    await expectMarks(tab, marks);
    await pageReport(session.driver, tab, ({ items }) => items.some(({ kind }) => kind === 'toll'));
    await tab.close();
  });

  it('before the card asks it to remember something', async () => {
    const tab = await session.open('firstDay');
    await openCard(tab, 'ISIS-K');
    await session.driver.stopBackground();
    const gone = async () => !(await tab.marks()).some(({ text }) => text === 'ISIS-K');
    await pressInCard(tab, words('cardNotThis'), gone);
    await until('what is remembered', () => stored(session.driver, 'settings'));
    await tab.close();
  });

  it('before the card asks it for the panel', async () => {
    const tab = await session.open('firstDay');
    await openCard(tab, 'ISIS-K');
    await session.driver.stopBackground();
    await pressInCard(tab, words('cardOpenPanel'), async () => {
      const said = await cardText(tab);
      return said === null || said.includes(words('cardOpenHow').slice(0, 20));
    });
    // Firefox opens no sidebar for a press in a page (`browser/panel.ts`); the card says how to open it.
    if (session.driver.name === 'chromium') await session.driver.panel();
    await tab.close();
  });

  it('while the popup is open, and beside the panel', async () => {
    const tab = await session.open('firstDay');
    await expectMarks(tab, marks);
    const panel = await openPanel(session.driver, tab);
    await session.driver.stopBackground();
    await tab.evaluate(() => document.body.prepend('First of all: ISIS-K.'));
    await expectMarks(tab, ['ISIS-K', ...marks]);
    await expectText(panel, `${marks.length + 1} mentions`);
    const popup = await session.driver.openPopup(tab);
    await until('text in the popup', () => popup.evaluate(() => document.body.innerText.trim()));
    await session.driver.stopBackground();
    await pressControl(popup, words('popupMarksHere', { site: 'reuters.com' }));
    await expectMarks(tab, []);
    await tab.close();
  });

  it('before a command of the keyboard', async () => {
    const tab = await session.open('firstDay');
    await expectMarks(tab, marks);
    await session.driver.stopBackground();
    await session.driver.command('next-mark', tab);
    await until('the card', () => cardText(tab));
    await tab.close();
  });
});

describe('what is stored may change under an open page', () => {
  it.each([
    ['cleared', undefined],
    ['not readable', { version: 1, sites: 'not a list', marks: 17 }],
    ['no object at all', '\u0000'],
    ['from a later version', { version: 999, paused: 'until noon' }],
  ])('%s: the defaults hold, here and in the popup', async (_what, value) => {
    await store(session.driver, 'settings', { version: 1, sites: { 'reuters.com': 'off' } });
    const tab = await session.open('firstDay');
    await pageReport(session.driver, tab, ({ state }) => state === 'off');
    await session.driver.inBackground(async (settings) => {
      const { storage } = Reflect.get(globalThis, 'chrome');
      await (settings === null ? storage.local.clear() : storage.local.set({ settings }));
    }, value ?? null);
    await expectMarks(tab, marks);
    const popup = await session.driver.openPopup(tab);
    await until('a switch that is on', () =>
      popup.evaluate(
        () => document.querySelector<HTMLInputElement>('.switch input')?.checked === true,
      ),
    );
    await tab.close();
  });

  it('and what waits for the panel may be nonsense', async () => {
    await session.driver.inBackground(async () => {
      const { storage } = Reflect.get(globalThis, 'chrome');
      await storage.session.set({ 'panel-request': { tabId: 'x', target: [{}] } });
    });
    const tab = await session.open('firstDay');
    const panel = await openPanel(session.driver, tab);
    await expectText(panel, 'ISIS-K');
    await tab.close();
  });
});

describe('a permission that is taken back while the panel is open', () => {
  it('clears page and panel of what was found, and the panel goes on with the next page', async () => {
    const site = 'https://news.example.org';
    session.server.serve(`${site}/story`, {
      body: '<!doctype html><link rel="icon" href="data:,"><title>A story of the day</title><p>Officials name ISIS-K.</p>',
    });
    await session.driver.allow(`${site}/*`);
    const tab = await session.driver.open(`${site}/story`);
    const popup = await session.driver.openPopup(tab);
    await pressControl(popup, words('popupAlways', { site: 'example.org' }));
    await expectMarks(tab, ['ISIS-K']);
    const panel = await openPanel(session.driver, tab);
    await expectText(panel, words('panelInArticle'));
    // The reader goes to the browser's settings for that, and comes back.
    const settings = await session.driver.open('about:blank');
    await session.driver.revoke(`${site}/*`);
    await expectMarks(tab, []);
    await settings.close();
    await tab.activate();
    await expectText(panel, words('panelUnreadTitle'));
    await tab.goto(url);
    await expectMarks(tab, marks);
    await expectText(panel, words('panelInArticle'));
    await tab.close();
  });
});
