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

describe('by touch', () => {
  it('a tap on a mark opens the card as a sheet along the edge, away from the words', async () => {
    expect(await tapMark('ISIS-K')).toContain(words('cardOpenPanel'));
    const mark = await placeOfMark(tab, 'ISIS-K');
    const sheet = await tab.inCard((root) => {
      const box = root.firstElementChild?.getBoundingClientRect();
      return {
        ...box?.toJSON(),
        width: document.documentElement.clientWidth,
        height: innerHeight,
      } as Record<string, number>;
    });
    if (!sheet) throw new Error('the sheet went away');
    expect(sheet.left).toBe(0);
    expect(Math.abs((sheet.right ?? 0) - (sheet.width ?? 0))).toBeLessThanOrEqual(1);
    expect(Math.abs((sheet.bottom ?? 0) - (sheet.height ?? 0))).toBeLessThanOrEqual(1);
    expect(mark.y).toBeLessThan(sheet.top ?? 0);
  });

  it('a tap beside the marks closes it, and its buttons are wide enough for a finger', async () => {
    await tapMark('ISIS-K');
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
