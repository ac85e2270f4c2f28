import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, searchFacts, wordsOf } from '../../../components/topics/search.ts';
import { fact, pack } from '../side-panel/example-packs.ts';

const inCaveat = fact({ id: 'first', statement: 'Who led it.', caveat: 'Ghafari, by UN texts.' });
const inStatement = fact({ id: 'second', statement: 'Ghafari’s résumé is not public.' });
const example = pack({ id: 'isis-k', facts: [inCaveat, inStatement] });
const found = (query: string) => searchFacts([example], query).map(({ fact: hit }) => hit.id);

describe('the search of the panel', () => {
  test('finds every word, wherever in the entry it stands', () => {
    expect(found('ghafari texts')).toEqual(['first']);
  });

  test('puts entries first whose own statement has the words', () => {
    expect(found('ghafari')).toEqual(['second', 'first']);
  });

  test('does not mind case, accents, or which apostrophe', () => {
    expect(found("GHAFARI'S resume")).toEqual(['second']);
  });

  test('finds publishers of the sources', () => {
    expect(found('wire')).toEqual(['first', 'second']);
  });

  test('finds nothing for a query that is too short to mean anything', () => {
    expect(found(' g ')).toEqual([]);
  });

  test('folds every text to one that folds to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)),
    );
  });

  test('never looks for white space', () => {
    fc.assert(
      fc.property(fc.string(), (query) => wordsOf(query).every((word) => !/\s/.test(word))),
    );
  });
});
