import { expect, test } from 'vitest';
import { createFuse } from '../../../components/page/fuse.ts';

/** A fuse and the clock that it goes by, in milliseconds. */
function fuseWithClock() {
  let time = 0;
  const fuse = createFuse(() => time);
  const after = (ms: number) => {
    time += ms;
    return fuse;
  };
  return { after };
}

test('bears a second of work at once, and no more', () => {
  expect(fuseWithClock().after(0).spend(1_000)).toBe(false);
  expect(fuseWithClock().after(0).spend(1_001)).toBe(true);
});

test('bears a tenth of the time for ever', () => {
  const { after } = fuseWithClock();
  for (let second = 0; second < 86_400; second++) expect(after(1_000).spend(100)).toBe(false);
});

test('blows where work goes on without a rest', () => {
  const { after } = fuseWithClock();
  let slices = 0;
  while (!after(20).spend(20)) slices++;
  // Twenty milliseconds in, two out: a second is full soon after.
  expect(slices).toBeGreaterThan(50);
  expect(slices).toBeLessThan(60);
});

test('forgets a burst after a quiet time', () => {
  const { after } = fuseWithClock();
  expect(after(0).spend(900)).toBe(false);
  expect(after(10_000).spend(900)).toBe(false);
});

test('does not save up for a burst that is larger', () => {
  const { after } = fuseWithClock();
  expect(after(3_600_000).spend(1_001)).toBe(true);
});
