import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fuzzSeed } from '../fixtures/fuzz-seed.ts';
import { bundle, launchChromium } from './chromium.ts';
import type * as TextLab from './text-lab.ts';

/** Pages of a run, each with up to twenty changes; the total is written in `docs/security.md`. */
const PAGES = 3_000;

/** Milliseconds below which a time says more about the machine than about the work. */
const FLOOR = 10;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage();
  await page.evaluate(`${await bundle('tests/browser/text-lab.ts', 'textLab')};
    globalThis.textLab = textLab; 0`);
});
afterAll(() => browser?.close());

test.each([
  ['without shadow trees', false],
  ['with shadow trees', true],
])(
  'a page that was followed through any changes is read as one that is read afresh, %s',
  async (_what, shadows) => {
    const run = (...how: Parameters<typeof TextLab.fuzz>) =>
      (Reflect.get(globalThis, 'textLab').fuzz as typeof TextLab.fuzz)(...how);
    expect(await page.evaluate(run, { numRuns: PAGES, ...fuzzSeed }, shadows)).toBeNull();
  },
);

test.each([
  ['nodes', 1_000_000],
  ['text', 10_000_000],
  ['depth', 10_000],
] as const)('%s, to %i, are read in time that grows with their number', async (kind, size) => {
  const time = (what: Parameters<typeof TextLab.timeToRead>[0], much: number) =>
    (Reflect.get(globalThis, 'textLab').timeToRead as typeof TextLab.timeToRead)(what, much);
  // The best of three each: a pause of the machine says nothing about the work.
  const best = async (much: number) => {
    const times: number[] = [];
    for (let turn = 0; turn < 3; turn++) times.push(await page.evaluate(time, kind, much));
    return Math.min(...times);
  };
  const tenth = await best(size / 10);
  const whole = await best(size);
  // Ten times as much, and the collecting of a million nodes' garbage on top, which was seen to make
  // 16 to 33 of it; a square at work would take a hundred times as long.
  expect(whole / Math.max(tenth, FLOOR)).toBeLessThan(60);
});
