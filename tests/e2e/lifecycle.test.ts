import { describe, expect, it } from 'vitest';
import {
  cardGone,
  cardText,
  openCard,
  placeOfMark,
} from '../../components/browser-driver/reader-actions.ts';
import { pageReport } from '../../components/browser-driver/report.ts';
import { until } from '../../components/browser-driver/wait.ts';
import { ARTICLES } from '../../components/command-line/sample-articles.ts';
import { expectMarks } from './harness/expectations.ts';
import { openSession } from './harness/session.ts';
import { store, stored } from './harness/storage.ts';

const session = openSession();
const { marks } = ARTICLES.firstDay;

describe('the extension', () => {
  it('works on while its background sleeps', async () => {
    const tab = await session.open('firstDay');
    await expectMarks(tab, marks);
    await session.driver.stopBackground();
    await openCard(tab, 'ISIS-K');
    const popup = await session.driver.openPopup(tab);
    await until('text in the popup', () => popup.evaluate(() => document.body.innerText.trim()));
    await tab.close();
  });

  it('leaves an open page at once when it is disabled, and comes back when enabled', async () => {
    const tab = await session.open('firstDay');
    await expectMarks(tab, marks);
    // Held by a click: no leaving of the pointer closes it.
    await tab.clickAt(await placeOfMark(tab, 'ISIS-K'));
    await until('the card', () => cardText(tab));
    await session.driver.disable();
    await expectMarks(tab, []);
    await cardGone(tab);
    await session.driver.enable();
    await tab.goto(ARTICLES.firstDay.url);
    await expectMarks(tab, marks);
    await tab.close();
  });

  it('makes way for its update: no mark twice, no card twice', async () => {
    const tab = await session.open('firstDay');
    await expectMarks(tab, marks);
    await session.driver.reload();
    // Firefox puts content scripts into open pages, Chromium does not: `background/install.ts`. Nor may
    // the extension do so itself there before the reader has granted the page.
    await expectMarks(tab, session.driver.name === 'firefox' ? marks : []);
    if (session.driver.name === 'chromium') await tab.goto(ARTICLES.firstDay.url);
    await expectMarks(tab, marks);
    await openCard(tab, 'ISIS-K');
    const cards = await tab.evaluate(() => document.querySelectorAll('[popover]').length);
    expect(cards).toBe(1);
    await tab.close();
  });

  it('marks by the defaults when its settings are unreadable, and keeps what lay there', async () => {
    const broken = { version: 1, sites: 'not a list', marks: 17 };
    await store(session.driver, 'settings', broken);
    const tab = await session.open('firstDay');
    await expectMarks(tab, marks);
    expect(await stored(session.driver, 'settings')).toEqual(broken);
    await tab.close();
  });

  it('marks by the defaults when its settings are from a later version', async () => {
    const later = { version: 999, paused: 'until noon' };
    await store(session.driver, 'settings', later);
    const tab = await session.open('firstDay');
    await expectMarks(tab, marks);
    expect(await stored(session.driver, 'settings')).toEqual(later);
    await tab.close();
  });

  it('remembers over a restart that a site is off', async () => {
    await store(session.driver, 'settings', { version: 1, sites: { 'reuters.com': 'off' } });
    await session.driver.restart();
    const other = await session.open('verdict');
    await expectMarks(other, ARTICLES.verdict.marks);
    const tab = await session.open('firstDay');
    await pageReport(session.driver, tab, ({ state }) => state === 'off');
    expect(await stored(session.driver, 'settings')).toEqual({
      version: 1,
      sites: { 'reuters.com': 'off' },
    });
    await expectMarks(tab, []);
    await tab.close();
  });
});
