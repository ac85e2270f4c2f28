import { describe, expect, it } from 'vitest';
import type { View } from '../../components/browser-driver/driver.ts';
import { expectText, openPanel, visibleText } from '../../components/browser-driver/panel.ts';
import { cardGone, cardText } from '../../components/browser-driver/reader-actions.ts';
import { until } from '../../components/browser-driver/wait.ts';
import { words } from '../../components/browser-driver/words.ts';
import { ARTICLES } from '../../components/command-line/sample-articles.ts';
import { expectMarks } from './harness/expectations.ts';
import { openSession } from './harness/session.ts';
import { store, stored } from './harness/storage.ts';

const session = openSession();

/** The most presses of Tab that a way through a view may take. */
const MOST_STOPS = 60;

/**
 * Press Tab until something in the view that meets the test has the focus. It has to be there
 * first: what comes behind the focus is not met any more.
 */
async function tabTo(view: View, test: string): Promise<void> {
  await until(test, () => view.evaluate((css) => document.querySelector(css) !== null, test));
  await until(`the focus on ${test}`, async () => {
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      await view.press('Tab');
      if (await view.evaluate((css) => document.activeElement?.matches(css) === true, test)) {
        return true;
      }
    }
    return false;
  });
}

describe('without a mouse', () => {
  it('one goes from mark to mark, reads the card, and gets back where one was', async () => {
    const tab = await session.open('firstDay');
    await expectMarks(tab, ARTICLES.firstDay.marks);
    await tab.evaluate(() => document.querySelector('a')?.focus());
    await session.driver.command('next-mark', tab);
    const first = await until('the first card', () => cardText(tab));
    expect(await tab.inCard((root) => root.activeElement !== null)).toBe(true);
    await session.driver.command('next-mark', tab);
    await until('the next card', async () => {
      const text = await cardText(tab);
      return text !== null && (text !== first || ARTICLES.firstDay.marks.length > 1);
    });
    await tab.press('Escape');
    await cardGone(tab);
    expect(await tab.evaluate(() => document.activeElement?.matches('a'))).toBe(true);
    await tab.close();
  });

  it('the card is a dialog with a name', async () => {
    const tab = await session.open('firstDay');
    await expectMarks(tab, ARTICLES.firstDay.marks);
    await session.driver.command('next-mark', tab);
    await until('the card', () => cardText(tab));
    const dialog = await tab.inCard((root) => {
      const element = root.querySelector('[role="dialog"]');
      const title = root.getElementById(element?.getAttribute('aria-labelledby') ?? '');
      return title?.textContent;
    });
    expect(dialog).toBeTruthy();
    await tab.close();
  });

  it('the site is switched off and on by command', async () => {
    const tab = await session.open('firstDay');
    await expectMarks(tab, ARTICLES.firstDay.marks);
    await session.driver.command('toggle-site', tab);
    await expectMarks(tab, []);
    await session.driver.command('toggle-site', tab);
    await expectMarks(tab, ARTICLES.firstDay.marks);
    await tab.close();
  });

  it('the popup switches the site by the space bar', async () => {
    const tab = await session.open('firstDay');
    await expectMarks(tab, ARTICLES.firstDay.marks);
    const popup = await session.driver.openPopup(tab);
    await expectText(popup, words('popupOptions'));
    await tabTo(popup, '.switch input');
    await popup.press(' ');
    await expectMarks(tab, []);
    await popup.press(' ');
    await expectMarks(tab, ARTICLES.firstDay.marks);
    await tab.close();
  });
});

describe('without a mouse, in panel and settings', () => {
  it('the panel is walked topic by topic and mention by mention', async () => {
    const tab = await session.open('firstDay');
    await expectMarks(tab, ARTICLES.firstDay.marks);
    const panel = await openPanel(session.driver, tab);
    await expectText(panel, words('panelInArticle'));
    await tabTo(panel, '[role="tab"]');
    const before = await panel.evaluate(() => document.activeElement?.id);
    await panel.press('ArrowRight');
    await until('the next topic', () =>
      panel.evaluate(
        (id) =>
          document.activeElement?.id !== id &&
          document.activeElement?.getAttribute('aria-selected') === 'true',
        before,
      ),
    );
    await panel.evaluate(() => document.querySelector<HTMLElement>('a, button, select')?.focus());
    await tabTo(panel, '.mentions summary');
    await panel.press('Enter');
    await tabTo(panel, '.mentions li button');
    expect(await visibleText(panel)).toContain(words('panelInArticle'));
    await tab.close();
  });

  it('the settings are reset and brought back', async () => {
    await store(session.driver, 'settings', { version: 1, paused: true });
    const options = await session.driver.openExtensionPage('options.html');
    await expectText(options, words('optionsReset'));
    await tabTo(options, '#backup .buttons button:last-child');
    await options.press('Enter');
    await until('the defaults', async () => !isPaused(await stored(session.driver, 'settings')));
    await tabTo(options, '#backup .notice button');
    await options.press('Enter');
    await until('the old settings', async () => isPaused(await stored(session.driver, 'settings')));
    // The button is gone; one goes on from where it was.
    await until('the focus beside it', () =>
      options.evaluate(() => document.activeElement?.closest('#backup') !== null),
    );
    await store(session.driver, 'settings', { version: 1 });
    await options.close();
  });

  it.each(['popup.html', 'options.html', 'welcome.html', 'sidepanel.html'])(
    'one sees where one is on %s',
    async (path) => {
      const page = await session.driver.openExtensionPage(path);
      await until('a control', () => page.evaluate(() => document.querySelector('button, input')));
      for (let stop = 0; stop < 3; stop++) {
        await page.press('Tab');
        const ring = await page.evaluate(() => {
          const focused = document.activeElement;
          const { outlineStyle, outlineWidth } = getComputedStyle(focused ?? document.body);
          return { of: focused?.outerHTML.slice(0, 80), outlineStyle, outlineWidth };
        });
        expect(ring).toMatchObject({ outlineStyle: 'solid', outlineWidth: '2px' });
      }
      await page.close();
    },
  );
});

const isPaused = (settings: unknown) => (settings as { paused?: boolean } | null)?.paused === true;
