import { describe, expect, test } from 'vitest';
import { mentionsIn, openFinder } from './reading.ts';

const finder = openFinder();

/** Reads two articles of one page, of 23 March 2024 and of `day`; each has two blocks. */
function readBoth(texts: [string, string, string, string], day: string | null) {
  const blocks = texts.map((text) => ({ text, role: 'body' as const }));
  const further = [{ from: 2, to: 4, day, published: day }];
  const article = { blocks, language: 'en', metadata: [], published: '2024-03-23', further };
  return finder.read(article, mentionsIn(texts), '2024-03-23');
}

const NAMED = 'The Crocus City Hall attack.';
const COUNT = 'In the Crocus City Hall attack 133 people were killed.';

describe('of two articles on one page', () => {
  test.each([
    ['2026-03-15', 'earlier-than-that-day'],
    [null, null],
  ])('each is judged by its own day: the second of %s', (day, state) => {
    const { tolls } = readBoth([NAMED, COUNT, NAMED, COUNT], day);
    expect(tolls.map((toll) => [toll.block, toll.day, toll.state])).toEqual([
      [1, '2024-03-23', 'matches-that-day'],
      [3, day, state],
    ]);
  });

  test('what the first is about says nothing of the second', () => {
    const { tolls } = readBoth([NAMED, COUNT, 'A ferry sank.', '133 people were killed.'], null);
    expect(tolls.map(({ block }) => block)).toEqual([1]);
  });
});
