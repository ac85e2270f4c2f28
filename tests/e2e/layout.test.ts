import { beforeAll, describe, expect, it } from 'vitest';
import type { Tab, View } from '../../components/browser-driver/driver.ts';
import { type FontSet, familiesOf } from '../../components/browser-driver/fonts.ts';
import { click } from '../../components/browser-driver/reader-actions.ts';
import { until } from '../../components/browser-driver/wait.ts';
import { ARTICLES } from '../../components/command-line/sample-articles.ts';
import { cutTexts, sidewaysScroll, stickingOut, unreachableScrolls } from './harness/controls.ts';
import { expectMarks } from './harness/expectations.ts';
import { fontsUsed } from './harness/fonts-used.ts';
import { HARDEST_TO_LAY_OUT, LAID_OUT } from './harness/languages-by-browser.ts';
import { browserName, openSession } from './harness/session.ts';
import { setTextSize } from './harness/text-size.ts';
import { unfold } from './harness/unfold.ts';
import { zoomTo } from './harness/zoom.ts';

/** Wide letters in all of a browser's languages, narrow ones in those that are hardest. */
const ROUNDS: [FontSet, string][] = [
  ...LAID_OUT[browserName].map((language): [FontSet, string] => ['wide', language]),
  ...HARDEST_TO_LAY_OUT.map((language): [FontSet, string] => ['narrow', language]),
];

/** Per cent of the usual text size, as a reader sets it in the browser. */
const TEXT_SIZES = [100, 150];

/** CSS pixels; WCAG 2.2, success criterion 1.4.10. */
const NARROW = 320;

const PAGES = ['options.html', 'welcome.html', 'sheet.html?topic=crocus-attack'];

/** Nothing is cut off, nothing needs scrolling sideways, and keys reach whatever scrolls. */
async function expectAllInReach(view: View): Promise<void> {
  // Charts are drawn anew for the width.
  await until('no scrolling sideways', async () => {
    const out = await view.evaluate(stickingOut);
    if (out.length > 0) throw new Error(out.join('\n'));
    return (await view.evaluate(sidewaysScroll)) <= 0;
  });
  expect(await view.evaluate(cutTexts)).toEqual([]);
  expect(await view.evaluate(unreachableScrolls)).toEqual([]);
}

/** A popup grows to its content by and by. One pixel is the rounding of its height. */
async function expectNoScrolling(popup: View): Promise<void> {
  await until('a popup that needs no scrolling', () =>
    popup.evaluate(() => {
      const { clientHeight, scrollHeight } = document.documentElement;
      return scrollHeight <= clientHeight + 1;
    }),
  );
}

async function expectFootInOneRow(popup: View): Promise<void> {
  const [pause = 0, options = 0] = await popup.evaluate(() =>
    ['.foot .switch', '.foot .button'].map(
      (selector) => document.querySelector(selector)?.getBoundingClientRect().top ?? 0,
    ),
  );
  expect(Math.abs(pause - options)).toBeLessThan(10);
}

/** Runs in the page: the widths of a narrow letter and of a wide one; of a box, they are equal. */
function letterWidths(): number[] {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('no canvas');
  context.font = '16px sans-serif';
  return ['i', 'm'].map((letter) => context.measureText(letter).width);
}

describe.each(ROUNDS)('in %s letters, in the language %s', (fonts, language) => {
  const session = openSession({ fonts, language });
  let tab: Tab;
  beforeAll(async () => {
    tab = await session.open('firstDay');
    await expectMarks(tab, ARTICLES.firstDay.marks);
  });

  async function expectChosenFonts(view: View): Promise<void> {
    const [narrow = 0, wide = 0] = await view.evaluate(letterWidths);
    expect(narrow).toBeLessThan(wide);
    if (browserName !== 'chromium') return;
    const strange = (await fontsUsed(view)).filter((used) => !familiesOf(fonts).includes(used));
    expect(strange).toEqual([]);
  }

  async function openPopup(): Promise<View> {
    const popup = await session.driver.openPopup(tab);
    await until('the counts', () =>
      popup.evaluate(() => document.querySelector('.counts') !== null),
    );
    return popup;
  }

  /** The panel on the article, all of it unfolded. */
  async function openPanel(): Promise<View> {
    if (!(await session.driver.isPanelOpen())) await click(await openPopup(), '.findings .primary');
    const panel = await session.driver.panel();
    await session.driver.setPanelWidth(NARROW);
    await until('the narrow panel', () => panel.evaluate((width) => innerWidth <= width, NARROW));
    await until('all of the panel', () =>
      panel.evaluate(() => {
        const awaited = document.querySelector('div[style*="block-size"]:empty');
        return document.querySelector('.fact') !== null && awaited === null;
      }),
    );
    await unfold(panel);
    return panel;
  }

  // First: all pages of the extension share one zoom, and an open panel would be laid out anew with each.
  it('the pages hold at 320 pixels and a text size of 150 %', async () => {
    await setTextSize(session.driver, 150);
    for (const path of PAGES) {
      const page = await session.driver.openExtensionPage(path);
      await until(`the text of ${path}`, () => page.evaluate(() => document.body.innerText.trim()));
      await zoomTo(session.driver, page, NARROW);
      await unfold(page);
      await expectAllInReach(page);
      await zoomTo(session.driver, page, null);
      await page.close();
    }
  });

  describe.each(TEXT_SIZES)('at a text size of %i %', (size) => {
    beforeAll(() => setTextSize(session.driver, size));

    it('the popup holds', async () => {
      const popup = await openPopup();
      await expectAllInReach(popup);
      if (size === 100) {
        await expectNoScrolling(popup);
        await expectFootInOneRow(popup);
      }
      await expectChosenFonts(popup);
    });

    it('the panel holds at 320 pixels', async () => {
      const panel = await openPanel();
      await expectAllInReach(panel);
      await expectChosenFonts(panel);
    });
  });
});
