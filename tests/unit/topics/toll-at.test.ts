import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryBehind, tollAt, tollThenAndNow } from '../../../components/topics/toll-at.ts';
import type { TollEntry } from '../../../components/topics/types.ts';
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

const anyEntry: fc.Arbitrary<TollEntry> = fc
  .record({
    days: fc.tuple(anyDay, anyDay),
    open: fc.boolean(),
    measure: fc.constantFrom('deaths' as const, 'injured' as const, 'missing' as const),
    official: fc.boolean(),
    value: fc.nat(700),
  })
  .map(({ days, open, ...rest }) => {
    const [from = '', until = ''] = [...days].sort();
    return entry({ ...rest, from, until: open ? null : until });
  });

describe('the toll on a day', () => {
  it('is the newest official count in force, and the file decides between counts of one day', () => {
    const entries = [
      entry({ value: 40, until: '2024-03-23' }),
      entry({ value: 115, from: '2024-03-23', until: '2024-03-23' }),
      entry({ value: 133, from: '2024-03-23', until: '2024-03-24' }),
      entry({ value: 143, from: '2024-03-23', official: false }),
    ];
    const [deaths] = tollAt(entries, '2024-03-23');
    expect(deaths?.official?.value).toBe(133);
    expect(deaths?.officialThatDay.map(({ value }) => value)).toEqual([40, 115, 133]);
    expect(deaths?.unofficial.map(({ value }) => value)).toEqual([143]);
  });

  it('is nothing before the first count and after the last one ended', () => {
    const entries = [entry({ until: '2024-03-23' })];
    for (const day of ['2024-03-21', '2024-03-24']) {
      expect(tollAt(entries, day).map(({ official }) => official)).toEqual([null, null, null]);
    }
  });

  it('names the dead first, then the injured, then the missing', () => {
    expect(tollAt([], '2024-03-22').map(({ measure }) => measure)).toEqual([
      'deaths',
      'injured',
      'missing',
    ]);
  });

  it('sorts every count in force under its measure, official and unofficial apart', () => {
    fc.assert(
      fc.property(fc.array(anyEntry), anyDay, (entries, day) => {
        const inForce = entries.filter(
          ({ from, until }) => from <= day && (until === null || until >= day),
        );
        const found = tollAt(entries, day);
        const listed = found.flatMap(({ officialThatDay, unofficial }) => [
          ...officialThatDay,
          ...unofficial,
        ]);
        expect(new Set(listed)).toEqual(new Set(inForce));
        expect(listed).toHaveLength(inForce.length);
        for (const { measure, official, officialThatDay, unofficial } of found) {
          expect(officialThatDay.every((one) => one.official && one.measure === measure)).toBe(
            true,
          );
          expect(unofficial.every((one) => !one.official && one.measure === measure)).toBe(true);
          expect(officialThatDay.every(({ from }) => from <= (official?.from ?? ''))).toBe(true);
        }
      }),
    );
  });

  it('explains a number that was given twice by what it meant on the day', () => {
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

  it('sets then and now side by side for the measures that have a count', () => {
    const entries = [
      entry({ value: 145, until: '2025-06-23' }),
      entry({ value: 149, from: '2025-06-23' }),
      entry({ measure: 'missing', value: 1, from: '2025-06-23' }),
    ];
    expect(
      tollThenAndNow(entries, '2024-04-12', '2026-11-23').map(({ measure, onThatDay, latest }) => [
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
