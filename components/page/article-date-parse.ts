import { isIsoDay } from '../topics/partial-date.ts';
import type { IsoDay } from '../topics/types.ts';
import { fromSolarHijri, type MonthNames, plain } from './article-date-months.ts';
import type { DateCandidate } from './types.ts';

/** UTF-16 units of a text in which dates are looked for; bylines are shorter. */
const LONGEST = 300;
/** Words after a month among which its year is: "Mar 13 21:30:09 EST 2015". */
const YEAR_WITHIN = 7;
/** UTF-16 units of `DateCandidate.raw`. */
const LONGEST_RAW = 100;

/** Stems of "updated", "modified" and "changed", without accents as `plain` leaves them. */
const UPDATED =
  /updat|modifi|revised|изменен|обновл|змінен|оновл|aktualisi|geandert|mis a jour|actuali[sz]|aggiorn|atualiz|guncel|تحدیث|تعدیل|ویرایش|به ?روز/;

const ENGLISH =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/** The number of a month by its name: in English, where "Mar" and "Sept" do, or in a table. */
function monthOf(word: string, names: MonthNames | undefined): number | undefined {
  const english = ENGLISH.findIndex((name) => word.length > 2 && name.startsWith(word)) + 1;
  return english || names?.get(word);
}

/** Whether a label or the words before a date say that it is the date of a modification. */
export function saysUpdated(text: string): boolean {
  return UPDATED.test(plain(text));
}

/** A day of the calendar, or null; years from 1300 to 1499 are Solar Hijri. */
export function toDay(year: number, month: number, day: number): IsoDay | null {
  if (year >= 1300 && year < 1500) return fromSolarHijri(year, month, day);
  const iso = [year, month, day].map((part) => `${part}`.padStart(2, '0')).join('-');
  return isIsoDay(iso) ? iso : null;
}

interface Token {
  word: string;
  /** The number, or NaN for a word. */
  number: number;
  /** What stands between it and the next token. */
  gap: string;
  index: number;
}

function tokensOf(text: string): Token[] {
  const matches = text.matchAll(/(\d+|\p{L}+)([^\d\p{L}]*)/gu);
  return Array.from(matches, ({ 1: word = '', 2: gap = '', index }) => ({
    word,
    number: Number(word),
    gap,
    index,
  }));
}

const isYear = (token: Token | undefined) => token !== undefined && /^\d{4}$/.test(token.word);
const isShort = (token: Token | undefined) => token !== undefined && token.number < 32;

/** The day that the tokens from `at` give, if a date's numbers or its month stand there. */
function dayAt(tokens: readonly Token[], at: number, names?: MonthNames): IsoDay | null {
  const [first, second, third] = tokens.slice(at, at + 3);
  if (!first) return null;
  const compact = /^(\d{4})(\d\d)(\d\d)$/.exec(first.word);
  if (compact) return toDay(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const month = monthOf(first.word, names);
  if (month) {
    // March 23, 2024; or 23 March 2024, 23 de marzo de 2024, 1er avril 2024, 23 آذار/مارس 2024.
    const day = [second, tokens[at - 1], tokens[at - 2]].find(isShort);
    const year = tokens.slice(at + 1, at + YEAR_WITHIN).find(isYear);
    return day && year ? toDay(year.number, month, day.number) : null;
  }
  if (!second || !third || first.gap !== second.gap || !/^[-/.]$/.test(first.gap)) return null;
  const [a, b] = [first.number, second.number];
  if (isYear(first)) return toDay(a, b, third.number);
  if (!isYear(third)) return null;
  // 3/4/2024 is March or April, depending on the country: with slashes only the sure ones count.
  if (first.gap === '.' || a > 12 || a === b) return toDay(third.number, b, a);
  return b > 12 ? toDay(third.number, a, b) : null;
}

/**
 * All dates in a text, in its order; months by their English names and by those of `names`. The day is the calendar day as it is written: with an offset,
 * the day at that offset, with a `Z` the UTC day. That is the day on which the newsroom published,
 * and it is the same for readers in every time zone. A date is a modification where a word such as
 * "updated" stands between it and the date before.
 */
export function datesIn(
  text: string,
  names?: MonthNames,
): Pick<DateCandidate, 'kind' | 'day' | 'raw'>[] {
  const source = plain(text.slice(0, LONGEST));
  let from = 0;
  return tokensOf(source).flatMap(({ index }, at, tokens) => {
    const day = dayAt(tokens, at, names);
    if (day === null) return [];
    const kind = UPDATED.test(source.slice(from, index)) ? 'modified' : 'published';
    from = index;
    return [{ kind, day, raw: text.trim().slice(0, LONGEST_RAW) }] as const;
  });
}
