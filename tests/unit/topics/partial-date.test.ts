import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareDates,
  daysBetween,
  firstDayOf,
  following,
  isIsoDay,
  isPartialDate,
  lastDayOf,
} from '../../../components/topics/partial-date.ts';
import { anyDate, anyDay } from './dates.ts';

describe('partial dates', () => {
  test('knows which days the calendar has', () => {
    expect(['2024-02-29', '2024-12', '2024', '2000-02-29'].every(isPartialDate)).toBe(true);
    expect(
      ['2023-02-29', '1900-02-29', '2024-13', '2024-00', '2024-04-31', '24', '2024-1-1', ''].filter(
        isPartialDate,
      ),
    ).toEqual([]);
    expect(isIsoDay('2024-03')).toBe(false);
  });

  test('spans the whole month or year that it names', () => {
    expect([firstDayOf('2024'), lastDayOf('2024')]).toEqual(['2024-01-01', '2024-12-31']);
    expect([firstDayOf('2024-02'), lastDayOf('2024-02')]).toEqual(['2024-02-01', '2024-02-29']);
    expect([firstDayOf('2024-02-10'), lastDayOf('2024-02-10')]).toEqual([
      '2024-02-10',
      '2024-02-10',
    ]);
  });

  test('refuses to span what is no date', () => {
    expect(() => firstDayOf('soon')).toThrow('not a date: soon');
    expect(() => lastDayOf('2024-13')).toThrow('not a date: 2024-13');
  });

  test('is followed, in its own precision, by the date that begins a day after it ends', () => {
    expect(following('2024-02-28')).toBe('2024-02-29');
    expect(following('2024-12')).toBe('2025-01');
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(daysBetween(lastDayOf(date), firstDayOf(following(date)))).toBe(1);
        expect(following(date)).toHaveLength(date.length);
      }),
    );
  });

  test('sorts into one order, whatever the order given', () => {
    fc.assert(
      fc.property(fc.array(anyDate), (dates) => {
        const sorted = [...dates].sort(compareDates);
        expect([...dates].reverse().sort(compareDates)).toEqual(sorted);
      }),
    );
    expect(['2024', '2024-01-01', '2023-12-31', '2024-01'].sort(compareDates)).toEqual([
      '2023-12-31',
      '2024-01-01',
      '2024-01',
      '2024',
    ]);
  });

  test('counts days both ways, over summer time and leap days', () => {
    expect(daysBetween('2024-03-30', '2024-04-01')).toBe(2);
    expect(daysBetween('2024-03-01', '2024-02-28')).toBe(-2);
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(daysBetween(a, b) + daysBetween(b, a)).toBe(0);
      }),
    );
  });
});
