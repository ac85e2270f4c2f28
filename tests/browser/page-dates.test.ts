import { describe, expect, test } from 'vitest';
import { datesBeside, TODAY } from './date-page.ts';

const read = datesBeside('components/page/article/page-dates.ts');

/** The day of the page's own article, and of each other one by its headline; null: none is clear. */
function daysOf(html: string, address = '/first'): Promise<[string | null, object]> {
  return read(
    html,
    `{
      history.replaceState(null, '', '${address}');
      const { date, others } = dates.readPageDates(document, location.href, '${TODAY}');
      const dayOf = ({ published }) => published?.day ?? null;
      const titleOf = (element) => element.querySelector('h1,h2,[itemprop=headline]').textContent;
      [dayOf(date), Object.fromEntries(others.map(({ element, date }) => [titleOf(element), dayOf(date)]))]
    }`,
  );
}

const jsonLd = (day: string, more: object = {}) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', datePublished: day, ...more })}</script>`;
const time = (day: string) => `<time datetime="${day}"></time>`;
const story = (title: string, inside = '', more = '') =>
  `<article ${more}><h1>${title}</h1>${inside}<p>A text.</p></article>`;

const [OLD, NEW] = ['2024-03-23', '2026-03-15'];
const APART = [OLD, { Second: NEW }];
const FOLLOWS = [NEW, { First: OLD }];

describe('an article that is appended has its own day', () => {
  test.each([
    ['a time', story('First', time(OLD)) + story('Second', time(NEW))],
    ['structured data within', story('First', jsonLd(OLD)) + story('Second', jsonLd(NEW))],
    ['structured data before', jsonLd(OLD) + story('First') + jsonLd(NEW) + story('Second')],
    ['structured data behind', story('First') + jsonLd(OLD) + story('Second') + jsonLd(NEW)],
    [
      'structured data in one list, told by the headlines',
      jsonLd(NEW, { headline: 'Second' }) +
        jsonLd(OLD, { headline: 'First' }) +
        story('First') +
        story('Second'),
    ],
    [
      'structured data of the first in the head, a time in the second',
      `<head>${jsonLd(OLD)}</head>${story('First')}${story('Second', time(NEW))}`,
    ],
    [
      'metas of the first in the head, structured data within the second',
      `<meta property="article:published_time" content="${OLD}">${story('First')}${story('Second', jsonLd(NEW))}`,
    ],
    [
      'microdata',
      ['First', OLD, 'Second', NEW]
        .join()
        .replace(
          /(\w+),([\d-]+),?/g,
          (_, title, day) =>
            `<div itemscope itemtype="https://schema.org/NewsArticle"><h2 itemprop="headline">${title}</h2><meta itemprop="datePublished" content="${day}"><p>A text.</p></div>`,
        ),
    ],
    [
      'a byline in words',
      story('First', '<p class="byline">23 March 2024</p>') +
        story('Second', '<p class="byline">March 15, 2026</p>'),
    ],
    [
      'sections that no element calls articles',
      `<main><section><h1>First</h1>${time(OLD)}<p>A</p></section><section><header><h1>Second</h1></header>${time(NEW)}<p>B</p></section></main>`,
    ],
    [
      'an element around each, and one around both',
      `<main><div><div>${story('First')}</div>${time(OLD)}</div><div>${story('Second')}<div>${time(NEW)}</div></div></main>`,
    ],
  ])('by %s', async (_, html) => {
    const [own, others] = await daysOf(html);
    // Of headlines of the second rank alone nothing tells which is the page's own.
    if (html.includes('<h2')) expect(others).toEqual({ First: OLD, Second: NEW });
    else expect([own, others]).toEqual(APART);
  });

  test('a story of its own without a date has none, a section has the page’s', async () => {
    const both = `${story('First', time(OLD))}${story('Second')}<article><h2>Third</h2><p>A</p></article>`;
    expect(await daysOf(both)).toEqual([OLD, { Second: null }]);
  });

  test('a story that gives different days has none', async () => {
    const unclear = story('Second', time(NEW) + jsonLd('2025-01-01'));
    expect(await daysOf(story('First', time(OLD)) + unclear)).toEqual([OLD, { Second: null }]);
  });

  test('comments and updates within an article are that article’s', async () => {
    const comment = `<article><h2>Reader</h2>${time(NEW)}<p>A</p></article>`;
    expect(await daysOf(story('First', time(OLD) + comment))).toEqual([OLD, {}]);
  });
});

describe('the page’s own article is the one that its address names', () => {
  test.each([
    [
      'by structured data',
      jsonLd(OLD, { url: '/first' }) +
        story('First') +
        jsonLd(NEW, { url: '/second' }) +
        story('Second'),
    ],
    [
      'by an attribute',
      story('First', time(OLD), 'data-url="/first"') +
        story('Second', time(NEW), 'data-url="/second"'),
    ],
    [
      'by the link of the headline',
      story('First', time(OLD)) + story('<a href="/second">Second</a>', time(NEW)),
    ],
    [
      'while the head still speaks of the first',
      `<head>${jsonLd(OLD, { url: '/first' })}<meta property="article:published_time" content="${OLD}"></head>
        ${story('First')}${story('Second', time(NEW), 'data-url="/second"')}`,
    ],
    [
      'and the head says so too',
      `<head><link rel="canonical" href="/second"><meta property="article:published_time" content="${NEW}"></head>
        ${story('First', time(OLD))}${story('Second', '', 'data-url="/second"')}`,
    ],
  ])('%s', async (_, html) => {
    expect(await daysOf(html, '/second')).toEqual(FOLLOWS);
  });

  test('by the day in it', async () => {
    const both = story('First', time(OLD)) + story('Second', time(NEW));
    expect(await daysOf(both, '/2026/03/15/second')).toEqual(FOLLOWS);
  });

  test('where it names none, the first one stays', async () => {
    const both = story('First', time(OLD)) + story('Second', time(NEW));
    expect(await daysOf(both, '/second')).toEqual(APART);
  });
});

test('a list of teasers has no day of its own, and each teaser has its', async () => {
  const teaser = (title: string, day: string) =>
    `<li><article><h2><a href="/${title}">${title}</a></h2>${time(day)}</article></li>`;
  const front = `<main><h1>News</h1><ul>${teaser('A', OLD)}${teaser('B', NEW)}</ul></main>`;
  expect(await daysOf(front, '/')).toEqual([null, { A: OLD, B: NEW }]);
});

test('teasers beside an article leave it its day', async () => {
  const page = `${jsonLd(OLD, { headline: 'Another wording' })}<main>${story('First', time(OLD))}
    <div class="more"><article><h2>Teaser</h2>${time(NEW)}</article></div></main>`;
  expect(await daysOf(page)).toEqual([OLD, { Teaser: NEW }]);
});
