/** Milliseconds of work after which others get a turn and messages are answered. */
const SLICE = 15;
/** Milliseconds of work that one reading may take; then it ends with what it has. */
const BUDGET = 2_000;
/**
 * After a reading a tab waits this many times as long as the reading took, so that no tab has more
 * than a fifth of the background's time; and this many milliseconds at most.
 */
const REST = 4;
const LONGEST_REST = 10_000;

/** Work in steps. `isOver` says that a share of the budget is used up and what is had must do. */
export type Work<T> = (isOver: (share: number) => boolean) => Generator<undefined, T>;

export interface Turns {
  /**
   * Does the work of a tab, in turn with that of other tabs: the one that has had the least time
   * comes first. Large works hold much memory, so only one of them is under way. Null where newer
   * work of the same tab took its place. Rejects where the work throws.
   *
   * @param isTooMuch by its result, whether the work was more than a page has: its tab rests for
   * longest. What one such page after another leaves behind is otherwise more than the engine clears.
   */
  take<T>(
    tab: number,
    isLarge: boolean,
    work: Work<T>,
    isTooMuch?: (result: T) => boolean,
  ): Promise<T | null>;
  /** Drops the work of a tab, and what is known of it. */
  drop(tab: number): void;
}

interface Job {
  isLarge: boolean;
  hasBegun: boolean;
  /** Milliseconds of work so far. */
  used: number;
  isTooMuch: boolean;
  /** Works until a time of the clock (false), or to the end (true). */
  step(until: number): boolean;
  fail(error: unknown): void;
  drop(): void;
}

function createJob<T>(
  work: Work<T>,
  isLarge: boolean,
  now: () => number,
  isTooMuch: (result: T) => boolean,
  resolve: (result: T | null) => void,
  reject: (error: unknown) => void,
): Job {
  let sliceBegan = now();
  const steps = work((share) => job.used + now() - sliceBegan >= share * BUDGET);
  const job: Job = {
    isLarge,
    hasBegun: false,
    used: 0,
    isTooMuch: false,
    step(until) {
      sliceBegan = now();
      do {
        const { done, value } = steps.next();
        if (done === true) {
          job.isTooMuch = isTooMuch(value);
          resolve(value);
          return true;
        }
      } while (now() < until);
      return false;
    },
    fail: reject,
    drop: () => resolve(null),
  };
  return job;
}

/**
 * @param now milliseconds of a clock that never goes back.
 * @param wait resolves after so many milliseconds, when other events had their turn.
 */
export function createTurns(
  now: () => number,
  wait: (milliseconds: number) => Promise<void>,
): Turns {
  const jobs = new Map<number, Job>();
  /** When a tab may begin again. */
  const restsUntil = new Map<number, number>();
  let isWorking = false;

  function next(): [number, Job] | null {
    const isLargeUnderWay = [...jobs.values()].some(({ isLarge, hasBegun }) => isLarge && hasBegun);
    const ready = [...jobs].filter(([tab, { isLarge, hasBegun }]) => {
      if (hasBegun) return true;
      return !(isLarge && isLargeUnderWay) && (restsUntil.get(tab) ?? 0) <= now();
    });
    return ready.sort(([, a], [, b]) => a.used - b.used)[0] ?? null;
  }

  /** One slice of one job. */
  function work(tab: number, job: Job): void {
    const began = now();
    const before = job.used;
    job.hasBegun = true;
    let isDone = true;
    try {
      isDone = job.step(began + SLICE);
    } catch (error) {
      job.fail(error);
    }
    job.used = before + now() - began;
    if (!isDone) return;
    if (jobs.get(tab) === job) jobs.delete(tab);
    const rest = job.isTooMuch ? LONGEST_REST : Math.min(LONGEST_REST, REST * job.used);
    restsUntil.set(tab, now() + rest);
  }

  async function workOn(): Promise<void> {
    if (isWorking) return;
    isWorking = true;
    while (jobs.size > 0) {
      const chosen = next();
      if (chosen !== null) work(...chosen);
      const rests = [...jobs.keys()].map((tab) => (restsUntil.get(tab) ?? 0) - now());
      await wait(chosen === null ? Math.max(1, Math.min(...rests)) : 0);
    }
    isWorking = false;
  }

  function drop(tab: number): void {
    jobs.get(tab)?.drop();
    jobs.delete(tab);
  }

  return {
    take<T>(
      tab: number,
      isLarge: boolean,
      work: Work<T>,
      isTooMuch: (result: T) => boolean = () => false,
    ): Promise<T | null> {
      drop(tab);
      return new Promise((resolve, reject) => {
        jobs.set(tab, createJob(work, isLarge, now, isTooMuch, resolve, reject));
        void workOn();
      });
    },
    drop(tab) {
      drop(tab);
      restsUntil.delete(tab);
    },
  };
}
