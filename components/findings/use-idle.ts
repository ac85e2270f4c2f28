import { useEffect, useState } from 'preact/hooks';

/** Milliseconds after which it is done although the browser was never idle. */
const LONGEST_WAIT = 1_000;

function idleMoment(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT });
  });
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

const waiting = new Set<() => void>();
let serving = false;

/**
 * One at a time and one in a frame: together they would be a long task, and of several changes in
 * one frame the browser cannot tell how far each moved what is in view.
 */
async function serve(): Promise<void> {
  if (serving) return;
  serving = true;
  for (const rest of waiting) {
    // An idle moment may come before the frame that shows what was rendered last.
    await nextFrame();
    await idleMoment();
    if (waiting.delete(rest)) rest();
  }
  serving = false;
}

/** Whether the browser has had nothing better to do since this was first rendered. */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    const rest = () => setIdle(true);
    waiting.add(rest);
    void serve();
    return () => {
      waiting.delete(rest);
    };
  }, []);
  return idle;
}
