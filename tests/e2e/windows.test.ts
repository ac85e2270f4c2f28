import { afterEach, describe, expect, it } from 'vitest';
import type { Tab } from '../../components/browser-driver/driver.ts';
import { cardGone, cardText, openCard } from '../../components/browser-driver/reader-actions.ts';
import { until } from '../../components/browser-driver/wait.ts';
import { ARTICLES } from '../../components/command-line/sample-articles.ts';
import { expectMarks } from './harness/expectations.ts';
import { openSession } from './harness/session.ts';
import { store } from './harness/storage.ts';
import {
  badgeOf,
  closeWindow,
  discardAndReturn,
  dragInto,
  dragOut,
  placeOfTab,
} from './harness/tabs.ts';

const session = openSession();
const { marks } = ARTICLES.firstDay;

afterEach(() => store(session.driver, 'settings', { version: 1 }));

/** Pages of one site that a browser may keep: the usual `no-store` of the server forbids it. */
const HERE = 'https://www.reuters.com/kept/';
const NEXT = 'https://www.reuters.com/next/';

function serveKeptPages(): void {
  const headers = { 'cache-control': 'max-age=60' };
  session.server.serveFile(HERE, ARTICLES.firstDay.file, headers);
  session.server.serve(NEXT, {
    body: '<!doctype html><link rel="icon" href="data:,"><title>Next</title><p>Nothing here.</p>',
    headers,
  });
}

/** Open a page, leave it by a link, and go back; whether it came from the cache. */
async function leaveAndComeBack(tab: Tab, meanwhile = async () => {}): Promise<boolean> {
  await tab.evaluate(() => {
    Reflect.set(window, 'wasLeft', true);
    addEventListener('pageshow', () => Reflect.set(window, 'cameBack', true));
  });
  await tab.goto(NEXT);
  await until('the next page', () => tab.evaluate(() => document.title === 'Next'));
  await meanwhile();
  await tab.evaluate(() => history.back());
  await until('the page again', () =>
    tab.evaluate((url) => location.href === url && document.readyState === 'complete', HERE),
  );
  // The page is complete before it is told that it is on show again.
  return until('word of where the page came from', async () => {
    const { wasLeft, cameBack } = await tab.evaluate(() => ({
      wasLeft: Reflect.has(window, 'wasLeft'),
      cameBack: Reflect.has(window, 'cameBack'),
    }));
    return (cameBack || !wasLeft) && { isKept: wasLeft };
  }).then(({ isKept }) => isKept);
}

describe('a page that the reader goes back to', () => {
  it('comes from the back/forward cache with its marks, its card and its badge', async () => {
    serveKeptPages();
    const tab = await session.driver.open(HERE);
    await expectMarks(tab, marks);
    expect(await leaveAndComeBack(tab)).toBe(true);
    await expectMarks(tab, marks);
    expect(await openCard(tab, 'ISIS-K')).toContain('ISIS-K');
    const place = await placeOfTab(session.driver, tab);
    await until('the badge', () => badgeOf(session.driver, place));
    await tab.evaluate(() => document.body.prepend('First: ISIS-K.'));
    await expectMarks(tab, ['ISIS-K', ...marks]);
    await tab.close();
  });

  it('obeys what was switched while it lay in the cache', async () => {
    const tab = await session.driver.open(HERE);
    await expectMarks(tab, marks);
    const switchOff = () =>
      store(session.driver, 'settings', { version: 1, sites: { 'reuters.com': 'off' } });
    let kept = await leaveAndComeBack(tab, switchOff);
    // Which page it keeps is the browser's choice; one that it did not keep shows nothing here.
    for (let again = 0; !kept && again < 3; again++) {
      await store(session.driver, 'settings', { version: 1 });
      await expectMarks(tab, marks);
      kept = await leaveAndComeBack(tab, switchOff);
    }
    expect(kept).toBe(true);
    await expectMarks(tab, []);
    await store(session.driver, 'settings', { version: 1 });
    await expectMarks(tab, marks);
    await tab.close();
  });
});

describe('a tab that is dragged between windows', () => {
  it('keeps its marks, its card and its badge, and still follows the settings', async () => {
    const { driver } = session;
    const tab = await session.open('firstDay');
    await expectMarks(tab, marks);
    const place = await placeOfTab(driver, tab);
    const window = await dragOut(driver, place);
    await expectMarks(tab, marks);
    await openCard(tab, 'ISIS-K');
    expect(await badgeOf(driver, place)).not.toBe('');
    await store(driver, 'settings', { version: 1, paused: true });
    await expectMarks(tab, []);
    await cardGone(tab);
    await dragInto(driver, place, place.window);
    await store(driver, 'settings', { version: 1 });
    await expectMarks(tab, marks);
    await closeWindow(driver, window);
    await tab.close();
  });
});

describe('two windows', () => {
  it('show the same site marked or not alike, and each its own card', async () => {
    const { driver } = session;
    const one = await session.open('firstDay');
    const other = await session.driver.open(HERE);
    const place = await placeOfTab(driver, other);
    const window = await dragOut(driver, place);
    await expectMarks(one, marks);
    await expectMarks(other, marks);
    await driver.command('next-mark', other);
    await until('the card', () => cardText(other));
    expect(await cardText(one)).toBeNull();
    await store(driver, 'settings', { version: 1, sites: { 'reuters.com': 'off' } });
    await expectMarks(other, []);
    await expectMarks(one, []);
    await store(driver, 'settings', { version: 1 });
    await other.close();
    await one.close();
    await closeWindow(driver, window).catch(() => undefined);
  });
});

describe('a tab that the browser discarded to save memory', () => {
  it('is marked again when the reader comes back to it', async () => {
    const { driver } = session;
    const url = `${ARTICLES.firstDay.url}?discarded`;
    const tab = await driver.open(url);
    await expectMarks(tab, marks);
    const place = await placeOfTab(driver, tab);
    const front = await driver.open(NEXT);
    const back = await discardAndReturn(driver, place, tab);
    await expectMarks(back, marks);
    await openCard(back, 'ISIS-K');
    await back.close();
    await front.close();
  });
});
