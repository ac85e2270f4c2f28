import type { IsoDay } from '../../topics/types.ts';

/**
 * What is tried on a page that names no language. The Levant has months of its own, and Persian
 * pages use two calendars, of which the Solar Hijri is the usual one.
 */
const TRIED =
  'ru uk de fr es it pt tr ar-EG ar-SY fa fa-AF fa-u-ca-gregory fa-AF-u-ca-gregory'.split(' ');

/** Number of each month by its name, as `plain` writes it. */
export type MonthNames = ReadonlyMap<string, number>;

/**
 * One spelling for comparison: Latin digits, no accents, joiners or marks of direction, one kind of
 * yeh and kaf, and months of two words ("كانون الثاني") as one.
 */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{Mn}\p{Cf}]/gu, '')
    .replace(/[٠-٩۰-۹]/g, (digit) => `${digit.charCodeAt(0) & 15}`)
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/(کانون|تشرین) /g, '$1');
}

/** Month names in a language (BCP 47), or in all that are tried, from the browser's own tables. */
export function monthNames(language: string | null): MonthNames {
  const base = /^[a-z]{2,3}/i.exec(language ?? '')?.[0].toLowerCase();
  const locales = TRIED.filter((tried) => tried.startsWith(base ?? ''));
  const names = new Map<string, number>();
  for (const locale of base ? [base, ...locales] : locales) {
    for (const month of ['long', 'short'] as const) {
      // Beside a day many languages put the month into the genitive: "март", but "23 марта".
      const format = new Intl.DateTimeFormat(locale, { month, day: 'numeric' });
      // 15 January lies in the tenth month of the Solar Hijri year.
      const shift = format.resolvedOptions().calendar === 'persian' ? 9 : 0;
      for (let index = 0; index < 12; index += 1) {
        const parts = format.formatToParts(new Date(2023, index, 15));
        const name = parts.find(({ type }) => type === 'month')?.value ?? '';
        names.set(plain(name).replace('.', ''), ((index + shift) % 12) + 1);
      }
    }
  }
  return names;
}

/** The Gregorian day of a Solar Hijri date; null where that calendar has no such day. */
export function fromSolarHijri(year: number, month: number, day: number): IsoDay | null {
  const format = new Intl.DateTimeFormat('en-u-ca-persian', {
    dateStyle: 'short',
    timeZone: 'UTC',
  });
  // Six months of 31 days come first; the year begins between 19 and 22 March.
  const days = (month - 1) * 30 + Math.min(month - 1, 6) + day;
  for (let newYear = 19; newYear < 23; newYear += 1) {
    const date = new Date(Date.UTC(year + 621, 2, newYear + days - 1));
    if (format.format(date).startsWith(`${month}/${day}/${year}`)) {
      return date.toISOString().slice(0, 10);
    }
  }
  return null;
}
