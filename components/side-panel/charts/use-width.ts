import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** The margins beside the panel's text, `--space-4` each, in CSS pixels. */
const MARGINS = 32;
/** The widest that the text gets: `--measure`. */
const MEASURE = 608;

/** Nearly always right at once; being wrong costs a second layout before the first paint. */
function likelyWidth(): number {
  return Math.min(document.documentElement.clientWidth - MARGINS, MEASURE);
}

/** The width of an element in CSS pixels, as it changes: charts are drawn to it, not scaled. */
export function useWidth<T extends HTMLElement>(): [RefObject<T | null>, number] {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState(likelyWidth);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    setWidth(element.clientWidth);
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
