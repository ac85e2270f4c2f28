import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Point, Tab } from '../../components/browser-driver/driver.ts';
import { cardText, openCard } from '../../components/browser-driver/reader-actions.ts';
import { until } from '../../components/browser-driver/wait.ts';
import { words } from '../../components/browser-driver/words.ts';
import { SETTLE_MS } from '../../components/hover-card/click-guard.ts';
import { emptyStorage } from './harness/broken-storage.ts';
import { fontsOfAll, lookOfAll, lookOfHost } from './harness/card-looks.ts';
import {
  drawOver,
  hideUntilPointed,
  layButtonOver,
  moveIntoFrame,
  moveMark,
  registerAndDraw,
  showPictureOver,
  styleHost,
} from './harness/card-tricks.ts';
import { browserName, openSession } from './harness/session.ts';
import { stored } from './harness/storage.ts';
import { placeInCard } from './harness/written-page.ts';

const session = openSession();

/** An address of the core list for a page that plays with the card. */
const HERE = 'https://www.voanews.com/a/clickjacking';

const PAGE = `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Next</title>
  <style>body { height: 3000px } #mark { margin-top: 60px }</style>
  <p id="mark">Officials name ISIS-K.</p>
  <script>
    window.seen = [];
    addEventListener('click', (event) => seen.push(event.target.id || event.target.localName));
  </script></html>`;

/** By which a page could hide the card, or put it elsewhere. */
const STYLES = [
  'opacity: 0',
  'visibility: hidden',
  'transform: translate(40px, 40px)',
  'filter: opacity(0)',
  'clip-path: inset(100%)',
  'inset: 200px auto auto 200px',
  'scale: 0.2',
  'mix-blend-mode: multiply',
  'zoom: 3',
  'mask: linear-gradient(transparent, transparent)',
  'content-visibility: hidden',
  'display: none',
];

/** The names of the design tokens, which anybody can read. */
const TOKENS = [
  ...new Set(readFileSync('components/ui/tokens.css', 'utf8').match(/--[\w-]{1,40}/g)),
];
const GENERIC_FONTS = ['serif', 'sans-serif', 'system-ui'];

/** Longer than a card has to stand still before it takes clicks. */
async function settled(tab: Tab): Promise<void> {
  await tab.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), 2 * SETTLE_MS);
}

let tab: Tab;
let off: Point;

beforeEach(async () => {
  session.server.serve(HERE, { body: PAGE });
  tab = await session.driver.open(HERE);
  await openCard(tab, 'ISIS-K');
  off = await until('the button', placeOfOff);
});
afterEach(async () => {
  await tab.close();
  await emptyStorage(session.driver);
});

/** Where the card's button that switches the site off is. */
const placeOfOff = () => placeInCard(tab, words('cardOffHere'));

/** Nothing that the reader did not mean: the marks stand, nothing is stored. */
async function expectNothingDone(): Promise<void> {
  // A click that counted would have been told to the background by the time it has answered.
  expect(await stored(session.driver, 'settings')).toBeNull();
  expect(await tab.marks()).not.toEqual([]);
}

describe('a page that plays with an open card', () => {
  it('gets no click through it that comes too soon', async () => {
    // On a busy machine a press may come late: then it was a reader's, and is made again.
    await until('a press that comes too soon', async () => {
      await tab.moveTo({ x: 2, y: 2 });
      await emptyStorage(session.driver);
      await tab.goto(HERE);
      await tab.evaluate(() => {
        const seen = new MutationObserver(() => {
          if (document.querySelector('[popover]') === null) return;
          Reflect.set(window, 'opened', performance.now());
          seen.disconnect();
        });
        seen.observe(document, { childList: true, subtree: true });
      });
      await openCard(tab, 'ISIS-K');
      await tab.clickAt(off);
      return tab.evaluate(
        (ms) => performance.now() - Reflect.get(window, 'opened') < ms,
        SETTLE_MS,
      );
    });
    await expectNothingDone();
  });

  it('keeps the clicks on what it lays over it', async () => {
    await settled(tab);
    await tab.evaluate(layButtonOver);
    await tab.clickAt(off);
    expect(await tab.evaluate(() => Reflect.get(window, 'seen') as string[])).toEqual(['cover']);
    await expectNothingDone();
  });

  it('changes nothing about it by style', async () => {
    const before = await tab.evaluate(lookOfHost);
    await tab.evaluate(styleHost, STYLES);
    expect(await tab.evaluate(lookOfHost)).toEqual(before);
    expect(await placeOfOff()).toEqual(off);
  });

  it('changes nothing about it by properties that it registers, fonts or covers of its own', async () => {
    const before = await tab.inCard(lookOfAll);
    await tab.evaluate(registerAndDraw, TOKENS);
    expect(await tab.inCard(lookOfAll)).toEqual(before);
    // By `@font-face` a page gives any other name letters that say something else.
    const fonts = await tab.inCard(fontsOfAll);
    expect(fonts?.filter((font) => !GENERIC_FONTS.includes(font))).toEqual([]);
  });
});

describe('a page that moves, covers or copies an open card', () => {
  it('cannot hide it, and show it in time for a click that was meant for the page', async () => {
    await settled(tab);
    await tab.evaluate(hideUntilPointed, SETTLE_MS);
    await tab.clickAt(off);
    await expectNothingDone();
  });

  it('cannot move its mark, and the card with it, under a click', async () => {
    await settled(tab);
    // Within the view, however high the card's letters make it.
    const room = (await tab.evaluate(() => innerHeight)) - off.y;
    const shift = Math.min(150, Math.floor(room / 2));
    const away = { x: off.x, y: off.y + shift };
    await tab.moveTo(away);
    await tab.evaluate(moveMark, shift);
    await tab.clickAt(away);
    await expectNothingDone();
  });

  /** Only Chromium tells what is painted over an element: `hover-card/steadiness.ts`. */
  it.runIf(browserName === 'chromium')('cannot draw over it and let the click pass', async () => {
    await settled(tab);
    await tab.evaluate(drawOver, SETTLE_MS);
    await tab.clickAt(off);
    await expectNothingDone();
  });

  it('cannot show a picture of the page over it, and let the click pass', async () => {
    await settled(tab);
    await tab.evaluate(showPictureOver, 2 * SETTLE_MS);
    await tab.clickAt(off);
    await expectNothingDone();
  });

  it('cannot move it into a frame that shows it small', async () => {
    await settled(tab);
    expect(await tab.evaluate(moveIntoFrame, 2 * SETTLE_MS)).toBe(false);
    await expectNothingDone();
  });

  it('does what a reader says who means the button', async () => {
    await settled(tab);
    expect(await cardText(tab)).toContain(words('cardOffHere'));
    await tab.clickAt(off);
    await until('the marks to go', async () => (await tab.marks()).length === 0);
    await until('the site to be off', () => stored(session.driver, 'settings'));
  });
});
