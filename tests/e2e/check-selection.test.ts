import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Tab } from '../../components/browser-driver/driver.ts';
import { pressControl } from '../../components/browser-driver/reader-actions.ts';
import { until } from '../../components/browser-driver/wait.ts';
import { words } from '../../components/browser-driver/words.ts';
import { ARTICLES } from '../../components/command-line/sample-articles.ts';
import { checkSelectionOf } from './harness/context-menu.ts';
import { expectMarks } from './harness/expectations.ts';
import { openSession } from './harness/session.ts';
import { everythingStored } from './harness/storage.ts';
import { pageOpenedBy } from './harness/tabs.ts';

const session = openSession();
const { marks } = ARTICLES.firstDay;
/** A site on which the extension may do nothing. */
const ELSEWHERE = 'https://paper.example.org/story';

let opened: Tab[] = [];

beforeAll(() => {
  session.server.serveFile(ELSEWHERE, ARTICLES.firstDay.file);
});
afterEach(async () => {
  for (const tab of opened) await tab.close();
  opened = [];
});

async function checkSelection(source: Tab): Promise<Tab> {
  const check = () => checkSelectionOf(session.driver, source, 'article');
  const page = await pageOpenedBy(session.driver, check);
  opened.push(page, source);
  return page;
}

const partsOfText = (page: Tab) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.check-article > *')].map(({ textContent }) => textContent),
  );

describe('a selection', () => {
  it('is checked by its entry in the context menu, paragraph by paragraph', async () => {
    const source = await session.open('firstDay');
    await expectMarks(source, marks);
    const page = await checkSelection(source);
    await expectMarks(page, marks);
    const printed = await source.evaluate(() =>
      [...document.querySelectorAll('article p:not(:has(time))')].map(
        ({ textContent }) => textContent,
      ),
    );
    expect(await partsOfText(page)).toEqual(expect.arrayContaining(printed));
  });

  it('is checked where Caveat has no access too, and kept nowhere', async () => {
    const source = await session.driver.open(ELSEWHERE);
    const page = await checkSelection(source);
    await expectMarks(page, marks);
    expect(await source.marks()).toEqual([]);
    const kept = JSON.stringify(await everythingStored(session.driver));
    expect(kept).not.toContain('115 people');
  });
});

describe('the popup on a page without access', () => {
  it('offers to check a text', async () => {
    const source = await session.driver.open(ELSEWHERE);
    const popup = await session.driver.openPopup(source);
    const press = () => pressControl(popup, words('popupCheckText'));
    const page = await pageOpenedBy(session.driver, press);
    opened.push(page, source);
    await until('the form', () =>
      page.evaluate(() => document.querySelector('textarea')?.value === ''),
    );
  });
});
