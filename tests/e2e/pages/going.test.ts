import { afterEach, describe, expect, it } from 'vitest';
import type { Tab } from '../../../components/browser-driver/driver.ts';
import { cardText } from '../../../components/browser-driver/reader-actions.ts';
import { pageReport } from '../../../components/browser-driver/report.ts';
import { until } from '../../../components/browser-driver/wait.ts';
import { openSession } from '../harness/session.ts';
import { cardBox, FILLER, openWritten, placeOfWords } from '../harness/written-page.ts';

const session = openSession();
const NAMED = 'Officials said ISIS-K claimed it.';

let tab: Tab;
afterEach(() => tab.close());

async function isInView(words: string): Promise<boolean> {
  const { y } = await placeOfWords(tab, words);
  return y > 0 && y < (await tab.evaluate(() => innerHeight));
}

async function nextMark(): Promise<void> {
  await pageReport(session.driver, tab, ({ items }) => items.length > 0);
  await session.driver.command('next-mark', tab);
  await until('the card', () => cardText(tab));
}

describe('the next mark', () => {
  it('is scrolled to within a long text in a box of its own', async () => {
    const boats = (from: number) =>
      Array.from({ length: 60 }, (_, at) => `Boat ${from + at} went out.<br><br>`).join('');
    tab = await openWritten(
      session,
      `<main style="height:80vh;overflow:auto"><div>${boats(0)}${NAMED}<br><br>${boats(60)}</div></main>`,
    );
    await nextMark();
    expect(await isInView('ISIS-K')).toBe(true);
  });

  it.each([
    ['a folded part', `<details><summary>Background</summary><p>${NAMED}</p></details>`],
    ['a part that a search would unfold', `<div hidden="until-found"><p>${NAMED}</p></div>`],
  ])('is unfolded in %s', async (_, folded) => {
    tab = await openWritten(session, FILLER + folded + FILLER);
    await nextMark();
    await until('the words', () => isInView('ISIS-K'));
    const box = await cardBox(tab);
    expect(box?.top).toBeGreaterThan(0);
  });

  it('passes over words that the page does not show, and they are not counted', async () => {
    tab = await openWritten(
      session,
      `<p class="phone">For telephones: ${NAMED}</p>${FILLER}<p>Here: Islamic State Khorasan Province.</p>`,
      '.phone { display: none }',
    );
    const { items } = await pageReport(session.driver, tab, (found) => found.items.length > 0);
    expect(items.map(({ quote }) => quote)).toEqual(['Islamic State Khorasan Province']);
    await nextMark();
    const box = await cardBox(tab);
    expect(box?.top).toBeGreaterThan(0);
    await tab.evaluate(() => document.querySelector('.phone')?.classList.remove('phone'));
    await pageReport(session.driver, tab, (found) => found.items.length === 2);
  });
});
