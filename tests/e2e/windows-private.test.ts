import { beforeAll, describe, expect, it } from 'vitest';
import type { Tab } from '../../components/browser-driver/driver.ts';
import {
  cardText,
  openCard,
  pressControl,
  pressInCard,
} from '../../components/browser-driver/reader-actions.ts';
import { until } from '../../components/browser-driver/wait.ts';
import { words } from '../../components/browser-driver/words.ts';
import { ARTICLES } from '../../components/command-line/sample-articles.ts';
import { checkSelectionOf } from './harness/context-menu.ts';
import { expectMarks } from './harness/expectations.ts';
import { allowInPrivate, openPrivately } from './harness/private-window.ts';
import { browserName, openSession } from './harness/session.ts';
import { everythingStored } from './harness/storage.ts';
import { pageOpenedBy } from './harness/tabs.ts';

const session = openSession();
const { marks } = ARTICLES.firstDay;
/** Another address than that of the tabs in the usual window. */
const url = `${ARTICLES.firstDay.url}?private`;

/** Press a button of the open card: it says that this holds for the page alone, until it is closed. */
async function wishHere(tab: Tab, label: string): Promise<void> {
  const said = words('cardThisPageOnly');
  await pressInCard(tab, label, async () => (await cardText(tab))?.includes(said) === true);
  await pressInCard(tab, '×', async () => (await cardText(tab)) === null);
}

describe('a private window', () => {
  beforeAll(() => allowInPrivate(session.driver));

  it('is marked, and whatever is said there is stored nowhere', async () => {
    const { driver } = session;
    const before = await everythingStored(driver);
    const tab = await openPrivately(driver, url);
    await expectMarks(tab, marks);
    await openCard(tab, 'ISIS-K');
    const rest = marks.filter((name) => name !== 'ISIS-K');
    await wishHere(tab, words('cardNotThis'));
    await expectMarks(tab, rest);
    const popup = await driver.openPopup(tab);
    await pressControl(popup, words('popupMarksHere', { site: 'reuters.com' }));
    await expectMarks(tab, []);
    expect(await everythingStored(driver)).toEqual(before);
    await tab.close();
  });

  it('forgets with its tab what the panel was to show', async () => {
    const { driver } = session;
    const usual = await session.open('firstDay');
    const before = await everythingStored(driver);
    const tab = await openPrivately(driver, url);
    await openCard(tab, 'ISIS-K');
    // In Firefox the popup takes the card's place (`browser/panel.ts`), and the wish waits for a press.
    const opened = async () => (await cardText(tab)) === null || driver.isPanelOpen();
    await pressInCard(tab, words('cardOpenPanel'), opened);
    await tab.close();
    await usual.activate();
    const isForgotten = async () =>
      JSON.stringify(await everythingStored(driver)) === JSON.stringify(before);
    await until('nothing of the wish', isForgotten);
    await usual.close();
  });

  it('forgets with its page that the card switched the site off', async () => {
    const { driver } = session;
    const usual = await session.open('firstDay');
    const before = await everythingStored(driver);
    const tab = await openPrivately(driver, url);
    await openCard(tab, 'ISIS-K');
    await wishHere(tab, words('cardOffHere'));
    await expectMarks(tab, []);
    expect(await everythingStored(driver)).toEqual(before);
    await tab.goto(url);
    await expectMarks(tab, marks);
    await expectMarks(usual, marks);
    await usual.close();
    await tab.close();
  });

  // Chromium opens no page of an extension in a private window, but in the usual one:
  // https://developer.chrome.com/docs/extensions/reference/manifest/incognito
  it.runIf(browserName === 'firefox')('checks a text there, and stores nothing of it', async () => {
    const { driver } = session;
    const source = await openPrivately(driver, url);
    await expectMarks(source, marks);
    const before = await everythingStored(driver);
    const page = await pageOpenedBy(driver, () => checkSelectionOf(driver, source, 'article'));
    await expectMarks(page, marks);
    expect(await everythingStored(driver)).toEqual(before);
    await page.close();
    await source.close();
  });
});
