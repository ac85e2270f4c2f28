import { useEffect, useState } from 'preact/hooks';

/** Where the browser has no idle callback (Safari), a moment after the first paint will do. */
const FALLBACK_DELAY = 200;

/** Whether the browser has had nothing better to do since this was first rendered. */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    const rest = () => setIdle(true);
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(rest, FALLBACK_DELAY);
      return () => clearTimeout(timer);
    }
    const handle = requestIdleCallback(rest);
    return () => cancelIdleCallback(handle);
  }, []);
  return idle;
}
