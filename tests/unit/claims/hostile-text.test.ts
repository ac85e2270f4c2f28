import { expect, test } from 'vitest';
import { openFinder, readText } from './reading.ts';

const finder = openFinder();
const MEGABYTE = 1_000_000;
const OPENING = 'ISIS-K, the Crocus City Hall attack. ';

/** Texts that make a pattern with a nested or open-ended repeat run for hours. */
const HOSTILE: [string, string][] = [
  ['one endless word', 'a'],
  ['words of a claim without an end', 'emerged after after fall caliphate '],
  ['numbers without an end', '1 '],
  ['number words without an end', 'hundred and '],
  ['hedges without an end', 'more than at least '],
  ['commas without an end', ', '],
  ['names without an end', 'ISIS-K claimed '],
  ['abbreviations without an end', 'U.S. '],
];

/** The time limit of a test that must end at all. */
const PATIENCE = 120_000;

test.each(HOSTILE)('%s: a megabyte is read to its end', { timeout: PATIENCE }, (_, piece) => {
  const text = OPENING + piece.repeat(MEGABYTE / piece.length);
  const end = 'In the Crocus City Hall attack 115 people were killed.';
  expect(readText(finder, [OPENING, text, end], 'en').tolls.at(-1)?.block).toBe(2);
});

test('names upon names make no statement, and what follows is read', () => {
  const list = `${'ISIS-K, '.repeat(60)}claimed the Crocus City Hall attack.`;
  const statement = 'ISIS-K claimed the Crocus City Hall attack.';
  const blocksOf = (text: string) => readText(finder, [OPENING, text, statement], 'en').flags;
  expect(blocksOf(list).map(({ block }) => block)).toEqual([2]);
  expect(blocksOf(statement).map(({ block }) => block)).toEqual([1, 2]);
});
