import { keepFocus } from './focus.ts';
import { type OpenCard, openCard } from './open-card.ts';
import { boxAt } from './placing.ts';
import { buildStage } from './stage.ts';
import { type CardEvent, type CardState, CLOSED, step } from './state.ts';
import type { HoverCardOptions, Pointer, Spot } from './types.ts';

/** A mark, and where the pointer was on it; null where it was come to by key. */
interface Aim<Item> {
  spot: Spot<Item>;
  point: Pointer | null;
}

/** The place of a page's one card: what is open there, and what opens and closes when. */
export interface CardSlot<Item> {
  state(): CardState;
  /** Null while none is open. */
  card(): OpenCard | null;
  /** Whose card the next event that opens one opens. */
  aim(spot: Spot<Item>, point: Pointer | null): void;
  dispatch(event: CardEvent): void;
}

/** `onMoved`: the words of an open card are in another place of the view. */
export function createSlot<Item extends { key: string }>(
  options: HoverCardOptions<Item>,
  onMoved: () => void,
): CardSlot<Item> {
  const { document: page, signal } = options;
  const view = page.defaultView;
  if (view === null) throw new Error('a hover card needs a document that is shown');
  const window = view;
  let state = CLOSED;
  let timer = 0;
  let opening: OpenCard | null = null;
  let next: Aim<Item> | null = null;
  /** True while a card gives the focus back, which is no reason to close the next one. */
  let givingBack = false;

  function setTimer({ pending }: CardState): void {
    window.clearTimeout(timer);
    if (pending === null) return;
    const { token, delay } = pending;
    timer = window.setTimeout(() => dispatch({ type: 'timer', token }), delay);
  }

  function show({ spot, point }: Aim<Item>): OpenCard | null {
    // The page may have scrolled the mark away from under a pointer at rest.
    if (!state.pinned && point !== null && !boxAt(spot.rects(), point)) return null;
    keepKeys();
    const touch = state.pinned && window.matchMedia('(pointer: coarse)').matches;
    const request = { spot, point, touch };
    return openCard(options, buildStage(page, window), request, { dispatch, onMoved });
  }

  function dispatch(event: CardEvent): void {
    const before = state;
    state = step(before, event);
    if (state.pending !== before.pending) setTimer(state);
    if (state.shown === before.shown && event.type !== 'opened') return;
    givingBack = true;
    opening?.remove();
    givingBack = false;
    opening = state.shown === null || next === null ? null : show(next);
    if (opening === null && state.shown !== null) state = step(state, { type: 'dismissed' });
    // Not before the card is known here: its focus is kept from the page.
    if (next?.point === null) opening?.takeFocus();
  }

  const close = () => dispatch({ type: 'dismissed' });
  const keepKeys = keepFocus(
    window,
    {
      host: () => opening?.host ?? null,
      isPressed: () => opening?.isPressed() === true,
      onEscape: close,
      onEnter: () => dispatch({ type: 'used' }),
      onLeave: () => state.pinned && !givingBack && close(),
    },
    signal,
  );
  signal.addEventListener('abort', close);
  return {
    state: () => state,
    card: () => opening,
    aim(spot, point) {
      next = { spot, point };
    },
    dispatch,
  };
}
