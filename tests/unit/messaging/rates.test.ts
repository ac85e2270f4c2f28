import { expect, test } from 'vitest';
import { createRates } from '../../../components/messaging/rates.ts';

function heardOf(count: number, apart: number): number {
  let time = 0;
  const { isWithin } = createRates(() => time);
  let heard = 0;
  for (let sent = 0; sent < count; sent++) {
    if (isWithin(1)) heard++;
    time += apart;
  }
  return heard;
}

test('a page that reports four times a second is always heard', () => {
  expect(heardOf(10_000, 250)).toBe(10_000);
});

test('of a page that sends as fast as it can, next to nothing is heard', () => {
  expect(heardOf(10_000, 1)).toBeLessThan(200);
});

test('one tab does not use up what another may send', () => {
  const { isWithin } = createRates(() => 0);
  for (let sent = 0; sent < 1_000; sent++) isWithin(1);
  expect(isWithin(1)).toBe(false);
  expect(isWithin(2)).toBe(true);
});

test('a tab that was closed is forgotten', () => {
  const { isWithin, forget } = createRates(() => 0);
  for (let sent = 0; sent < 1_000; sent++) isWithin(1);
  forget(1);
  expect(isWithin(1)).toBe(true);
});
