/**
 * Time that the pointer has to cross the gap into the card, or to come back from a slip.
 * Page Previews uses the same 300 ms.
 */
export const CLOSE_GRACE_MS = 300;

/** What the card shows, and what it will show when the running timer ends. */
export interface CardState {
  /** Key of the mark whose card is open; null while it is closed. */
  shown: string | null;
  /** Opened or taken over on purpose: the pointer's leaving does not close it. */
  pinned: boolean;
  /** Dismissed while the pointer was on it: stays away until the pointer has left. */
  muted: string | null;
  /** The change that happens when `token`'s timer ends. A late timer has an old token. */
  pending: { key: string | null; token: number; delay: number } | null;
  /** Token of the newest timer. */
  token: number;
}

export type CardEvent =
  /** `key` is the mark under the pointer; `delay` in milliseconds. */
  | { type: 'over'; key: string | null; delay: number }
  | { type: 'enteredCard' }
  | { type: 'leftCard' }
  | { type: 'timer'; token: number }
  /** Opened by key, tap or click. */
  | { type: 'opened'; key: string }
  /** The reader pressed something in the card, or moved the focus into it. */
  | { type: 'used' }
  /** The marked words are no longer in view. */
  | { type: 'wordsGone' }
  /** A button of the pointer went down outside the card. */
  | { type: 'pressedBeside' }
  | { type: 'dismissed' };

export const CLOSED: CardState = {
  shown: null,
  pinned: false,
  muted: null,
  pending: null,
  token: 0,
};

/** The whole behaviour of the card in time; it knows no clock and no DOM. */
export function step(state: CardState, event: CardEvent): CardState {
  switch (event.type) {
    case 'over':
      return pointerMoved(state, event.key, event.delay);
    case 'enteredCard':
      return { ...state, pending: null };
    case 'leftCard':
      return pointerMoved(state, null, 0);
    case 'timer':
      return state.pending?.token === event.token
        ? { ...state, shown: state.pending.key, pending: null }
        : state;
    case 'opened':
      return { ...state, shown: event.key, pinned: true, muted: null, pending: null };
    case 'used':
      return state.shown === null ? state : { ...state, pinned: true, pending: null };
    case 'wordsGone':
    case 'pressedBeside':
      return state.pinned ? state : { ...CLOSED, token: state.token };
    case 'dismissed':
      return { ...CLOSED, token: state.token, muted: state.shown ?? state.pending?.key ?? null };
  }
}

function pointerMoved(state: CardState, key: string | null, delay: number): CardState {
  if (key !== null && key === state.muted) return state;
  const next = { ...state, muted: null };
  if (state.pinned) return next;
  if (key === state.shown) return { ...next, pending: null };
  // The delay counts from the arrival: moving on within the same mark does not start it again.
  if (state.pending?.key === key) return next;
  const token = state.token + 1;
  return { ...next, token, pending: { key, token, delay: key === null ? CLOSE_GRACE_MS : delay } };
}
