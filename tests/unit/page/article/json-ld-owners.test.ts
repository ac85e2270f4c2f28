import { expect, test } from 'vitest';
import { ownersOf } from '../../../../components/page/article/json-ld-owners.ts';

const first = { name: 'first', paths: ['/first'], headline: 'first story' };
const second = { name: 'second', paths: ['/second'], headline: 'second story' };
const BOTH = [first, second];

type Stated = Partial<{ article: typeof first; paths: string[]; headline: string }>;
const owners = (...stated: Stated[]) =>
  ownersOf(
    stated.map((each) => ({ article: null, paths: [], headline: '', ...each })),
    BOTH,
  ).map((owner) => owner?.name ?? null);

test('structured data within an article is that article’s', () => {
  expect(owners({ article: second }, { article: first })).toEqual(['second', 'first']);
});

test('it is told by its address or its headline, wherever it stands', () => {
  expect(owners({ paths: ['/second'] }, { headline: 'first story' })).toEqual(['second', 'first']);
});

test('where nothing names them they go by order, as many as there are', () => {
  expect(owners({}, {})).toEqual(['first', 'second']);
  expect(owners({ headline: 'second story' }, {})).toEqual(['second', 'first']);
});

test('one too few or too many may mean any of them', () => {
  expect(owners({})).toEqual([null]);
  expect(owners({}, {}, {})).toEqual([null, null, null]);
});

test('an address without a path names nothing', () => {
  const front = { ...first, paths: [''], headline: '' };
  const stated = { article: null, paths: [''], headline: '' };
  expect(ownersOf([stated], [front, second])).toEqual([null]);
});
