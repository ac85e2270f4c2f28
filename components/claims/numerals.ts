import { LETTER } from './list-notation.ts';
import type { Hit } from './word-lists.ts';

/** A number as printed, in digits or words. */
export interface Numeral extends Hit {
  value: number;
}

/** A bare number of four digits in this range is a year. */
const YEARS = [1900, 2100] as const;
const DIGITS = /\d{1,3}(?:[ .,']\d{3})+(?!\d)|\d+/gu;
/**
 * Signs before a run of digits (`AFTER`: behind it) that make it something else than a plain
 * number.
 */
const BEFORE = /[\d\p{L}$€£₽№#/.:]$|\p{L}-$|[$€£₽] $/u;
/** Arabic `and`, `with` and `for` are written in one with the number. */
const CLITIC = /(?<!\p{L})[وبل]$/u;
const AFTER = /^(?:[.,:/]\d|\s?[%‰°$€£₽]|-?(?:st|nd|rd|th)\b)/u;
/** An age or a term, not a count: `15-year-old`, `15-летний`. */
const YEARS_LONG = /^(?:[ -]years?[ -]old|-(?:year|лет|річ)|-?jahrig)/u;
/** Longest of what `YEARS_LONG` looks at, in UTF-16 units. */
const YEARS_SIGHT = 10;
/** Longest number in morphemes; keeps the search linear where morphemes can be cut in two ways. */
const MOST = 8;
const HUNDRED = 100;
const THOUSAND = 1000;

function digits(text: string, cjk: boolean): Numeral[] {
  const found: Numeral[] = [];
  for (const { index, 0: run } of text.matchAll(DIGITS)) {
    const end = index + run.length;
    const before = text.slice(Math.max(0, index - 2), index).replace(CLITIC, '');
    if (BEFORE.test(before) && !(cjk && /[^\d./:]$/u.test(before))) continue;
    if (AFTER.test(text.slice(end, end + 4))) continue;
    found.push({ start: index, end, value: Number(run.replaceAll(/\D/gu, '')) });
  }
  return found;
}

/** Finds numbers in digits and in the number words of one language. */
export class NumeralFinder {
  readonly #values = new Map<string, number>();
  readonly #run: RegExp | null;
  /** Between two numbers of one run: no unit follows a unit, and `thousand` is said once. */
  readonly #cut: RegExp | null;
  readonly #morpheme: RegExp;
  readonly #unspaced: boolean;

  /** @param numerals `forty:40|hundred:100|and:`; a morpheme without a value only joins. */
  constructor(numerals: string, unspaced: boolean) {
    this.#unspaced = unspaced;
    const joiners: string[] = [];
    for (const entry of numerals.split('|')) {
      const [words = '', value = ''] = entry.split(':');
      for (const word of words.split(',')) {
        if (value === '') joiners.push(word);
        else this.#values.set(word, Number(value));
      }
    }
    const longest = [...this.#values.keys()].sort((one, other) => other.length - one.length);
    const any = longest.join('|');
    const join = unspaced ? '' : `(?:(?:[ -]|${joiners.map((word) => ` ?${word} ?`).join('|')})?)`;
    this.#morpheme = new RegExp(any, 'gu');
    const edge = unspaced ? '' : `(?!${LETTER})`;
    const open = unspaced ? '' : `(?<!${LETTER}|-)`;
    this.#run = any
      ? new RegExp(`${open}(?:${any})(?:${join}(?:${any})){0,${MOST}}${edge}`, 'g')
      : null;
    const worth = (fits: (value: number) => boolean) =>
      longest.filter((word) => fits(this.#values.get(word) ?? 0)).join('|') || '(?!)';
    const unit = `(?:${worth((value) => value < 10)})`;
    const thousand = `(?:${worth((value) => value === THOUSAND)})`;
    const apart = `${join}(?=${unit}${edge}`;
    this.#cut = unspaced
      ? null
      : new RegExp(`(?<=${open}${unit})${apart})|(?<=${thousand})${apart}${join}${thousand})`, 'g');
  }

  /** Numbers of a folded lower-case sentence, in order. */
  read(text: string): Numeral[] {
    const found = digits(text, this.#unspaced);
    if (this.#run) {
      for (const { index, 0: run } of text.matchAll(this.#run)) {
        for (const part of this.#partsOf(run)) {
          const start = index + part.start;
          found.push({
            start,
            end: index + part.end,
            value: this.#sum(text.slice(start, index + part.end)),
          });
        }
      }
    }
    const plain = found.filter(({ end }) => !YEARS_LONG.test(text.slice(end, end + YEARS_SIGHT)));
    return withThousands(plain.sort((one, other) => one.start - other.start));
  }

  /** `four and six thousand` is two numbers. */
  #partsOf(run: string): Hit[] {
    const parts: Hit[] = [{ start: 0, end: run.length }];
    for (const { index, 0: join } of this.#cut ? run.matchAll(this.#cut) : []) {
      (parts.at(-1) as Hit).end = index;
      parts.push({ start: index + join.length, end: run.length });
    }
    return parts;
  }

  #sum(run: string): number {
    let total = 0;
    let pending = 0;
    for (const [word] of run.matchAll(this.#morpheme)) {
      const value = this.#values.get(word) ?? 0;
      const multiplies =
        value === THOUSAND || value === HUNDRED || (this.#unspaced && value === 10);
      if (value === THOUSAND) total = (total + pending || 1) * THOUSAND;
      else if (multiplies) total += (pending || 1) * value;
      else if (this.#unspaced) pending = pending * 10 + value;
      else pending += value;
      if (multiplies) pending = 0;
    }
    return total + pending;
  }
}

/** `10 thousand`: digits, then the word. */
function withThousands(numerals: Numeral[]): Numeral[] {
  const joined: Numeral[] = [];
  for (const numeral of numerals) {
    const before = joined.at(-1);
    if (before && numeral.value === THOUSAND && numeral.start === before.end + 1) {
      before.value *= THOUSAND;
      before.end = numeral.end;
    } else joined.push(numeral);
  }
  return joined;
}

/** Whether a number is printed like a year: four digits and no more. */
export function isYear({ value, start, end }: Numeral): boolean {
  return end - start === 4 && value >= YEARS[0] && value <= YEARS[1];
}
