import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Tab } from '../../components/browser-driver/driver.ts';
import { expectText, visibleText } from '../../components/browser-driver/panel.ts';
import {
  cardGone,
  cardText,
  openCard,
  pressControl,
  pressInCard,
} from '../../components/browser-driver/reader-actions.ts';
import { until } from '../../components/browser-driver/wait.ts';
import { words } from '../../components/browser-driver/words.ts';
import { expectMarks } from './harness/expectations.ts';
import { openSession } from './harness/session.ts';
import { stored } from './harness/storage.ts';

const session = openSession();

/** The names on the page: two in the lede, the others in the sample. */
const MARKS = [
  'ISIS-K',
  'attack on Crocus City Hall near Moscow',
  'Crocus City Hall attack',
  'ISIS-K',
  'Islamic State',
];

let page: Tab;
beforeEach(async () => {
  page = await session.driver.openExtensionPage('welcome.html');
  await expectMarks(page, MARKS);
});
afterEach(() => page.close());

describe('the welcome page', () => {
  it('teaches the off switch before anything else, and the switch works on the page', async () => {
    const text = await visibleText(page);
    const [off, attempt] = [words('welcomeOffTitle'), words('welcomeTryTitle')];
    expect(text.indexOf(off)).toBeGreaterThan(-1);
    expect(text.indexOf(off)).toBeLessThan(text.indexOf(attempt));
    await pressControl(page, words('welcomeOffSwitch'));
    await until('no mark', async () => (await page.marks()).length === 0);
    await pressControl(page, words('welcomeOffSwitch'));
    await expectMarks(page, MARKS);
  });

  it('has a real card on its sample, by pointer and by key', async () => {
    expect(await openCard(page, 'Crocus City Hall attack')).toContain(words('cardOpenPanel'));
    await page.press('Escape');
    await cardGone(page);
    await pressControl(page, words('welcomeTryKey'));
    await until('the card', () => cardText(page));
    expect(await page.inCard((root) => root.activeElement !== null)).toBe(true);
  });

  it('lets "off on this site" on its card switch off its own marks, and stores nothing', async () => {
    await openCard(page, 'Islamic State');
    const gone = async () => (await page.marks()).length === 0;
    await pressInCard(page, words('cardOffHere'), gone);
    expect(await stored(session.driver, 'settings')).toBeNull();
  });

  it('offers news articles everywhere, and says that it is on once the browser agreed', async () => {
    await session.driver.allow('https://*/*');
    await pressControl(page, words('optionsEverywhere'));
    await expectText(page, words('welcomeEverywhereOn'));
    await until('the wish', async () => {
      const settings = (await stored(session.driver, 'settings')) as {
        everywhere?: boolean;
      } | null;
      return settings?.everywhere === true;
    });
    await session.driver.revoke('https://*/*');
  });
});
