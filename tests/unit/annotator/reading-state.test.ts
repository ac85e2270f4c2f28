import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  nextStep,
  type ReadingEvent,
  type ReadingState,
  reduceReading,
  UNREAD,
} from '../../../components/annotator/reading-state.ts';

const run = (...events: ReadingEvent[]): ReadingState => events.reduce(reduceReading, UNREAD);

const read = (now: number, took: number): ReadingEvent[] => [
  { type: 'asked' },
  { type: 'answered', now, took },
];

const anyEvent: fc.Arbitrary<ReadingEvent> = fc.oneof(
  fc.constantFrom<ReadingEvent>(
    { type: 'textChanged' },
    { type: 'headChanged' },
    { type: 'moved' },
    { type: 'dayPicked' },
    { type: 'asked' },
  ),
  fc.record({
    type: fc.constantFrom('answered' as const, 'failed' as const),
    now: fc.nat(100_000),
    took: fc.nat(5_000),
  }),
  fc.record({
    type: fc.constant('lookedAgain' as const),
    changed: fc.boolean(),
    now: fc.nat(100_000),
  }),
);

describe('an article is read', () => {
  test('at once where it never was', () => {
    expect(nextStep(UNREAD, 0)).toBe('idle');
    expect(nextStep(run({ type: 'textChanged' }), 0)).toBe('read now');
  });

  test('again where text came or the page moved, half a second after the last time', () => {
    for (const type of ['textChanged', 'moved'] as const) {
      const state = run({ type: 'textChanged' }, ...read(100, 40), { type });
      expect(nextStep(state, 300)).toEqual({ waitUntil: 600 });
      expect(nextStep(state, 600)).toBe('read now');
    }
  });

  test('at most a twentieth of the time, and after ten seconds in any case', () => {
    const readableAfter = (took: number) =>
      run(...read(0, 40), ...read(1_000, took), { type: 'textChanged' }).readableFrom;
    expect(readableAfter(100)).toBe(3_000);
    expect(readableAfter(60_000)).toBe(11_000);
  });

  test('soon again after a first time that took long: the background had to start', () => {
    expect(run(...read(1_000, 3_000)).readableFrom).toBe(1_500);
  });

  test('at once when the reader picks another day', () => {
    const state = run(...read(0, 40), ...read(1_000, 400), { type: 'dayPicked' });
    expect(nextStep(state, 1_001)).toBe('read now');
  });

  test('again after a failure, and not for ever', () => {
    const failed: ReadingEvent[] = [{ type: 'asked' }, { type: 'failed', now: 0, took: 1 }];
    const failing = (times: number) =>
      run({ type: 'textChanged' }, ...Array.from({ length: times }, () => failed).flat());
    expect(nextStep(failing(4), 20_000)).toBe('read now');
    expect(nextStep(failing(5), 20_000)).toBe('idle');
    const changed = reduceReading(failing(5), { type: 'textChanged' });
    expect(nextStep(changed, 20_000)).toBe('read now');
  });
});

describe('what a page says about itself is looked at again', () => {
  test('where it may have changed, and the article is read again only where it did', () => {
    const state = run(...read(0, 40), { type: 'headChanged' });
    expect(nextStep(state, 1_000)).toBe('read now');
    const same = reduceReading(state, { type: 'lookedAgain', changed: false, now: 1_000 });
    expect(nextStep(same, 5_000)).toBe('idle');
    const other = reduceReading(state, { type: 'lookedAgain', changed: true, now: 1_000 });
    expect(nextStep(other, 1_000)).toBe('read now');
  });

  test('not more often than an article is read', () => {
    const same: ReadingEvent = { type: 'lookedAgain', changed: false, now: 1_000 };
    const state = run({ type: 'headChanged' }, same, { type: 'headChanged' });
    expect(nextStep(state, 1_100)).toEqual({ waitUntil: 1_500 });
  });
});

test('no change is forgotten before it was read or had failed too often', () => {
  fc.assert(
    fc.property(fc.array(anyEvent), (events) => {
      const before = events.reduce(reduceReading, UNREAD);
      const changed = reduceReading(before, { type: 'textChanged' });
      expect(nextStep(changed, Number.POSITIVE_INFINITY)).toBe('read now');
      expect(changed.readableFrom - 110_000).toBeLessThanOrEqual(0);
    }),
  );
});
