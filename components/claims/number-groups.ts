import { expressionOf } from './expression.ts';
import type { HedgeStripper } from './hedges.ts';
import { cliticsOf, LETTER, listSource } from './list-notation.ts';
import type { Numeral } from './numerals.ts';
import type { Words } from './word-lists.ts';

/** Puts numbers together that share their words: ranges and rises (`from 115 to 133`). */
export type NumberGrouper = (text: string, numerals: readonly Numeral[]) => Numeral[][];

/** Makes the grouper for a language, by its lists `range`, `between` and `and`. */
export function numberGrouper(
  words: Words,
  unspaced: boolean,
  withoutHedges: HedgeStripper,
): NumberGrouper {
  const any = (name: string) => `(?:${listSource(words.source(name))})`;
  const open = unspaced ? '' : `(?<!${LETTER})${cliticsOf(words.source('people'))}`;
  const range = expressionOf(
    `^\\s{0,9}(?:-|—|${any('people')}?\\s{0,9}${any('range')}${unspaced ? '' : '\\s'})\\s{0,9}$`,
  );
  const between = expressionOf(`${open}${any('between')}\\s{0,9}$`);
  const and = expressionOf(`^\\s{0,9}${any('and')}\\s{0,9}$`);
  const joins = (text: string, before: string) => {
    const bare = withoutHedges(text).text;
    return range.test(bare) || range.test(text) || (and.test(bare) && between.test(before));
  };
  return (text, numerals) => {
    const groups: Numeral[][] = [];
    for (const numeral of numerals) {
      const group = groups.at(-1);
      const [first, last] = [group?.[0], group?.at(-1)];
      const joined =
        first && last && joins(text.slice(last.end, numeral.start), text.slice(0, first.start));
      if (joined) group?.push(numeral);
      else groups.push([numeral]);
    }
    return groups;
  };
}
