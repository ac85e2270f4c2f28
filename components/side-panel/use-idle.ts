import { useEffect, useState } from 'preact/hooks';

/** Where the browser has no idle callback (Safari), a moment after the first paint will do. */
const FALLBACK_DELAY = 200;

/** Counts up to `most`, one step each time the browser has nothing better to do. */
export function useIdleSteps(most: number, restart: unknown): number {
  const [progress, setProgress] = useState({ restart, steps: 0 });
  const steps = progress.restart === restart ? progress.steps : 0;
  useEffect(() => {
    if (steps >= most) return undefined;
    const step = () => setProgress({ restart, steps: steps + 1 });
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(step, FALLBACK_DELAY);
      return () => clearTimeout(timer);
    }
    const handle = requestIdleCallback(step);
    return () => cancelIdleCallback(handle);
  }, [steps, most, restart]);
  return steps;
}
