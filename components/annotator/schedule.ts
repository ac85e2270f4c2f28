/** Milliseconds between two readings of changes: a busy page is read ten times a second. */
const GAP = 100;
/** Milliseconds after which work begins although no frame was painted: the tab is not in view. */
const NO_FRAME = 200;

/**
 * Runs `work` soon after each call of the returned function, before the next frame where it can,
 * never twice at once and not more often than the gap allows.
 */
export function createSchedule(
  window: Window,
  work: () => Promise<void>,
  signal: AbortSignal,
): () => void {
  let frame = 0;
  let timer = 0;
  let running = false;
  let wanted = false;
  let ended = Number.NEGATIVE_INFINITY;

  function stop(): void {
    window.cancelAnimationFrame(frame);
    window.clearTimeout(timer);
    frame = 0;
    timer = 0;
  }

  async function run(): Promise<void> {
    stop();
    running = true;
    wanted = false;
    try {
      await work();
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      running = false;
      ended = performance.now();
      if (wanted) plan();
    }
  }

  function plan(): void {
    wanted = true;
    if (running || timer !== 0 || signal.aborted) return;
    const wait = GAP - (performance.now() - ended);
    if (wait <= 0) frame = window.requestAnimationFrame(run);
    timer = window.setTimeout(run, wait <= 0 ? NO_FRAME : wait);
  }

  signal.addEventListener('abort', stop, { once: true });
  return plan;
}
