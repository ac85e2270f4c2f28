/** Milliseconds between two readings of an article at least, and for how long any waits at most. */
const SHORTEST_GAP = 500;
const LONGEST_GAP = 10_000;
/** The share of time that reading may take on a page that changes all the time. */
const SHARE = 0.05;
/** Readings that may fail one after the other before the page is left alone until it changes. */
const MOST_FAILURES = 5;

/** When the article of a page has to be read again. Times are those of `performance.now()`. */
export interface ReadingState {
  /** The page says something else than what was last read. */
  outdated: boolean;
  /** What the page says about itself, its date for one, may have changed. */
  suspect: boolean;
  /** Milliseconds from which the article may be read again. */
  readableFrom: number;
  /** Readings that failed since the last that did not. */
  failures: number;
  /** Nothing was read yet. */
  first: boolean;
}

export type ReadingEvent =
  /** Text that matters came or went. */
  | { type: 'textChanged' }
  /** The page changed something from which its date, language or metadata are read. */
  | { type: 'headChanged' }
  /** The page has another address without having been loaded anew. */
  | { type: 'moved' }
  /** The reader picked a day for the article, or took it back. */
  | { type: 'dayPicked' }
  /** What the page says about itself was read again; `changed` says whether it is new. */
  | { type: 'lookedAgain'; changed: boolean; now: number }
  /** The article was sent to be read. */
  | { type: 'asked' }
  /** It was read, `took` milliseconds after it was sent. */
  | { type: 'answered'; now: number; took: number }
  /** It was not read: the browser may stop the background at any moment. */
  | { type: 'failed'; now: number; took: number };

export const UNREAD: ReadingState = {
  outdated: false,
  suspect: false,
  readableFrom: 0,
  failures: 0,
  first: true,
};

/**
 * Milliseconds after which an article that took `took` of them to read may be read again. The
 * first reading does not count: the background may have had to start for it.
 */
function gapAfter(took: number, first: boolean): number {
  return first ? SHORTEST_GAP : Math.min(LONGEST_GAP, Math.max(SHORTEST_GAP, took / SHARE));
}

/** The state after an event. */
export function reduceReading(state: ReadingState, event: ReadingEvent): ReadingState {
  switch (event.type) {
    case 'textChanged':
    case 'moved':
      return { ...state, outdated: true };
    case 'headChanged':
      return { ...state, suspect: true };
    case 'dayPicked':
      // The reader waits for it.
      return { ...state, outdated: true, readableFrom: 0 };
    case 'lookedAgain': {
      const outdated = state.outdated || event.changed;
      const readableFrom = outdated ? state.readableFrom : event.now + SHORTEST_GAP;
      return { ...state, suspect: false, outdated, readableFrom };
    }
    case 'asked':
      return { ...state, outdated: false };
    case 'answered': {
      const readableFrom = event.now + gapAfter(event.took, state.first);
      return { ...state, readableFrom, failures: 0, first: false };
    }
    case 'failed': {
      const failures = state.failures + 1;
      return {
        ...state,
        outdated: state.outdated || failures < MOST_FAILURES,
        readableFrom: event.now + gapAfter(event.took, state.first),
        failures,
        first: false,
      };
    }
  }
}

/** What to do now: nothing, wait until a time, or read. */
export type NextStep = 'idle' | 'read now' | { waitUntil: number };

/** What a state asks for at a time. */
export function nextStep({ outdated, suspect, readableFrom }: ReadingState, now: number): NextStep {
  if (!outdated && !suspect) return 'idle';
  return now < readableFrom ? { waitUntil: readableFrom } : 'read now';
}
