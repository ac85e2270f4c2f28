import type { DateCandidate } from '../../topics/article-date.ts';
import type { IsoDay } from '../../topics/types.ts';
import { fromSolarHijri, type MonthNames, plain } from './months.ts';

/** UTF-16 units of a text in which dates are looked for; bylines are shorter. */
const LONGEST = 300;
/** UTF-16 units of `DateCandidate.raw`. */
const LONGEST_RAW = 100;

/** Stems of "updated", "modified" and "changed", without accents as `plain` leaves them. */
const UPDATED =
  /updat|modifi|revised|изменен|обновл|змінен|оновл|geandert|a[ck]?tuali[sz]|mis a jour|aggiorn|guncel|تحدیث|تعدیل|ویرایش|به ?روز/;

const ENGLISH =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/** A month's name is written as one private character, this one and its number. */
const MONTH = 0xe000;

/**
 * 2024-03-23 and 20240323; 23.03.2024; 23 March 2024, 23 de marzo de 2024, 23 آذار/مارس 2024;
 * March 23, 2024 and Mar 13 21:30:09 EST 2015.
 */
const DATE =
  /(?<!\d)(?:(\d{4})(?:([-/._])(\d\d?)\2(\d\d?)|(\d\d)(\d\d))|(\d\d?)([-/._])(\d\d?)\8(\d{4})|(\d\d?)\D{0,9}([\ue001-\ue00c])\D{0,9}(\d{4})|([\ue001-\ue00c])\D{0,3}(\d\d?)\D{1,4}(?:[\d:]{8} \w+ )?(\d{4}))(?!\d)/g;

/** The text with each month's name as one character: in English, where "Sept" does, or by a table. */
function withMonths(text: string, names: MonthNames | undefined): string {
  return text.replace(/\p{L}+/gu, (word) => {
    const english = ENGLISH.findIndex((name) => word.length > 2 && name.startsWith(word)) + 1;
    const month = english || names?.get(word);
    return month ? String.fromCharCode(MONTH + month) : word;
  });
}

/** Whether a label or the words before a date say that it is the date of a modification. */
export function saysUpdated(text: string): boolean {
  return UPDATED.test(plain(text));
}

/** A day of the calendar, or null; years from 1300 to 1499 are Solar Hijri, earlier ones no date. */
function toDay(year: number, month: number, day: number): IsoDay | null {
  if (year < 1300) return null;
  if (year < 1500) return fromSolarHijri(year, month, day);
  const iso = new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
  // What the calendar has not, rolls over into another month, and a month beyond 12 into a year.
  return Number(iso.slice(8)) === day && Number(iso.slice(0, 4)) === year ? iso : null;
}

function dayOf(match: RegExpExecArray): IsoDay | null {
  const number = (...groups: number[]) => Number(groups.map((at) => match[at] ?? '').join(''));
  if (match[1]) return toDay(number(1), number(3, 5), number(4, 6));
  const month = match[12] ?? match[14];
  if (month) return toDay(number(13, 16), month.charCodeAt(0) - MONTH, number(11, 15));
  // 3/4/2024 is March or April, depending on the country: only with dots the day is sure to be first.
  const [a, b] = [number(7), number(9)];
  if (match[8] === '.' || a > 12 || a === b) return toDay(number(10), b, a);
  return b > 12 ? toDay(number(10), a, b) : null;
}

/**
 * All dates in a text, in its order; months by their English names and by those of `names`. The day
 * is the calendar day as it is written: with an offset, the day at that offset, with a `Z` the UTC
 * day. That is the day on which the newsroom published, and it is the same for readers in every
 * time zone. A date is a modification where a word such as "updated" stands between it and the date
 * before.
 */
export function datesIn(
  text: string,
  names?: MonthNames,
): Pick<DateCandidate, 'kind' | 'day' | 'raw'>[] {
  const source = withMonths(plain(text.slice(0, LONGEST)), names);
  let from = 0;
  return [...source.matchAll(DATE)].flatMap((match) => {
    const day = dayOf(match);
    if (day === null) return [];
    const kind = UPDATED.test(source.slice(from, match.index)) ? 'modified' : 'published';
    from = match.index;
    return [{ kind, day, raw: text.trim().slice(0, LONGEST_RAW) }] as const;
  });
}
