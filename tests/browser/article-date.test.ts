import { describe, expect, test } from 'vitest';
import type { ArticleDate } from '../../components/topics/article-date.ts';
import { datesBeside, TODAY } from './date-page.ts';

const read = datesBeside('components/page/article/read-date.ts');

function dateOf(html: string, path?: string): Promise<ArticleDate> {
  return read(html, `dates.readArticleDate(document, location.href, '${TODAY}')`, path);
}

const jsonLd = (value: object) =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const listed = ({ candidates }: ArticleDate) =>
  candidates.map(({ origin: from, kind, day }) => `${from} ${kind} ${day}`);

test('every place that dates the article is listed, the most trusted first', async () => {
  const found = await dateOf(
    `<head>${jsonLd({
      '@graph': [
        {
          '@type': 'NewsArticle',
          datePublished: '2024-03-23T01:30:00+03:00',
          dateModified: '2024-03-29T10:00:00Z',
        },
      ],
    })}
    <meta property="article:published_time" content="2024-03-22T22:30:00Z">
    <meta name="parsely-pub-date" content="2024-03-22T22:30:00Z">
    <meta property="og:updated_time" content="2024-03-29T10:00:00Z"></head>
    <main><h1>Headline</h1><time datetime="2024-03-23">23 March</time></main>`,
    '/2024/03/23/story',
  );
  expect(listed(found)).toEqual([
    'json-ld published 2024-03-23',
    'json-ld modified 2024-03-29',
    'meta published 2024-03-22',
    'meta modified 2024-03-29',
    'time published 2024-03-23',
    'url published 2024-03-23',
  ]);
  expect(found).toMatchObject({
    verdict: 'found',
    published: { origin: 'json-ld', raw: '2024-03-23T01:30:00+03:00' },
    modified: { day: '2024-03-29' },
  });
});

test('places that contradict each other leave the choice to the reader', async () => {
  const found = await dateOf(
    '<meta property="article:published_time" content="2024-03-29"><h1>A</h1><time datetime="2024-03-23"></time>',
  );
  expect(found).toMatchObject({ verdict: 'conflicting', published: null });
});

describe('of several times on a page', () => {
  test('only those of the article itself count', async () => {
    const found = await dateOf(`
      <header><time datetime="2026-11-20">Today</time></header>
      <main><article><h1>Headline</h1>
        <a href="/other"><time datetime="2020-01-01">Read also</time></a>
        <a href="?permalink"><time datetime="2024-03-23">23 March</time></a>
        <figure><time datetime="2019-01-01"></time></figure>
        <aside><time datetime="2021-01-01"></time></aside>
        <div class="related-stories"><time datetime="2021-02-02"></time></div>
      </article>
      <article><h2>Teaser</h2><time datetime="2018-01-01"></time></article></main>
      <footer><time datetime="2017-01-01"></time></footer>`);
    expect(listed(found)).toEqual(['time published 2024-03-23']);
  });

  test('an update is told by its label or by the words before it', async () => {
    const found = await dateOf(`<main><h1>Headline</h1>
      <p>Updated <time datetime="2024-03-25">25 March</time></p>
      <p>First posted <time datetime="2024-03-23">23 March</time></p></main>`);
    expect(listed(found)).toEqual(['time modified 2024-03-25', 'time published 2024-03-23']);
    const labelled = await dateOf(`<main><h1>Headline</h1>
      <time itemprop="dateModified" datetime="2024-03-25"></time>
      <span itemprop="datePublished" content="2024-03-23"></span></main>`);
    expect(listed(labelled)).toEqual(['time modified 2024-03-25', 'time published 2024-03-23']);
  });
});

test('the byline is read in the language of the page where no other place tells', async () => {
  const found = await dateOf(`<html lang="ru"><main><h1>Заголовок</h1>
    <div class="article-dateline">23 марта 2024, обновлено 25 марта 2024</div>
    <p>Погибшие 22 марта 2024 года</p></main>`);
  expect(listed(found)).toEqual(['byline published 2024-03-23', 'byline modified 2024-03-25']);
  const unnamed = await dateOf(
    '<main><h1>Новини</h1><span class="date">23 березня 2024</span></main>',
  );
  expect(unnamed.published?.day).toBe('2024-03-23');
  const persian = await dateOf(
    '<html lang="fa"><main><h1>خبر</h1><span class="news-date">شنبه ۴ فروردین ۱۴۰۳</span></main>',
  );
  expect(persian.published?.day).toBe('2024-03-23');
});

test('days of birth and the like are not the date of the page', async () => {
  const found = await dateOf(`<main><h1>A person</h1>
    <table><tr><td><span class="bday published">1998-02-28</span></td></tr></table></main>`);
  expect(found.candidates).toEqual([]);
});

test('a page without a date, or without any article, has none', async () => {
  const none = { verdict: 'missing', published: null, modified: null, candidates: [] };
  expect(await dateOf('<main><h1>A</h1><p>On 22 March 2024 it happened.</p></main>')).toEqual(none);
  expect(await dateOf('')).toEqual(none);
});

test('a page that shadows properties of the document is read all the same', async () => {
  const found = await dateOf(`
    <meta name="date" content="2024-03-23"><img name="querySelectorAll"><img name="body">
    <form><input name="closest"><input name="getAttribute"><h1>A</h1><time datetime="2024-03-23"></time></form>`);
  expect(listed(found)).toEqual(['meta published 2024-03-23', 'time published 2024-03-23']);
});
