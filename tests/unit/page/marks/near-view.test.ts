import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearView, type Stretch } from '../../../../components/page/marks/near-view.ts';

const VIEW = { top: 0, bottom: 800 };
const ALL = Number.POSITIVE_INFINITY;

/** Marks one under the other, so many CSS pixels apart; the view begins at one of them. */
const column = (apart: number, first: number) => (index: number) => {
  const top = (index - first) * apart;
  return { top, bottom: top + 20 };
};

test('gives the marks in view, those nearest to its middle first', () => {
  const chosen = nearView(1_000, column(100, 500), VIEW, ALL);
  expect([...chosen].sort((a, b) => a - b)).toEqual([500, 501, 502, 503, 504, 505, 506, 507, 508]);
  expect(chosen[0]).toBe(504);
});

test('gives no more than asked for', () => {
  expect(nearView(1_000, column(1, 500), VIEW, 10)).toHaveLength(10);
  expect(nearView(0, column(1, 0), VIEW, 10)).toEqual([]);
});

test('looks at few of many marks', () => {
  let looks = 0;
  const place = (index: number): Stretch => {
    looks++;
    return column(50, 90_000)(index);
  };
  expect(nearView(100_000, place, VIEW, ALL)).toContain(90_008);
  expect(looks).toBeLessThan(600);
});

test('finds what is in view in any column, and never what is hidden or out of view', () => {
  const place = fc.option(
    fc.record({ top: fc.integer({ min: -5_000, max: 5_000 }), height: fc.nat(100) }),
  );
  fc.assert(
    fc.property(fc.array(place, { maxLength: 40 }), (places) => {
      const stretches = places.map((one) => one && { top: one.top, bottom: one.top + one.height });
      const chosen = nearView(stretches.length, (index) => stretches[index] ?? null, VIEW, ALL);
      const inView = stretches.flatMap((one, index) =>
        one && one.top <= VIEW.bottom && one.bottom >= VIEW.top ? [index] : [],
      );
      // Few enough to be looked at one by one.
      expect([...chosen].sort((a, b) => a - b)).toEqual(inView);
    }),
    { numRuns: 1_000 },
  );
});
