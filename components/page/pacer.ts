/** Milliseconds after which a slice of work yields: a third of a frame, so that input is not late. */
const SLICE = 6;

/** Cuts long work into slices by time. */
export interface Pacer {
  /** Whether this slice has used up its time. */
  due(): boolean;
  /** Lets the page go first. Rejects with the signal's reason once aborted. */
  pause(): Promise<void>;
  /** Waits for what others work on, without counting it. Rejects as `pause` does. */
  wait<T>(promise: Promise<T>): Promise<T>;
  /** Counts the slice that is under way as finished. */
  end(): void;
}

interface YieldingScheduler {
  yield?: () => Promise<void>;
}

function letPageGoFirst(): Promise<void> {
  const scheduler = (globalThis as { scheduler?: YieldingScheduler }).scheduler;
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });
}

/**
 * A pacer whose first slice starts now. `onSlice` is told the milliseconds of each finished
 * slice: the fuse and the benchmark count them.
 */
export function createPacer(signal: AbortSignal, onSlice: (ms: number) => void = () => {}): Pacer {
  let started = performance.now();
  async function wait<T>(promise: Promise<T>): Promise<T> {
    onSlice(performance.now() - started);
    const value = await promise;
    signal.throwIfAborted();
    started = performance.now();
    return value;
  }

  return {
    due: () => performance.now() - started > SLICE,
    pause: () => wait(letPageGoFirst()),
    wait,
    end: () => onSlice(performance.now() - started),
  };
}
