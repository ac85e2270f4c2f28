import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Tab, View } from '../../components/browser-driver/driver.ts';
import { expectText, openPanel } from '../../components/browser-driver/panel.ts';
import { pressControl } from '../../components/browser-driver/reader-actions.ts';
import { until } from '../../components/browser-driver/wait.ts';
import { words } from '../../components/browser-driver/words.ts';
import { type Control, controlsOnShow, cutTexts, sidewaysScroll } from './harness/controls.ts';
import { expectSetting } from './harness/expectations.ts';
import { wish } from './harness/media.ts';
import { openSession } from './harness/session.ts';
import { unfold } from './harness/unfold.ts';
import { zoomTo } from './harness/zoom.ts';

const session = openSession();

/**
 * Every surface, each in a tab of its own, where it can be made as narrow as one likes, with what
 * comes last on it.
 */
const PAGES = {
  'popup.html': '.foot',
  'options.html': '.pack',
  'welcome.html': '.cutting',
  'sidepanel.html': '.section',
  'sheet.html?topic=crocus-attack': '.sheet__sources',
};
type Path = keyof typeof PAGES;

/** CSS pixels; WCAG 2.2, success criterion 1.4.10. */
const NARROW = 320;
/** CSS pixels; WCAG 2.2, success criterion 2.5.8. */
const LEAST_TARGET = 24;

let opened: Tab[] = [];
afterEach(async () => {
  for (const tab of opened) {
    await wish(session.driver, tab, null);
    await tab.close();
  }
  opened = [];
});

async function openPage(path: Path): Promise<Tab> {
  const page = await session.driver.openExtensionPage(path);
  await until(`all of ${path}`, () =>
    page.evaluate((last) => {
      // What stands far below the view comes later; its room is kept by an empty box.
      const awaited = document.querySelector('div[style*="block-size"]:empty');
      return document.querySelector(last) !== null && awaited === null;
    }, PAGES[path]),
  );
  return page;
}

async function openArticlePanel(): Promise<View> {
  const tab = await session.open('firstDay');
  opened.push(tab);
  const panel = await openPanel(session.driver, tab);
  await expectText(panel, words('panelSince'));
  return panel;
}

const small = (controls: Control[]) =>
  controls.filter(({ width, height, inText }) => !inText && Math.min(width, height) < LEAST_TARGET);
const names = (controls: Control[]) => controls.map(({ name }) => name);

/** Everything is there that was, within the width of the window. */
async function expectNothingLost(page: View, before: Control[]): Promise<void> {
  // Charts are drawn anew for the width.
  await until('no scrolling sideways', async () => (await page.evaluate(sidewaysScroll)) <= 0);
  const now = await page.evaluate(controlsOnShow);
  expect(names(now)).toEqual(names(before));
  const width = await page.evaluate(() => innerWidth);
  expect(now.filter(({ left, right }) => left < -1 || right > width + 1)).toEqual([]);
  expect(await page.evaluate(cutTexts)).toEqual([]);
}

describe.each(Object.keys(PAGES) as Path[])('%s', (path) => {
  let page: Tab;
  beforeAll(async () => {
    page = await openPage(path);
  });
  afterAll(() => page.close());

  it('loses nothing at 200 % and at 320 pixels, and needs no scrolling sideways', async () => {
    const before = await page.evaluate(controlsOnShow);
    expect(before.length).toBeGreaterThan(0);
    try {
      await zoomTo(session.driver, page, (await page.evaluate(() => innerWidth)) / 2);
      await expectNothingLost(page, before);
      await zoomTo(session.driver, page, NARROW);
      await expectNothingLost(page, before);
    } finally {
      // All pages of the extension share one zoom.
      await zoomTo(session.driver, page, null);
    }
  });

  it('has controls of 24 pixels and more', async () => {
    await unfold(page);
    expect(small(await page.evaluate(controlsOnShow))).toEqual([]);
  });
});

it('the panel on an article has controls of 24 pixels and more', async () => {
  const panel = await openArticlePanel();
  expect(small(await panel.evaluate(controlsOnShow))).toEqual([]);
});

/** Runs in the page: how the first switch is painted, its knob and its ground. */
function switchColours(): string[] {
  const input = document.querySelector('.switch input') as Element;
  return [input, '::before'].map((part) => {
    const style = typeof part === 'string' ? getComputedStyle(input, part) : getComputedStyle(part);
    return style.backgroundColor;
  });
}

/** Runs in the page: of the words that a quote points out, their colour and the ground's. */
function quotedColours(): string[] {
  const style = getComputedStyle(document.querySelector('.note__sentence mark') as Element);
  return [style.color, style.backgroundColor];
}

describe('in forced colours', () => {
  it('a switch that is on differs from one that is off, and its knob from its ground', async () => {
    const popup = await openPage('popup.html');
    opened.push(popup);
    await wish(session.driver, popup, 'forced-colors');
    const off = await popup.evaluate(switchColours);
    await pressControl(popup, words('popupPause'));
    const on = await until('the other colours', async () => {
      const now = await popup.evaluate(switchColours);
      return now[0] !== off[0] && now;
    });
    expect(off[0]).not.toBe(off[1]);
    expect(on[0]).not.toBe(on[1]);
    await pressControl(popup, words('popupPause'));
    await expectSetting(session.driver, 'paused', undefined);
  });

  it('the words that the panel quotes stand out from their ground', async () => {
    const panel = await openArticlePanel();
    await wish(session.driver, panel, 'forced-colors');
    const [ink, ground] = await panel.evaluate(quotedColours);
    expect(ground).not.toMatch(/^rgba|transparent/);
    expect(ink).not.toBe(ground);
    await wish(session.driver, panel, null);
  });
});

it('no switch slides for a reader who asked for reduced motion', async () => {
  const popup = await openPage('popup.html');
  opened.push(popup);
  const knobMoves = () =>
    popup.evaluate(() => {
      const knob = document.querySelector('.switch input') as Element;
      return Number.parseFloat(getComputedStyle(knob, '::before').transitionDuration);
    });
  expect(await knobMoves()).toBeGreaterThan(0);
  await wish(session.driver, popup, 'prefers-reduced-motion');
  await until('the knob to rest', async () => (await knobMoves()) === 0);
});
