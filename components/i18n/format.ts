import type { PartialDate } from '../topics/types.ts';

/** What a date of reduced precision shows: a year alone, a month and year, or the full day. */
const PARTS: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

/**
 * A pack's date as a reader of `locale` writes it. Calendar days have no time zone, so they
 * are read and written as UTC; Persian and Arabic readers get the Gregorian calendar, which
 * the sources use.
 */
export function formatDate(date: PartialDate, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    ...PARTS[date.length],
    timeZone: 'UTC',
    calendar: 'gregory',
  }).format(new Date(date));
}

/** A number as a reader of `locale` writes it. */
export function formatNumber(value: number, locale: string): string {
  return new Intl.NumberFormat(locale).format(value);
}

/** Several things as one phrase: `a, b and c`. */
export function formatList(things: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale).format(things);
}

/** A language's name as a reader of `locale` calls it; `tag` is BCP 47. */
export function languageName(tag: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
}
