import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articlesOf } from '../../../../components/page/article/json-ld.ts';

const URL_OF_PAGE = 'https://www.example-news.com/world/story-1?from=home#top';
const dates = (...scripts: unknown[]) =>
  articlesOf(
    scripts.map((script) => (typeof script === 'string' ? script : JSON.stringify(script))),
    URL_OF_PAGE,
  ).map(({ datePublished }) => datePublished);

const article = (datePublished: string, more: object = {}) => ({
  '@type': 'NewsArticle',
  datePublished,
  ...more,
});

describe('the dates in structured data are found', () => {
  test.each([
    'Article',
    'NewsArticle',
    'ReportageNewsArticle',
    'AnalysisNewsArticle',
    'OpinionNewsArticle',
    'LiveBlogPosting',
    'BlogPosting',
    'Report',
    'http://schema.org/NewsArticle',
    ['WebPage', 'NewsArticle'],
  ])('for the type %s', (type) => {
    expect(dates({ '@type': type, datePublished: '2024-03-23' })).toEqual(['2024-03-23']);
  });

  test('in an array, in a graph, and as the main entity of a page', () => {
    expect(dates([{ '@type': 'Organization' }, article('A')])).toEqual(['A']);
    expect(dates({ '@graph': [{ '@type': 'WebPage' }, article('A')] })).toEqual(['A']);
    expect(dates({ '@type': 'ItemPage', mainEntity: article('A') })).toEqual(['A']);
    expect(dates([[{ '@graph': [{ '@type': 'WebPage', mainEntity: article('A') }] }]])).toEqual([
      'A',
    ]);
  });

  test('in a script with line breaks in a text, in CDATA, in a comment, or ended by a semicolon', () => {
    const text = JSON.stringify(article('A', { headline: 'a b' }));
    expect(dates(text.replace('a b', 'a\nb'))).toEqual(['A']);
    expect(dates(`\n//<![CDATA[\n${text}\n//]]>`)).toEqual(['A']);
    expect(dates(`<!-- ${text} -->`)).toEqual(['A']);
    expect(dates(`${text};`)).toEqual(['A']);
    expect(dates(`[${text},${text}];`)).toEqual(['A', 'A']);
  });

  test('beside a script that does not parse', () => {
    expect(dates('{"@type": "NewsArticle", "datePublished": "B",}', article('A'))).toEqual(['A']);
  });
});

describe('the dates of other things are left alone', () => {
  test.each([
    ['a job', { '@type': 'JobPosting', datePublished: 'A' }],
    ['a page', { '@type': 'WebPage', datePublished: 'A' }],
    ['a list', { '@type': 'ItemList', itemListElement: [article('A')] }],
    ['a part', { '@type': 'WebPage', hasPart: article('A') }],
    ['nothing', 'null'],
    ['an empty script', ''],
  ])('%s', (_, script) => {
    expect(dates(script)).toEqual([]);
  });

  test("a live blog's single posts", () => {
    const blog = { '@type': 'LiveBlogPosting', datePublished: 'A', liveBlogUpdate: [article('B')] };
    expect(dates(blog)).toEqual(['A']);
  });

  test('teasers, where one article names the address of the page', () => {
    const own = { url: 'https://www.example-news.com/world/story-1/' };
    expect(dates([article('A', { url: '/world/story-2' }), article('B', own)])).toEqual(['B']);
    const page = { mainEntityOfPage: { '@id': '/world/story-1' } };
    expect(dates([article('A'), article('B', page)])).toEqual(['B']);
  });
});

describe('a hostile script', () => {
  test('of any depth, width or size ends soon and without an error', () => {
    const deep = `${'{"@graph":['.repeat(15_000)}${']}'.repeat(15_000)}`;
    const wide = JSON.stringify(Array.from({ length: 5_000 }, () => article('A')));
    const large = JSON.stringify(article('A', { articleBody: 'x'.repeat(200_001) }));
    expect(dates(deep)).toEqual([]);
    expect(dates(wide).length).toBeLessThanOrEqual(500);
    expect(dates(large)).toEqual([]);
  });

  test('of any shape gives no error', () => {
    const key = fc.constantFrom('@type', '@graph', 'mainEntity', 'mainEntityOfPage', 'url', '@id');
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 6 },
        fc.constantFrom('NewsArticle', 'x', '', null, 7),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(key, tie('value'), { maxKeys: 5 }),
      ),
    }));
    fc.assert(
      fc.property(value, fc.nat(40), (shape, cut) => {
        const text = JSON.stringify(shape);
        expect(Array.isArray(dates(text))).toBe(true);
        expect(Array.isArray(dates(text.slice(0, cut)))).toBe(true);
      }),
    );
  });
});
