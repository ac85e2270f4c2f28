/** Milliseconds between two readings of an article at least, and for how long any waits at most. */
const LEAST = 500;
const MOST = 10_000;
/** The share of time that reading may take on a page that changes all the time. */
const SHARE = 0.05;

/**
 * Milliseconds after which an article that took `took` of them to read is read again; the first
 * time tells nothing, since the background may have had to wake.
 */
export function readingGap(took: number, isFirst: boolean): number {
  return isFirst ? LEAST : Math.min(MOST, Math.max(LEAST, took / SHARE));
}
