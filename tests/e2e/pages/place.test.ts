import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ChromiumTab } from '../../../components/browser-driver/chromium-view.ts';
import type { Tab } from '../../../components/browser-driver/driver.ts';
import { cardGone, cardText, openCard } from '../../../components/browser-driver/reader-actions.ts';
import { until } from '../../../components/browser-driver/wait.ts';
import { expectMarks } from '../harness/expectations.ts';
import { openSession } from '../harness/session.ts';
import { cardBox, FILLER, openWritten, placeOfWords } from '../harness/written-page.ts';
import { zoomTo } from '../harness/zoom.ts';

const session = openSession();
const STORY = '<p>Officials said ISIS-K claimed it.</p>';
/** CSS pixels between words and card that a reader takes for "beside". */
const NEAR = 40;

let tab: Tab;
afterEach(() => tab.close());

/** Opened by key, so that no pointer keeps or closes it. */
async function openByKey(): Promise<void> {
  await expectMarks(tab, ['ISIS-K']);
  await session.driver.command('next-mark', tab);
  await until('the card', () => cardText(tab));
}

/** Whether the card stands beside its words, clear of them and within the view. */
async function isBeside(): Promise<boolean> {
  const box = await cardBox(tab);
  const mark = await placeOfWords(tab, 'ISIS-K');
  const view = await tab.evaluate(() => {
    const { clientWidth: width } = document.documentElement;
    return { width, height: innerHeight };
  });
  if (box === null) return false;
  const gap = Math.max(box.top - mark.y, mark.y - box.bottom);
  const isInView = box.left >= 0 && box.right <= view.width && box.bottom <= view.height + 1;
  return isInView && gap > 0 && gap < NEAR;
}

describe('an open card stays beside its words', () => {
  it('when what stands above them grows', async () => {
    tab = await openWritten(session, `<div id="grows"></div>${FILLER}${STORY}${FILLER}`);
    await openByKey();
    await until('the card beside', isBeside);
    await tab.evaluate(() => {
      const above = document.querySelector<HTMLElement>('#grows');
      if (above) above.style.height = '150px';
    });
    await until('the card beside', isBeside);
  });

  it('when an animation moves them', async () => {
    tab = await openWritten(
      session,
      `<div class="t">${STORY}</div>${FILLER}`,
      '.t { transition: translate 0.3s } .t.on { translate: 0 120px }',
    );
    await openByKey();
    await tab.evaluate(() => document.querySelector('.t')?.classList.add('on'));
    await until('the words moved', async () => (await placeOfWords(tab, 'ISIS-K')).y > 150);
    await until('the card beside', isBeside);
  });

  it('when the page is zoomed', async () => {
    tab = await openWritten(session, FILLER + STORY + FILLER, 'body { width: auto }');
    await openByKey();
    const half = await tab.evaluate(() => Math.round(innerWidth / 2));
    await zoomTo(session.driver, tab, half);
    const fits = async () => {
      const box = await cardBox(tab);
      const width = await tab.evaluate(() => document.documentElement.clientWidth);
      return box !== null && box.left >= 0 && box.right <= width;
    };
    await until('the card in view', fits);
    await zoomTo(session.driver, tab, null);
  });

  it.each(['html', 'body'])('where CSS zooms %s', async (element) => {
    tab = await openWritten(session, FILLER + STORY + FILLER, `${element} { zoom: 1.5 }`);
    await openCard(tab, 'ISIS-K');
    await until('the card beside', isBeside);
    const width = (await cardBox(tab))?.width ?? 0;
    expect(width).toBeGreaterThan(300);
    expect(width).toBeLessThan(400);
  });

  it('and closes when they are gone from the view of everybody', async () => {
    tab = await openWritten(session, FILLER + STORY + FILLER);
    await openByKey();
    await tab.evaluate(() => {
      const sheet = document.createElement('style');
      sheet.textContent = 'p:nth-of-type(2) { display: none }';
      document.head.append(sheet);
    });
    await cardGone(tab);
  });
});

describe('beside a scroll bar that takes room', () => {
  beforeEach(async () => {
    tab = await openWritten(
      session,
      `<p style="text-align:right">Officials named ISIS-K</p>${FILLER.repeat(30)}`,
      'html { overflow-y: scroll } body { width: auto; margin: 20px } ::-webkit-scrollbar { width: 16px; background: #ccc }',
    );
  });

  it('the card ends before it', async () => {
    await openCard(tab, 'ISIS-K');
    const width = await tab.evaluate(() => document.documentElement.clientWidth);
    const bar = (await tab.evaluate(() => innerWidth)) - width;
    // A headless Chromium has bars that take no room, unless the page styles them: it is started with
    // `--hide-scrollbars` (https://github.com/microsoft/playwright/issues/4295).
    if (!(tab instanceof ChromiumTab)) expect(bar).toBeGreaterThanOrEqual(0);
    const box = await cardBox(tab);
    expect(box?.right).toBeLessThanOrEqual(width - 8);
  });
});
