/** Milliseconds of work that may pile up before the fuse blows: a second of a page's time. */
const CAPACITY = 1_000;
/** The share of time that work may take for ever: a tenth of one core is noticed by nobody. */
const SHARE = 0.1;

/** Nodes that a page may change while others are read: more of them would only pile up. */
export const MOST_CHANGES = 50_000;

/** Stops work on a page that changes faster than it can be read. */
export interface Fuse {
  /** Reports work done, in milliseconds. Returns whether the fuse has blown. */
  spend(ms: number): boolean;
}

/** A leaky bucket: work fills it, time empties it. `now` is in milliseconds. */
export function createFuse(now: () => number = () => performance.now()): Fuse {
  let level = 0;
  let last = now();
  return {
    spend(ms) {
      const time = now();
      level = Math.max(0, level - (time - last) * SHARE) + ms;
      last = time;
      return level > CAPACITY;
    },
  };
}
