import { describe, expect, it } from 'vitest';
import { MARK_PREFIX } from '../../components/browser-driver/names.ts';
import { pageReport } from '../../components/browser-driver/report.ts';
import { until } from '../../components/browser-driver/wait.ts';
import { ARTICLES } from '../../components/command-line/sample-articles.ts';
import { expectMarks } from './harness/expectations.ts';
import { type Area, contrasts } from './harness/pixels.ts';
import { openSession } from './harness/session.ts';

const session = openSession();

describe('the names on a page', () => {
  const articles = Object.entries(ARTICLES) as [keyof typeof ARTICLES, (typeof ARTICLES)['seed']][];

  it.each(articles)('are marked on the sample article "%s"', async (name, article) => {
    const tab = await session.open(name);
    await pageReport(session.driver, tab);
    const report = await pageReport(session.driver, tab, ({ items }) => {
      const names = items.filter(({ kind }) => kind === 'mention');
      return names.length >= article.marks.length;
    });
    const names = report.items.filter(({ kind }) => kind === 'mention');
    expect(names.map(({ quote }) => quote)).toEqual(article.marks);
    await tab.close();
  });

  it('are painted where the report says', async () => {
    const tab = await session.open('strictPolicy');
    await expectMarks(tab, ARTICLES.strictPolicy.marks);
    await tab.close();
  });

  it('tell the branch, the attack and the parent apart', async () => {
    const tab = await session.open('firstDay');
    const { items } = await pageReport(session.driver, tab, (report) => report.items.length >= 5);
    const topics = items.filter(({ kind }) => kind === 'mention').map(({ topic }) => topic);
    expect(topics).toEqual([
      'crocus-attack',
      'crocus-attack',
      'isis-k',
      'islamic-state',
      'crocus-attack',
    ]);
    await tab.close();
  });

  it('are found again on text that arrives later', async () => {
    const tab = await session.open('liveBlog');
    await expectMarks(tab, ARTICLES.liveBlog.marks);
    await tab.evaluate(() => {
      Reflect.get(globalThis, 'addEntry')('Some officials name ISIS-K.');
    });
    await expectMarks(tab, [
      ARTICLES.liveBlog.marks[0] ?? '',
      'ISIS-K',
      ARTICLES.liveBlog.marks[1] ?? '',
    ]);
    await tab.close();
  });

  it('follow a page that changes its address without loading anew', async () => {
    const tab = await session.open('navigation');
    await tab.evaluate(() => document.getElementById('to-article')?.click());
    await expectMarks(tab, ['Crocus City Hall attack', 'ISIS-K']);
    await pageReport(
      session.driver,
      tab,
      ({ url, date }) => url.endsWith('/world/crocus/') && date.published?.day === '2024-03-24',
    );
    await tab.evaluate(() => document.getElementById('to-front')?.click());
    await expectMarks(tab, []);
    await tab.close();
  });
});

/** A page in three papers, with a name, a statement and a count on each. */
const PAPERS = `<!doctype html><html lang="en"><link rel="icon" href="data:,">
  <body style="font: 18px/2 serif">${[
    ['#ffffff', '#1a1a1a'],
    ['#121212', '#d0d0d0'],
    ['#f6d9c0', '#4a3526'],
  ].map(
    ([
      paper,
      ink,
    ]) => `<section style="background: ${paper}; color: ${ink}; padding: 8px"><p>ISIS-K emerged
      following the fall of the caliphate. At least 115 people were killed in the
      Crocus City Hall attack.</p></section>`,
  )}`;

/** Runs in the page: the stripes under the marks, below all letters, from ground to ground. */
function underMarks(prefix: string): Area[] {
  const areas: Area[] = [];
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith(prefix)) continue;
    for (const painted of highlight) {
      const range = document.createRange();
      range.setStart(painted.startContainer, painted.startOffset);
      range.setEnd(painted.endContainer, painted.endOffset);
      const box = range.getBoundingClientRect();
      // A statement's line runs below all letters, the others just below the letters' feet.
      const below = name.includes('claim');
      if (!below && /[gjpqy]/.test(String(range))) continue;
      const top = box.bottom + (below ? 1 : -2);
      areas.push({ left: box.left - 3, right: box.right, top, bottom: box.bottom + 8 });
    }
  }
  return areas;
}

it('the lines of the marks have 3:1 on white, dark and tinted paper', async () => {
  const url = 'https://www.reuters.com/world/papers/';
  session.server.serve(url, { body: PAPERS });
  const tab = await session.driver.open(url);
  await until('a mark of each kind on each paper', async () => {
    const kinds = (await tab.marks()).map(({ name }) => name);
    return ['mention', 'claim', 'toll'].every(
      (kind) => kinds.filter((name) => name.startsWith(`caveat-${kind}`)).length >= 3,
    );
  });
  const areas = await tab.evaluate(underMarks, MARK_PREFIX);
  const seen = await contrasts(session.driver, tab, areas);
  expect(seen.length).toBeGreaterThanOrEqual(9);
  expect(Math.min(...seen)).toBeGreaterThanOrEqual(3);
  await tab.close();
});
