import { rootOf } from '../dom.ts';

/** Scrolled height, in viewports, after which another part of the page is near the view. */
const MOVED = 0.1;

/** Tells when another part of the page may be near the view. */
export interface ViewWatch {
  /** Again at each show of marks: `document.open` takes listeners and root away. */
  follow(): void;
  /** What is near the view was just looked up. */
  looked(): void;
}

/** Calls `onMove` when the reader scrolls or the page changes its size, until the signal aborts. */
export function createViewWatch(
  document: Document,
  window: Window,
  onMove: () => void,
  signal: AbortSignal,
): ViewWatch {
  let lookedAt = Number.NaN;
  let sizes: ResizeObserver | null = null;

  function onScroll(event: Event): void {
    // Inside a scrolled box the window's own position tells nothing.
    const inside = event.target !== document;
    if (inside || Math.abs(window.scrollY - lookedAt) > MOVED * window.innerHeight) onMove();
  }

  signal.addEventListener('abort', () => sizes?.disconnect(), { once: true });
  return {
    follow() {
      const quietly = { signal, passive: true, capture: true };
      // A listener that is there already is not added again.
      window.addEventListener('scroll', onScroll, quietly);
      window.addEventListener('resize', onMove, quietly);
      // Content that unfolds moves the rest without any scroll event.
      sizes ??= new ResizeObserver(onMove);
      const root = rootOf(document);
      if (root !== null) sizes.observe(root);
    },
    looked() {
      lookedAt = window.scrollY;
    },
  };
}
