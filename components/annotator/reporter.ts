/** Milliseconds between two reports: a badge and a list need no more. */
const GAP = 500;

/** Calls `send` soon after `tell`, and not more often than the gap allows. */
export function createReporter(send: () => void, signal: AbortSignal): { tell(): void } {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let sent = Number.NEGATIVE_INFINITY;

  signal.addEventListener('abort', () => timer !== null && clearTimeout(timer), { once: true });
  return {
    tell() {
      if (timer !== null || signal.aborted) return;
      timer = setTimeout(
        () => {
          timer = null;
          sent = performance.now();
          send();
        },
        Math.max(0, GAP - (performance.now() - sent)),
      );
    },
  };
}
