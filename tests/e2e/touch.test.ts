import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Tab } from '../../components/browser-driver/driver.ts';
import { cardGone, cardText, placeOfMark } from '../../components/browser-driver/reader-actions.ts';
import { until } from '../../components/browser-driver/wait.ts';
import { words } from '../../components/browser-driver/words.ts';
import { ARTICLES } from '../../components/command-line/sample-articles.ts';
import { expectMarks } from './harness/expectations.ts';
import { openSession } from './harness/session.ts';
import { tap, useTouchScreen } from './harness/touch.ts';

const session = openSession();

/** CSS pixels; WCAG 2.2, success criterion 2.5.8. */
const LEAST_TARGET = 24;

/** The first words marked on the page, and the last. */
const HEADLINE = 'attack at Crocus City Hall near Moscow';
const LAST = 'attack at Crocus City Hall';

let tab: Tab;
beforeEach(async () => {
  tab = await session.open('firstDay');
  await useTouchScreen(session.driver, tab);
  await expectMarks(tab, ARTICLES.firstDay.marks);
});
afterEach(() => tab.close());

async function tapMark(text: string): Promise<string> {
  await tap(session.driver, tab, await placeOfMark(tab, text));
  return until(`the card on "${text}"`, () => cardText(tab));
}

/** The box of the open sheet, which is as wide as the view, and the view without its scroll bar. */
async function sheetInView() {
  const found = await tab.inCard((root) => ({
    sheet: root.firstElementChild?.getBoundingClientRect().toJSON() as DOMRect,
    view: { width: document.documentElement.clientWidth, height: innerHeight },
  }));
  if (!found) throw new Error('the sheet went away');
  expect(found.sheet.left).toBe(0);
  expect(Math.abs(found.sheet.right - found.view.width)).toBeLessThanOrEqual(1);
  return found;
}

describe('by touch', () => {
  it('a tap on a mark opens the card as a sheet along the bottom, away from the words', async () => {
    expect(await tapMark(HEADLINE)).toContain(words('cardOpenPanel'));
    const { sheet, view } = await sheetInView();
    expect(Math.abs(sheet.bottom - view.height)).toBeLessThanOrEqual(1);
    expect((await placeOfMark(tab, HEADLINE)).y).toBeLessThan(sheet.top);
  });

  it('a tap on a mark low in the view opens the sheet along the top', async () => {
    // The page then scrolls to its end, where its last words stand.
    await tab.evaluate(() => document.body.style.setProperty('padding-top', '100vh'));
    await tapMark(LAST);
    const { sheet } = await sheetInView();
    expect(Math.abs(sheet.top)).toBeLessThanOrEqual(1);
    expect((await placeOfMark(tab, LAST)).y).toBeGreaterThan(sheet.bottom);
  });

  it('a tap beside the marks closes it, and its buttons are wide enough for a finger', async () => {
    await tapMark(HEADLINE);
    const small = await tab.inCard((root, least) => {
      const boxes = [...root.querySelectorAll('button, summary')].map((control) => ({
        name: control.textContent,
        box: control.getBoundingClientRect(),
      }));
      return boxes.filter(({ box }) => Math.min(box.width, box.height) < least).map((b) => b.name);
    }, LEAST_TARGET);
    expect(small).toEqual([]);
    await tap(session.driver, tab, { x: 3, y: 3 });
    await cardGone(tab);
  });

  it('the sheet has a way to be rid of all marks of the site', async () => {
    await tapMark('ISIS-K');
    await until('the marks to go', async () => {
      const place = await tab.inCard((root, label) => {
        const button = [...root.querySelectorAll('button')].find(
          (found) => found.textContent === label,
        );
        const box = button?.getBoundingClientRect();
        return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
      }, words('cardOffHere'));
      if (place) await tap(session.driver, tab, place);
      return (await tab.marks()).length === 0;
    });
  });
});
