import { describe, expect, test } from 'vitest';
import type { CompiledToll } from '../../../components/claims/claims-data.ts';
import { judgeToll, type Rounding } from '../../../components/claims/toll-state.ts';
import type { TollState } from '../../../components/claims/types.ts';

function count(value: number, from: string, until: string | null, official = true): CompiledToll {
  return { measure: 'deaths', value, from, until, official, by: 'somebody' };
}

/** A series with an unofficial number that becomes official later. */
const SERIES = [
  count(60, '2020-01-01', '2020-01-02'),
  count(82, '2020-01-02', null, false),
  count(133, '2020-01-02', '2020-01-03'),
  count(143, '2020-01-02', '2020-01-09', false),
  count(143, '2020-01-10', '2020-02-01'),
  count(149, '2020-02-01', null),
];

const state = (value: number, day: string, rounding: Rounding = null) =>
  judgeToll(SERIES, 'deaths', value, rounding, day);

describe('a printed count, judged on the day of its article', () => {
  test.each<[string, number, string, Rounding, TollState]>([
    ['the number of that day', 133, '2020-01-03', null, 'matches-that-day'],
    ['the number that was replaced that day', 143, '2020-02-01', null, 'matches-that-day'],
    ['a replaced number', 133, '2020-01-04', null, 'earlier-than-that-day'],
    ['a number that came later', 149, '2020-01-03', null, 'later-figure'],
    ['a number of the media', 82, '2020-01-05', null, 'unofficial'],
    ['an early number of the media', 143, '2020-01-05', null, 'unofficial'],
    ['the same number once it was official', 143, '2020-01-15', null, 'matches-that-day'],
    ['a number nobody gave', 172, '2020-01-15', null, 'not-on-record'],
    ['more than a round number', 140, '2020-03-01', 'more', 'matches-that-day'],
    ['nearly a round number', 150, '2020-03-01', 'nearly', 'matches-that-day'],
    ['more than an outdated round number', 130, '2020-03-01', 'more', 'earlier-than-that-day'],
    ['about a number to come', 150, '2020-01-03', 'about', 'later-figure'],
    ['a hedge before a number that is not round', 137, '2020-01-15', 'more', 'not-on-record'],
  ])('%s', (_, value, day, rounding, expected) => {
    expect(state(value, day, rounding)).toBe(expected);
  });

  test('a bare hundred stands for a number close to it', () => {
    const series = [{ ...count(609, '2020-01-01', null), measure: 'injured' as const }];
    expect(judgeToll(series, 'injured', 600, null, '2020-02-01')).toBe('matches-that-day');
    expect(judgeToll(series, 'injured', 700, null, '2020-02-01')).toBe('not-on-record');
  });

  test('counts of another measure do not matter', () => {
    expect(judgeToll(SERIES, 'injured', 149, null, '2020-03-01')).toBe('not-on-record');
  });
});
