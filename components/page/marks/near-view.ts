/** A stretch of the page's height, in CSS pixels from the top of the viewport. */
export interface Stretch {
  top: number;
  bottom: number;
}

/** Spans looked at first: columns and asides break the order from top to bottom between them. */
const FIRST_LOOKS = 48;
/** Looks in all at most: a page may hide ten thousand marks, and each look costs microseconds. */
const MOST_LOOKS = 600;

/**
 * Which of `count` marks in reading order stand in `view`: their indices, those nearest to its
 * middle first, `most` at the most. `placeOf` tells where a mark is, null where it is not shown;
 * it is asked for few of them: whatever lies between two marks on the same side of the view is
 * taken to lie there too.
 */
export function nearView(
  count: number,
  placeOf: (index: number) => Stretch | null,
  view: Stretch,
  most: number,
): number[] {
  const places = new Map<number, Stretch | null>();
  const lookAt = (index: number): Stretch | null => {
    let place = places.get(index);
    if (place === undefined) {
      place = placeOf(index);
      places.set(index, place);
    }
    return place;
  };
  const spans = (a: Stretch | null, b: Stretch | null): boolean => {
    // What is hidden says nothing about its neighbours.
    if (a === null || b === null) return true;
    return Math.min(a.top, b.top) <= view.bottom && Math.max(a.bottom, b.bottom) >= view.top;
  };
  const stride = Math.max(1, Math.ceil(count / FIRST_LOOKS));
  const open: [first: number, last: number][] = [];
  for (let first = 0; first < count; first += stride) {
    open.push([first, Math.min(first + stride, count - 1)]);
  }
  // Wide gaps before narrow ones, so that the looks are spread over the whole page.
  for (const [first, last] of open) {
    if (places.size >= MOST_LOOKS) break;
    if (!spans(lookAt(first), lookAt(last)) || last - first < 2) continue;
    const half = (first + last) >> 1;
    open.push([first, half], [half, last]);
  }
  const middle = (view.top + view.bottom) / 2;
  const distances: [number, number][] = [];
  for (const [index, place] of places) {
    if (place === null || place.top > view.bottom || place.bottom < view.top) continue;
    distances.push([Math.abs((place.top + place.bottom) / 2 - middle), index]);
  }
  return distances
    .sort(([a], [b]) => a - b)
    .slice(0, most)
    .map(([, index]) => index);
}
