import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchFacts, wordsOf } from '../../../../components/side-panel/search/search-facts.ts';
import { foldForSearch } from '../../../../components/text/fold-for-search.ts';
import { fact, pack } from '../example-packs.ts';

const fold = (text: string) => foldForSearch(text).text;

const inCaveat = fact({ id: 'first', statement: 'Who led it.', caveat: 'Ghafari, by UN texts.' });
const inStatement = fact({ id: 'second', statement: 'Ghafari’s résumé is not public.' });
const example = pack({ id: 'isis-k', facts: [inCaveat, inStatement] });
const found = (query: string) =>
  searchFacts([example], [example], query).map(({ fact: hit }) => hit.id);

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

  test('finds a translation, and its original', () => {
    const original = fact({ id: 'first', statement: 'Led by Ghafari since 2020.' });
    const shown = fact({ id: 'first', statement: 'Seit 2020 führt Gafari.' });
    const find = (query: string) =>
      searchFacts(
        [pack({ id: 'isis-k', facts: [shown] })],
        [pack({ id: 'isis-k', facts: [original] })],
        query,
      ).length;
    expect([find('gafari'), find('ghafari'), find('fuhrt'), find('absent')]).toEqual([1, 1, 1, 0]);
  });

  test.each([
    ['Крокус', 'КРОКУС'],
    ['трёх', 'трех'],
    ['ґанок', 'ганок'],
    ['п’ять', "п'ять"],
    ['كابول', 'کابول'],
    ['في', 'فی'],
    ['أفغانستان', 'افغانستان'],
    ['إسلام', 'اسلام'],
    ['آسيا', 'اسیا'],
    ['محكمة', 'محكمه'],
    ['مُسَلَّح', 'مسلح'],
    ['می‌گوید', 'میگوید'],
    ['۱۴۹', '149'],
    ['saldırı', 'SALDIRI'],
  ])('takes %s and %s for one', (printed, typed) => {
    expect(fold(typed)).toBe(fold(printed));
  });

  test('leads from what was found back to the shown text', () => {
    const shown = 'قال إنّ محكمةً';
    const { text, from } = foldForSearch(shown);
    const at = text.indexOf(fold('محكمه'));
    expect(shown.slice(from[at], from[at + 5])).toBe('محكمةً');
  });

  test('knows of every sign where it stood, in the order of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (shown) => {
        const { text, from } = foldForSearch(shown);
        expect(from).toHaveLength(text.length + 1);
        expect(from.at(-1)).toBe(shown.length);
        expect([...from].sort((a, b) => a - b)).toEqual(from);
      }),
    );
  });

  test('never looks for white space', () => {
    fc.assert(
      fc.property(fc.string(), (query) => wordsOf(query).every((word) => !/\s/.test(word))),
    );
  });
});
