import type { IsoDay, PartialDate } from './types.ts';

const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Days in a month of the Gregorian calendar; `month` counts from 1. */
function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whether `text` is a `YYYY`, `YYYY-MM` or `YYYY-MM-DD` that the calendar has. */
export function isPartialDate(text: string): boolean {
  const parts = PARTIAL.exec(text);
  if (!parts) return false;
  const [year, month, day] = [parts[1], parts[2] ?? '01', parts[3] ?? '01'].map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  return year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Whether `text` is a `YYYY-MM-DD` that the calendar has. */
export function isIsoDay(text: string): boolean {
  return text.length === 10 && isPartialDate(text);
}

/** The first day that a date may mean: `2024-03` gives `2024-03-01`. Throws on anything else. */
export function firstDayOf(date: PartialDate): IsoDay {
  if (!isPartialDate(date)) throw new RangeError(`not a date: ${date}`);
  return `${date}${'-01-01'.slice(date.length - 4)}`;
}

/** The last day that a date may mean: `2024-02` gives `2024-02-29`. Throws on anything else. */
export function lastDayOf(date: PartialDate): IsoDay {
  if (!isPartialDate(date)) throw new RangeError(`not a date: ${date}`);
  if (date.length === 10) return date;
  const month = date.length === 4 ? `${date}-12` : date;
  return `${month}-${daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)))}`;
}

/** For sorting: earlier first; of two that start together, the more precise first. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  const [dayA, dayB] = [firstDayOf(a), firstDayOf(b)];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return b.length - a.length;
}

/** Whole days from one ISO day to another; negative where `to` comes first. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  const millisecondsPerDay = 86_400_000;
  return Math.round((Date.parse(to) - Date.parse(from)) / millisecondsPerDay);
}

/** The date of the same precision that follows: `2025` gives `2026`, `2024-02-29` `2024-03-01`. */
export function following(date: PartialDate): PartialDate {
  const next = new Date(`${lastDayOf(date)}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, date.length);
}
