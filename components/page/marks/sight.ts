/** Elements that are watched at most: each costs the browser a look whenever it draws. */
const MOST = 2_000;

/** Tells which elements are in or near the view, whatever brought them there. */
export interface Sight {
  /** Watches these elements instead of those before; far ones of very many are not watched. */
  watch(elements: Iterable<Element>): void;
  /** Whether an element is known to be in or near the view; what just came there is not yet. */
  isIn(element: Element): boolean;
}

/**
 * Watches by an IntersectionObserver: a tab that is shown, a box over the page and a transform
 * scroll nothing, and no other event tells of them.
 *
 * @param margin height of the view that counts as near it, above and below, as a share of it.
 */
export function watchSight(margin: number, onChange: () => void, signal: AbortSignal): Sight {
  const inside = new Set<Element>();
  let watched = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) inside.add(target);
        else inside.delete(target);
      }
      onChange();
    },
    { rootMargin: `${margin * 100}% 0px` },
  );
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });

  return {
    watch(elements) {
      const next = new Set<Element>();
      for (const element of elements) if (next.size < MOST) next.add(element);
      for (const element of watched) {
        if (next.has(element)) continue;
        observer.unobserve(element);
        inside.delete(element);
      }
      for (const element of next) if (!watched.has(element)) observer.observe(element);
      watched = next;
    },
    isIn: (element) => inside.has(element),
  };
}
