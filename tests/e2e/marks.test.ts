import { describe, expect, it } from 'vitest';
import { pageReport } from '../../components/browser-driver/report.ts';
import { ARTICLES } from '../../components/command-line/sample-articles.ts';
import { expectMarks } from './harness/expectations.ts';
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
