import { describe, expect, test } from 'vitest';
import { parseClaims } from '../../../components/claims/claim-data.ts';
import { listSource, splitList } from '../../../components/claims/list-notation.ts';
import { sentencesOf } from '../../../components/claims/sentence.ts';
import { type Hit, Words, wordPattern } from '../../../components/claims/word-lists.ts';
import { readClaimPassages } from '../../../components/command-line/labelled-claims.ts';
import { compileAll } from '../hostile/compile-all.ts';

const { languages, wordsOf } = parseClaims(compileAll().claims);
const passages = readClaimPassages('tests/labelled/claims');

/** Where a list's items stand by one expression of all of them. */
function byOneExpression(items: readonly string[], text: string, unspaced: boolean): Hit[] {
  if (items.length === 0) return [];
  const expression = new RegExp(wordPattern(items.join('|'), unspaced), 'g');
  return Array.from(text.matchAll(expression), ({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}

describe('a word list is found where one expression of all its items finds it', () => {
  test.each(Object.keys(languages))('in the sentences of the labelled passages: %s', (code) => {
    const own = wordsOf(code);
    const unspaced = own.unspaced === true;
    const lists = [...Object.values(own.topics), own.words];
    const words = new Words(lists, unspaced);
    const texts = passages.filter(({ lang }) => lang === code).map(({ text }) => text);
    const sentences = texts.flatMap(sentencesOf).filter((_, index) => index % 5 === 0);
    for (const name of new Set(lists.flatMap(Object.keys))) {
      const items = splitList(words.source(name)).filter((item) => item !== '');
      const strict = items.filter((item) => item.startsWith('=')).map((item) => item.slice(1));
      const free = items.filter((item) => !item.startsWith('='));
      for (const sentence of sentences) {
        const expected = [
          ...byOneExpression(free, sentence.small, unspaced),
          ...byOneExpression(strict, sentence.cased, unspaced),
        ].sort((one, other) => one.start - other.start);
        expect(words.named(name, sentence), `${name}: ${sentence.cased}`).toEqual(expected);
      }
    }
  });
});

test('a space is a space or a hyphen, and itself in a set', () => {
  const list = new RegExp(`^(?:${listSource('blast [^ ,]{1,9} at')})$`, 'u');
  expect(list.test('blast-yesterday at')).toBe(true);
  expect(list.test('blast so late at')).toBe(false);
});
