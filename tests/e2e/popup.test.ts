import { describe, expect, it } from 'vitest';
import { ARTICLES } from '../fixtures/articles.ts';
import type { View } from './harness/driver.ts';
import { expectMarks } from './harness/expectations.ts';
import { expectText, visibleText } from './harness/panel.ts';
import { pressControl } from './harness/reader.ts';
import { openSession } from './harness/session.ts';
import { store, stored } from './harness/storage.ts';
import { until } from './harness/wait.ts';
import { dayInWords, words } from './harness/words.ts';

const session = openSession();
const { marks } = ARTICLES.firstDay;

const siteSwitch = words('popupMarksHere', { site: 'reuters.com' });

async function switchIsOn(popup: View): Promise<boolean> {
  return popup.evaluate(
    () => document.querySelector<HTMLInputElement>('.switch input')?.checked === true,
  );
}

describe('the popup', () => {
  it('switches a site off and on, in one click each, in every tab of the site', async () => {
    session.server.serveFile('https://www.reuters.com/other/', ARTICLES.firstDay.file);
    const first = await session.open('firstDay');
    const second = await session.driver.open('https://www.reuters.com/other/');
    await expectMarks(first, marks);
    await expectMarks(second, marks);
    const popup = await session.driver.openPopup(second);
    await pressControl(popup, siteSwitch);
    await expectMarks(second, []);
    await expectMarks(first, []);
    await until('the switch to be off', async () => !(await switchIsOn(popup)));
    await pressControl(popup, siteSwitch);
    await expectMarks(second, marks);
    await expectMarks(first, marks);
    await first.close();
    await second.close();
  });

  it('says how much was found, and the date of the article', async () => {
    const tab = await session.open('firstDay');
    await expectMarks(tab, marks);
    const popup = await session.driver.openPopup(tab);
    await expectText(popup, dayInWords('2024-03-23'));
    expect(await visibleText(popup)).toContain(String(marks.length));
    await expectText(popup, words('popupAccessCore'));
    await tab.close();
  });

  it('says so where nothing was found, and where there is nothing to read', async () => {
    const quiet = await session.open('quiet');
    await expectText(await session.driver.openPopup(quiet), words('popupNothing'));
    await quiet.close();
    const blank = await session.driver.open('about:blank');
    await expectText(await session.driver.openPopup(blank), words('popupNoSite'));
    await blank.close();
  });

  it('pauses everywhere, and ends the pause', async () => {
    const tab = await session.open('firstDay');
    await expectMarks(tab, marks);
    const popup = await session.driver.openPopup(tab);
    await pressControl(popup, words('popupPause'));
    await expectMarks(tab, []);
    await expectText(popup, words('popupPausedNote'));
    await pressControl(popup, words('popupPause'));
    await expectMarks(tab, marks);
    await tab.close();
  });

  it('marks names, statements and counts apart', async () => {
    const tab = await session.open('firstDay');
    await expectMarks(tab, marks);
    const popup = await session.driver.openPopup(tab);
    await pressControl(popup, words('popupWhatNames'));
    await expectMarks(tab, []);
    const others = await tab.marks();
    expect(others.some(({ name }) => name.startsWith('caveat-toll'))).toBe(true);
    await pressControl(popup, words('popupWhatNames'));
    await expectMarks(tab, marks);
    await tab.close();
  });

  it('says when the settings cannot be read, and keeps them aside on the next change', async () => {
    const broken = { version: 1, sites: 17 };
    await store(session.driver, 'settings', broken);
    const tab = await session.open('firstDay');
    const popup = await session.driver.openPopup(tab);
    await expectText(popup, words('popupProblemUnreadable'));
    expect(await stored(session.driver, 'settings')).toEqual(broken);
    await pressControl(popup, siteSwitch);
    await expectMarks(tab, []);
    expect(await stored(session.driver, 'settings-unreadable')).toEqual(broken);
    await pressControl(popup, siteSwitch);
    await tab.close();
  });
});
