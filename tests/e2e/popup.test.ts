import { beforeEach, describe, expect, it } from 'vitest';
import type { ChromiumDriver } from '../../components/browser-driver/chromium.ts';
import type { View } from '../../components/browser-driver/driver.ts';
import { expectNoText, expectText, visibleText } from '../../components/browser-driver/panel.ts';
import { pressControl } from '../../components/browser-driver/reader-actions.ts';
import { until } from '../../components/browser-driver/wait.ts';
import { dayInWords, words } from '../../components/browser-driver/words.ts';
import { ARTICLES } from '../../components/command-line/sample-articles.ts';
import { breakStorage, emptyStorage, fillStorage } from './harness/broken-storage.ts';
import { expectMarks } from './harness/expectations.ts';
import { browserName, openSession } from './harness/session.ts';
import { store, stored } from './harness/storage.ts';

const session = openSession();
const { marks } = ARTICLES.firstDay;

const siteSwitch = words('popupMarksHere', { site: 'reuters.com' });

async function switchIsOn(popup: View): Promise<boolean> {
  return popup.evaluate(
    () => document.querySelector<HTMLInputElement>('.switch input')?.checked === true,
  );
}

// What one test leaves behind is no other's, nor its own when it is tried again.
beforeEach(() => emptyStorage(session.driver));

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
    for (const address of ['about:blank', `view-source:${ARTICLES.quiet.url}`]) {
      const tab = await session.driver.open(address);
      const popup = await session.driver.openPopup(tab);
      await expectText(popup, words('popupNoSite'));
      await expectNoText(popup, words('pageAsked'));
      await tab.close();
    }
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
});

describe('a store that the popup cannot use', () => {
  it('says when a part of the settings cannot be read, and keeps what was there aside on the next change', async () => {
    const broken = { version: 1, sites: 17 };
    await store(session.driver, 'settings', broken);
    const tab = await session.open('firstDay');
    const popup = await session.driver.openPopup(tab);
    await expectText(popup, words('popupProblemPartly'));
    expect(await stored(session.driver, 'settings')).toEqual(broken);
    await pressControl(popup, siteSwitch);
    await expectMarks(tab, []);
    expect(await stored(session.driver, 'settings-unreadable')).toEqual(broken);
    await pressControl(popup, siteSwitch);
    await expectMarks(tab, marks);
    await tab.close();
  });

  // Only Chromium's limit can be reached in a test: `harness/broken-storage.ts`.
  if (browserName === 'chromium') {
    it('says when the storage is full; the marks stay, and what is stored stays too', async () => {
      const tab = await session.open('firstDay');
      await expectMarks(tab, marks);
      await store(session.driver, 'settings', { version: 1, sites: { 'example.com': 'off' } });
      await fillStorage(session.driver);
      const popup = await session.driver.openPopup(tab);
      await pressControl(popup, siteSwitch);
      await expectText(popup, words('popupProblemNotSaved'));
      expect(await switchIsOn(popup)).toBe(true);
      await expectMarks(tab, marks);
      expect(await stored(session.driver, 'settings')).toEqual({
        version: 1,
        sites: { 'example.com': 'off' },
      });
      await tab.close();
    });

    it('says when nothing can be read from storage, and shows the defaults', async () => {
      const tab = await session.driver.open('about:blank');
      await breakStorage(tab);
      const { id } = await (session.driver as ChromiumDriver).extension();
      await tab.goto(`chrome-extension://${id}/popup.html`);
      await expectText(tab, words('popupProblemNoStorage'));
      expect(
        await tab.evaluate(() =>
          [...document.querySelectorAll<HTMLInputElement>('.mark-kinds input')].every(
            ({ checked }) => checked,
          ),
        ),
      ).toBe(true);
      await tab.close();
    });
  }
});
