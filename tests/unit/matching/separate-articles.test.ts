import { expect, test } from 'vitest';
import { separateArticles } from '../../../components/matching/separate-articles.ts';

const page = {
  blocks: ['one', 'two', 'three', 'four'].map((text) => ({ text, role: 'body' as const })),
  language: 'en',
  metadata: ['a title'],
  published: '2024-03-23',
};

test('a page of one article is that article', () => {
  expect(separateArticles(page)).toEqual([
    { article: page, places: [0, 1, 2, 3], further: undefined },
  ]);
});

test('each article has its own blocks and day; the title is that of the page’s own', () => {
  const further = [{ from: 1, to: 3, day: '2026-03-15', published: '2026-03-16' }];
  const [own, second] = separateArticles({ ...page, further });
  expect(own).toMatchObject({ places: [0, 3], article: { published: '2024-03-23' } });
  expect(own?.article.metadata).toEqual(['a title']);
  expect(second).toMatchObject({ places: [1, 2], article: { published: '2026-03-16' } });
  expect(second?.article.blocks.map(({ text }) => text)).toEqual(['two', 'three']);
  expect(second?.article.metadata).toEqual([]);
});
