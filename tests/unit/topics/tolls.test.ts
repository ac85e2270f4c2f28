import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  entryBehind,
  inOrder,
  latestOfficial,
  officialOn,
  thenAndNow,
} from '../../../components/topics/tolls.ts';
import type { Measure, TollEntry } from '../../../components/topics/types.ts';
import { anyDay } from './dates.ts';

const entry = (changes: Partial<TollEntry>): TollEntry => ({
  measure: 'deaths',
  value: 1,
  from: '2024-03-22',
  until: null,
  official: true,
  by: 'Investigators',
  note: null,
  sources: ['toyville-times'],
  ...changes,
});

const anyMeasure = fc.constantFrom<Measure>('deaths', 'injured', 'missing');

const anyEntry: fc.Arbitrary<TollEntry> = fc
  .record({
    days: fc.tuple(anyDay, anyDay),
    open: fc.boolean(),
    measure: anyMeasure,
    official: fc.boolean(),
    value: fc.nat(700),
  })
  .map(({ days, open, ...rest }) => {
    const [from = '', until = ''] = [...days].sort();
    return entry({ ...rest, from, until: open ? null : until });
  });

const series = fc.array(anyEntry);

describe('the official count on a day', () => {
  test('is the newest in force, and the file decides between counts of one day', () => {
    const entries = [
      entry({ value: 40, until: '2024-03-23' }),
      entry({ value: 115, from: '2024-03-23', until: '2024-03-23' }),
      entry({ value: 133, from: '2024-03-23', until: '2024-03-24' }),
      entry({ value: 143, from: '2024-03-23', official: false }),
    ];
    expect(officialOn(entries, 'deaths', '2024-03-23')?.value).toBe(133);
  });

  test('is nothing before the first count and after the last one ended', () => {
    const entries = [entry({ until: '2024-03-23' })];
    expect(officialOn(entries, 'deaths', '2024-03-21')).toBeNull();
    expect(officialOn(entries, 'deaths', '2024-03-24')).toBeNull();
  });

  test('holds on that day, is official, and no other that does came later', () => {
    fc.assert(
      fc.property(series, anyMeasure, anyDay, (entries, measure, day) => {
        const candidates = entries.filter(
          (one) =>
            one.measure === measure &&
            one.official &&
            one.from <= day &&
            (one.until === null || one.until >= day),
        );
        const found = officialOn(entries, measure, day);
        if (found === null) expect(candidates).toEqual([]);
        else {
          expect(candidates).toContain(found);
          expect(candidates.every(({ from }) => from <= found.from)).toBe(true);
        }
      }),
    );
  });

  test('does not depend on the order of measures in the file', () => {
    fc.assert(
      fc.property(series, anyMeasure, anyDay, (entries, measure, day) => {
        const apart = entries.filter((one) => one.measure === measure);
        expect(officialOn(apart, measure, day)).toBe(officialOn(entries, measure, day));
      }),
    );
  });
});

describe('the latest official count', () => {
  test('is the official count of every day after the last change', () => {
    fc.assert(
      fc.property(series, anyMeasure, (entries, measure) => {
        expect(latestOfficial(entries, measure)).toBe(officialOn(entries, measure, '2031-01-01'));
      }),
    );
  });
});

describe('the entry behind a printed count', () => {
  test('that was given twice is what it meant on the day', () => {
    const first = entry({ value: 150, until: '2024-03-22', official: false, by: 'First reports' });
    const later = entry({ value: 150, from: '2025-09-27', official: false, by: 'Media' });
    const once = entry({ value: 150, from: '2026-03-07', until: '2026-03-11', by: 'Their head' });
    const behind = (official: boolean, day: string | null) =>
      entryBehind([first, later, once], { measure: 'deaths', value: 150 }, official, day)?.by;
    expect(behind(false, '2026-03-12')).toBe('Media');
    expect(behind(true, '2026-03-07')).toBe('Their head');
    expect(behind(false, null)).toBe('First reports');
    expect(entryBehind([], { measure: 'deaths', value: 150 }, true, null)).toBeUndefined();
  });
});

describe('counts in order', () => {
  test('are all there by day, and those of one day as the file has them', () => {
    fc.assert(
      fc.property(series, (entries) => {
        const ordered = inOrder(entries);
        expect(new Set(ordered)).toEqual(new Set(entries));
        ordered.slice(1).forEach((one, index) => {
          const before = ordered[index] ?? one;
          expect(before.from <= one.from).toBe(true);
          if (before.from === one.from) {
            expect(entries.indexOf(before)).toBeLessThan(entries.indexOf(one));
          }
        });
      }),
    );
  });
});

describe('the counts of then and now', () => {
  test('stand side by side for the measures that have one, the dead first', () => {
    const entries = [
      entry({ measure: 'missing', value: 1, from: '2025-06-23' }),
      entry({ value: 145, until: '2025-06-23' }),
      entry({ value: 149, from: '2025-06-23' }),
    ];
    expect(
      thenAndNow(entries, '2024-04-12').map(({ measure, onThatDay, latest }) => [
        measure,
        onThatDay?.value,
        latest?.value,
      ]),
    ).toEqual([
      ['deaths', 145, 149],
      ['missing', undefined, 1],
    ]);
  });
});
