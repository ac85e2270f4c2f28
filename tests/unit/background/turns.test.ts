import { describe, expect, test } from 'vitest';
import { createTurns, type Work } from '../../../components/background/turns.ts';

/** A clock that goes on only where the test or the work says so. */
function someClock() {
  let time = 0;
  return {
    now: () => time,
    pass(milliseconds: number) {
      time += milliseconds;
    },
    async wait(milliseconds: number) {
      time += milliseconds;
    },
  };
}

type Clock = ReturnType<typeof someClock>;

/** Work of so many steps, ten milliseconds each, that gives its name and how far it came. */
const workOf =
  (clock: Clock, name: string, steps: number, log: string[] = []): Work<string> =>
  (isOver) =>
    (function* () {
      let done = 0;
      for (; done < steps && !isOver(1); done++) {
        clock.pass(10);
        log.push(name);
        yield;
      }
      return `${name} ${done}`;
    })();

describe('readings of several tabs', () => {
  test('are done in turn: a short one does not wait for a long one', async () => {
    const clock = someClock();
    const { take } = createTurns(clock.now, clock.wait);
    const ends: string[] = [];
    const long = take(1, false, workOf(clock, 'long', 150)).then(() => ends.push('long'));
    const short = take(2, false, workOf(clock, 'short', 10)).then(() => ends.push('short'));
    await Promise.all([long, short]);
    expect(ends).toEqual(['short', 'long']);
  });

  test('that come later catch up with those that have had more time', async () => {
    const clock = someClock();
    const { take } = createTurns(clock.now, clock.wait);
    const log: string[] = [];
    const long = take(1, false, workOf(clock, 'long', 150, log));
    while (log.length < 20) await Promise.resolve();
    const before = log.length;
    await take(2, false, workOf(clock, 'short', 10, log));
    expect(log.slice(before).filter((name) => name === 'long').length).toBeLessThan(5);
    await long;
  });

  test('end when the budget is used up, with what they have', async () => {
    const clock = someClock();
    const { take } = createTurns(clock.now, clock.wait);
    expect(await take(1, false, workOf(clock, 'endless', 100_000))).toBe('endless 200');
  });

  test('that are large are under way one at a time', async () => {
    const clock = someClock();
    const { take } = createTurns(clock.now, clock.wait);
    const log: string[] = [];
    await Promise.all([
      take(1, true, workOf(clock, 'one', 10, log)),
      take(2, true, workOf(clock, 'other', 10, log)),
    ]);
    expect(log.lastIndexOf('one')).toBeLessThan(log.indexOf('other'));
  });
});

describe('a tab', () => {
  test('that used much time waits before it is read again', async () => {
    const clock = someClock();
    const { take } = createTurns(clock.now, clock.wait);
    await take(1, false, workOf(clock, 'endless', 100_000));
    const ended = clock.now();
    const log: number[] = [];
    await take(1, false, () =>
      (function* () {
        log.push(clock.now());
        yield;
      })(),
    );
    expect((log[0] ?? 0) - ended).toBeGreaterThanOrEqual(8_000);
  });

  test('that asked for more than a page has waits for longest, however short it took', async () => {
    const clock = someClock();
    const { take } = createTurns(clock.now, clock.wait);
    await take(1, false, workOf(clock, 'too much', 1), () => true);
    const ended = clock.now();
    await take(1, false, workOf(clock, 'again', 1));
    expect(clock.now() - ended).toBeGreaterThanOrEqual(10_000);
  });

  test('has one reading: a newer one takes the place of what waits or is under way', async () => {
    const clock = someClock();
    const { take } = createTurns(clock.now, clock.wait);
    const first = take(1, false, workOf(clock, 'first', 100));
    const second = take(1, false, workOf(clock, 'second', 1));
    expect(await Promise.all([first, second])).toEqual([null, 'second 1']);
  });

  test('that is closed is dropped', async () => {
    const clock = someClock();
    const { take, drop } = createTurns(clock.now, clock.wait);
    const reading = take(1, false, workOf(clock, 'first', 100));
    drop(1);
    expect(await reading).toBeNull();
  });
});

test('a reading that fails rejects, and the next goes on', async () => {
  const clock = someClock();
  const { take } = createTurns(clock.now, clock.wait);
  const failing = take(1, false, () =>
    (function* (): Generator<undefined, string> {
      yield;
      throw new Error('broken');
    })(),
  );
  const other = take(2, false, workOf(clock, 'other', 3));
  await expect(failing).rejects.toThrow('broken');
  expect(await other).toBe('other 3');
});
