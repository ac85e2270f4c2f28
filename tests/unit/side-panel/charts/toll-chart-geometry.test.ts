import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BURST_DAYS,
  layOutTolls,
  pointToShow,
} from '../../../../components/side-panel/charts/toll-chart-geometry.ts';
import type { TollEntry } from '../../../../components/topics/types.ts';
import { toll } from '../example-packs.ts';

const series = [
  toll({ value: 40, from: '2024-03-22' }),
  toll({ value: 93, from: '2024-03-23' }),
  toll({ value: 133, from: '2024-03-23' }),
  toll({ value: 143, from: '2024-03-23', official: false, by: 'An editor' }),
  toll({ value: 149, from: '2025-06-23' }),
];
const layOut = (entries: readonly TollEntry[], articleDay: string | null = null, width = 400) => {
  const chart = layOutTolls('deaths', {
    entries,
    until: '2026-03-22',
    articleDay,
    width,
    height: 190,
  });
  if (chart === null) throw new Error('nothing was laid out');
  return chart;
};

const entries = fc.array(
  fc
    .record({
      value: fc.integer({ min: 0, max: 700 }),
      day: fc.integer({ min: 0, max: 700 }),
      official: fc.boolean(),
    })
    .map(({ value, day, official }) =>
      toll({
        value,
        official,
        from: new Date(Date.UTC(2024, 2, 22 + day)).toISOString().slice(0, 10),
      }),
    ),
  { minLength: 1, maxLength: 40 },
);

describe('the toll chart', () => {
  test('places later counts to the right of earlier ones, all inside of its frame', () => {
    fc.assert(
      fc.property(entries, fc.integer({ min: 280, max: 720 }), (counts, width) => {
        const { points, height } = layOut(counts, null, width);
        points.forEach(({ x, y }, index) => {
          expect(x).toBeGreaterThanOrEqual(points[index - 1]?.x ?? 0);
          expect(x).toBeLessThanOrEqual(width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(height);
        });
      }),
    );
  });

  test('stands several counts of one day side by side in the order in which they came', () => {
    const xs = layOut(series)
      .points.slice(1, 4)
      .map(({ x }) => x);
    expect(new Set(xs).size).toBe(3);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
  });

  test('puts a higher count higher', () => {
    const [first, , third] = layOut(series).points;
    expect(first?.y).toBeGreaterThan(third?.y ?? 0);
  });

  test('breaks the axis between the first days and the years after', () => {
    const { bridge, years, days } = layOut(series);
    expect(bridge).not.toBeNull();
    expect(days).toHaveLength(BURST_DAYS);
    expect(years.map(({ year }) => year)).toEqual(['2025', '2026']);
  });

  test('thins out the days where they would run into each other', () => {
    expect(layOut(series, null, 288).days.length).toBeLessThan(BURST_DAYS);
  });

  test('leaves out a year whose label would run into that of the next', () => {
    const { years } = layOut(series, null, 288);
    expect(years.at(-1)?.year).toBe('2026');
    for (const [index, { x }] of years.slice(1).entries())
      expect(x - (years[index]?.x ?? 0)).toBeGreaterThan(30);
  });

  test('draws unofficial counts off the line', () => {
    const withoutOthers = series.filter(({ official }) => official);
    const steps = (path: string) => path.match(/V/g)?.length;
    expect(steps(layOut(series).burst)).toBe(steps(layOut(withoutOthers).burst));
  });

  test('marks the article’s day as a band among the days and as a line among the years', () => {
    expect(layOut(series, '2024-03-23').article?.width).toBeGreaterThan(0);
    expect(layOut(series, '2025-07-01').article?.width).toBe(0);
  });

  test('marks no article from before the attack or after the last check', () => {
    expect(layOut(series, '2024-03-01').article).toBeNull();
    expect(layOut(series, '2026-11-01').article).toBeNull();
  });

  test('is not drawn for a measure without counts', () => {
    const frame = {
      entries: series,
      until: '2026-03-22',
      articleDay: null,
      width: 400,
      height: 190,
    };
    expect(layOutTolls('injured', frame)).toBeNull();
  });

  test('points out the official count of the article’s day, or the newest', () => {
    const { points } = layOut(series);
    expect(points[pointToShow(points, '2024-03-23')]?.entry.value).toBe(133);
    expect(points[pointToShow(points, null)]?.entry.value).toBe(149);
  });
});
