import { wireButtons } from './buttons.ts';
import { expireUnlessRenewed } from './expiry.ts';
import { type Box, boxAt, isBetween, type Point } from './placing.ts';
import { type Position, positionCard } from './position.ts';
import { type Seal, sealCard } from './seal.ts';
import { isAlive, raise, type Stage } from './stage.ts';
import type { CardEvent } from './state.ts';
import { watchSteadiness } from './steadiness.ts';
import type { HoverCardOptions, Spot } from './types.ts';
import { buildCard } from './view.ts';

/** Frames between two looks at all of a card, its style sheet for one. */
const FRAMES_PER_LOOK = 15;

export interface OpenCardRequest<Item> {
  spot: Spot<Item>;
  /** Where the pointer was; null where the card was opened by key. */
  point: Point | null;
  touch: boolean;
}

/** What an open card tells whoever opened it. */
export interface Listener {
  dispatch(event: CardEvent): void;
  /** The words are in another place of the view, and the card is beside them again. */
  onMoved(): void;
}

/** A card that is open. */
export interface OpenCard {
  host: HTMLElement;
  covers(point: Point): boolean;
  /** Whether a point lies on the words, or between the line of `from` and the card. */
  isNear(point: Point, from: Point): boolean;
  /** Whether a button of the pointer is down in the card. */
  isPressed(): boolean;
  takeFocus(): void;
  /** Takes the card away, and gives back the focus where it had it. */
  remove(): void;
}

/** Shows the card of one mark; null where it could not be alive, and then nothing is shown. */
export function openCard<Item extends { key: string }>(
  options: HoverCardOptions<Item>,
  stage: Stage,
  request: OpenCardRequest<Item>,
  { dispatch, onMoved }: Listener,
): OpenCard | null {
  const { document: page } = options;
  const { host, root, view } = stage;
  const { spot } = request;
  const layer = spot.layer();
  if (layer === null) return null;
  const closing = new AbortController();
  const { signal } = closing;
  const focusBefore = page.activeElement;
  const card = buildCard(page, options.contentOf(spot.item), options.strings);
  const { element } = card;
  element.lang = options.language;
  element.dir = options.dir;
  root.replaceChildren(element);
  raise(stage, layer);
  expireUnlessRenewed(element, view, signal);
  const seal = sealCard(root, stage.sheet, signal);
  const steadiness = watchSteadiness(element, view, signal);
  const position = positionCard({ ...request, element, stage, seal, steadiness });
  position.placeAt(spot.rects());

  const remove = () => {
    closing.abort();
    const hadFocus = page.activeElement === host;
    host.remove();
    root.replaceChildren();
    // SVG and MathML elements take the focus too: all have `focus`, which `Element` lacks.
    if (hadFocus) (focusBefore as HTMLElement | null)?.focus();
  };
  if (!isAlive(stage, element)) {
    remove();
    return null;
  }
  const placeAgain = () => void position.placeAt(spot.rects());
  followWords({ spot, stage, seal, position, signal, dispatch, onMoved });
  // What was unfolded made the card higher.
  element.addEventListener('toggle', placeAgain, { signal, capture: true });
  const isPressed = watchPointer(element, view, signal, dispatch);
  wireButtons(card, options, spot.item, { host, seal, steadiness, signal, placeAgain, dispatch });
  return {
    host,
    isPressed,
    takeFocus: () => element.focus(),
    covers: (point) => isIn(element.getBoundingClientRect(), point),
    isNear(point, from) {
      const rects = spot.rects();
      if (boxAt(rects, point)) return true;
      const line = boxAt(rects, from);
      return line !== undefined && isBetween(point, line, element.getBoundingClientRect());
    },
    remove,
  };
}

function isIn({ left, top, right, bottom }: Box, { x, y }: Point): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** Tells what the pointer does in a card; the function, whether it has a button down there. */
function watchPointer(
  element: HTMLElement,
  view: Window,
  signal: AbortSignal,
  dispatch: (event: CardEvent) => void,
): () => boolean {
  let isPressed = false;
  const on = (type: 'pointerenter' | 'pointerleave' | 'pointerdown', event: CardEvent) =>
    element.addEventListener(
      type,
      ({ isTrusted }) => {
        if (!isTrusted) return;
        isPressed ||= type === 'pointerdown';
        dispatch(event);
      },
      { signal },
    );
  on('pointerenter', { type: 'enteredCard' });
  on('pointerleave', { type: 'leftCard' });
  on('pointerdown', { type: 'used' });
  const onUp = () => {
    // The click comes after it, in the same turn.
    view.setTimeout(() => {
      isPressed = false;
    });
  };
  view.addEventListener('pointerup', onUp, { signal, capture: true });
  return () => isPressed;
}

interface Following extends Listener {
  spot: Spot<unknown>;
  stage: Stage;
  seal: Seal;
  position: Position;
  signal: AbortSignal;
}

/**
 * Looks once a frame where the words are: no event tells of a layout that shifts, of an animation,
 * or of a zoom. It costs the page one rectangle a frame, while a card is open.
 */
function followWords(following: Following): void {
  const { spot, stage, seal, position, signal, dispatch, onMoved } = following;
  const { view, host } = stage;
  let frames = 0;
  let next = view.requestAnimationFrame(look);

  function look(): void {
    next = view.requestAnimationFrame(look);
    const isWhole = ++frames % FRAMES_PER_LOOK > 0 ? !seal.isTouched() : !seal.isBroken();
    const rects = spot.rects();
    if (!isWhole || rects.length === 0 || !host.isConnected) dispatch({ type: 'dismissed' });
    else if (position.isOutdated(rects)) {
      if (position.placeAt(rects)) onMoved();
      else dispatch({ type: 'wordsGone' });
    }
  }

  signal.addEventListener('abort', () => view.cancelAnimationFrame(next), { once: true });
}
