import { expressionOf } from './expression.ts';
import { cliticsOf, LETTER, listSource } from './list-notation.ts';
import type { Rounding } from './toll-state.ts';
import type { Words } from './word-lists.ts';

/** `floor` (`at least`, `a total of`) leaves a number exact. */
const KINDS = ['more', 'nearly', 'about', 'floor'] as const;

/** A text on one side of a number without its hedges. */
interface Stripped {
  text: string;
  /** The text with all of its hedges, with one less, and so on to none. */
  stages: string[];
  rounding: Rounding;
}

/** Takes `more than`, `nearly`, `at least` … off a text. */
export type HedgeStripper = (text: string) => Stripped;

/** Makes a stripper for the words before a number or, from the lists `…-after`, behind it. */
export function hedgeStripper(
  words: Words,
  unspaced: boolean,
  side: 'before' | 'after',
): HedgeStripper {
  const hedge = (kind: string): RegExp => {
    if (side === 'after') {
      const edge = unspaced ? '' : `(?!${LETTER})`;
      const list = listSource(words.source(`${kind}-after`));
      return expressionOf(`^${unspaced ? '' : '[ -]?'}(?:${list})${edge}`);
    }
    const open = unspaced ? '' : `(?<!${LETTER})${cliticsOf(words.source('people'))}`;
    return expressionOf(`${open}(?:${listSource(words.source(kind))})\\s*$`);
  };
  const hedges = KINDS.map((kind) => ({ kind, expression: hedge(kind) }));
  return (text) => {
    const stages = [text];
    let rounding: Rounding = null;
    let rest = text;
    for (let again = true; again; ) {
      again = false;
      for (const { kind, expression } of hedges) {
        const shorter = rest.replace(expression, '');
        if (shorter === rest) continue;
        if (kind !== 'floor') rounding ??= kind;
        rest = shorter;
        stages.push(rest);
        again = true;
      }
    }
    return { text: rest, stages, rounding };
  };
}
