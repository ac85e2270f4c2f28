import type { PartialDate } from '../topics/types.ts';

/** What a date of reduced precision shows: a year alone, a month and year, or the full day. */
const PARTS: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** Making a formatter costs more than using it a hundred times, and a panel shows as many dates. */
function memo<T>(make: (locale: string, precision: number) => T) {
  const made = new Map<string, T>();
  return (locale: string, precision = 0): T => {
    const key = `${locale} ${precision}`;
    const known = made.get(key) ?? make(locale, precision);
    made.set(key, known);
    return known;
  };
}

const dateFormat = memo(
  (locale, precision) =>
    new Intl.DateTimeFormat(locale, { ...PARTS[precision], timeZone: 'UTC', calendar: 'gregory' }),
);
const numberFormat = memo((locale) => new Intl.NumberFormat(locale));

/** Abbreviated, the word for "year" would put two full stops at the end of a sentence. */
const YEAR_IN_FULL: Record<string, [abbreviated: RegExp, word: string]> = {
  ru: [/ г\.$/, ' года'],
  uk: [/ р\.$/, ' року'],
};

/**
 * A pack's date as a reader of `locale` writes it. Calendar days have no time zone, so they
 * are read and written as UTC; Persian and Arabic readers get the Gregorian calendar, which
 * the sources use.
 */
export function formatDate(date: PartialDate, locale: string): string {
  const written = dateFormat(locale, date.length).format(new Date(date));
  const year = YEAR_IN_FULL[new Intl.Locale(locale).language];
  return year ? written.replace(...year) : written;
}

/** A number as a reader of `locale` writes it. */
export function formatNumber(value: number, locale: string): string {
  return numberFormat(locale).format(value);
}

/** Several things as one phrase: `a, b and c`. */
export function formatList(things: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale).format(things);
}

/** A language's name as a reader of `locale` calls it; `tag` is BCP 47. */
export function languageName(tag: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
}
