import { beforeAll, describe, expect, it } from 'vitest';
import type { Driver } from '../../components/browser-driver/driver.ts';
import {
  openCard,
  pressControl,
  pressInCard,
} from '../../components/browser-driver/reader-actions.ts';
import { words } from '../../components/browser-driver/words.ts';
import { ARTICLES } from '../../components/command-line/sample-articles.ts';
import { expectMarks } from './harness/expectations.ts';
import { allowInPrivate, openPrivately } from './harness/private-window.ts';
import { openSession } from './harness/session.ts';

const session = openSession();
const { marks } = ARTICLES.firstDay;
/** Another address than that of the tabs in the usual window. */
const url = `${ARTICLES.firstDay.url}?private`;

/** All that the extension keeps, on disk and for the session. */
function everythingStored(driver: Driver): Promise<unknown> {
  return driver.inBackground(async () => {
    const { storage } = Reflect.get(globalThis, 'chrome');
    const areas = [storage.local, storage.sync, storage.session];
    return Promise.all(areas.map((area) => area.get(null)));
  });
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
    const count = async () => (await tab.marks()).filter(({ text }) => text === 'ISIS-K').length;
    await pressInCard(tab, words('cardNotThis'), async () => (await count()) === 0);
    await expectMarks(tab, rest);
    const popup = await driver.openPopup(tab);
    await pressControl(popup, words('popupMarksHere', { site: 'reuters.com' }));
    await expectMarks(tab, []);
    expect(await everythingStored(driver)).toEqual(before);
    await tab.close();
  });

  it('forgets with its page that the card switched the site off', async () => {
    const { driver } = session;
    const usual = await session.open('firstDay');
    const before = await everythingStored(driver);
    const tab = await openPrivately(driver, url);
    await openCard(tab, 'ISIS-K');
    await pressInCard(tab, words('cardOffHere'), async () => (await tab.marks()).length === 0);
    expect(await everythingStored(driver)).toEqual(before);
    await tab.goto(url);
    await expectMarks(tab, marks);
    await expectMarks(usual, marks);
    await usual.close();
    await tab.close();
  });
});
