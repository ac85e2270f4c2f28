/**
 * What version 2 of the Intersection Observer takes and tells besides: Chromium has it, Firefox does
 * not (https://bugzilla.mozilla.org/show_bug.cgi?id=1896900).
 */
interface VisibilityInit extends IntersectionObserverInit {
  trackVisibility: boolean;
  /** Milliseconds between two looks; 100 at least (https://developer.mozilla.org/docs/Web/API/IntersectionObserver/delay). */
  delay: number;
}

interface VisibilityEntry extends IntersectionObserverEntry {
  isVisible?: boolean;
}

/** Since when the reader could see a card where it is. */
export interface Steadiness {
  /** `performance.now()` of that moment; infinite while the card is hidden or covered. */
  since(): number;
  /** The card was put somewhere else. */
  moved(): void;
}

/**
 * Watches by observers, which a page cannot stop as it could an event: the page can hide the card's
 * host and show it again, and in Chromium also draw over it and let clicks pass.
 */
export function watchSteadiness(card: Element, view: Window, signal: AbortSignal): Steadiness {
  const now = () => view.performance.now();
  let hidden = false;
  let covered = false;
  let steady = now();
  const sizes = new ResizeObserver(() => {
    hidden = card.getClientRects().length === 0;
    steady = now();
  });
  sizes.observe(card);
  const options: VisibilityInit = { trackVisibility: true, delay: 100 };
  const sight = new IntersectionObserver((entries: VisibilityEntry[]) => {
    covered = entries.at(-1)?.isVisible === false;
    steady = now();
  }, options);
  sight.observe(card);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    sight.disconnect();
  });
  return {
    since: () => (hidden || covered ? Number.POSITIVE_INFINITY : steady),
    moved() {
      steady = now();
    },
  };
}
