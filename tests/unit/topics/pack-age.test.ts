import { describe, expect, test } from 'vitest';
import { isNewerThanPack, isStale } from '../../../components/topics/pack-age.ts';

describe('the age of a pack', () => {
  const pack = { checked: '2026-11-23' };

  test('is a matter for a warning from the 121st day on', () => {
    expect(isStale(pack, '2027-03-23')).toBe(false);
    expect(isStale(pack, '2027-03-24')).toBe(true);
    expect(isStale(pack, '2026-11-22')).toBe(false);
  });

  test('is behind an article of the day after its check, and not of the same day', () => {
    expect(isNewerThanPack(pack, '2026-11-23')).toBe(false);
    expect(isNewerThanPack(pack, '2026-11-24')).toBe(true);
  });
});
