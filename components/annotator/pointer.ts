import type { Pointer } from '../hover-card/types.ts';
import { isElement, localName, matches, shownViewOf } from '../page/dom.ts';

/** Clicks on these do something of the page's own, and nothing of ours. */
const CONTROLS =
  'a[href],button,input,select,textarea,label,summary,option,audio,video,iframe,[role="button"],[role="link"],[contenteditable]';

/** The pointer leaves the page on one of these: what it does in there is told there only. */
const FRAMES = /^(?:iframe|frame|object|embed)$/;

interface PointerCallbacks {
  /** At most once a frame, while no button is down; null once the pointer left the page. */
  onPoint(place: Pointer | null): void;
  /** A button of a mouse or pen went down. */
  onDown(place: Pointer): void;
  /** `clicks`: the click's place in a double or triple one, from 1. */
  onPress(place: Pointer, clicks: number): void;
}

function placeOf({ clientX, clientY, pointerType }: PointerEvent): Pointer {
  return { x: clientX, y: clientY, type: pointerType };
}

function isFrame(node: EventTarget | null): boolean {
  return node instanceof Element && FRAMES.test(localName(node));
}

function pressesControl(event: Event): boolean {
  return event
    .composedPath()
    .some((node) => node instanceof Node && isElement(node) && matches(node, CONTROLS));
}

/**
 * Follows the reader's own pointer: events that a script of the page made count for nothing.
 * Never prevents, stops or changes an event. Returns a function that adds the listeners. It may be
 * called again, since `document.open` takes listeners away and `addEventListener` ignores one that
 * is there already.
 *
 * @throws where the document is not shown.
 */
export function followPointer(
  document: Document,
  { onPoint, onDown, onPress }: PointerCallbacks,
  signal: AbortSignal,
): () => void {
  const view = shownViewOf(document);
  let place: Pointer | null = null;
  let frame = 0;

  function plan(): void {
    frame ||= view.requestAnimationFrame(tell);
  }

  function tell(): void {
    frame = 0;
    onPoint(place);
  }

  function onMove(event: PointerEvent): void {
    // A finger that moves scrolls; it points at nothing. With a button down, text is selected.
    if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
    // Where the page scrolls under it, a pointer at rest may be told to have moved.
    if (place !== null && event.clientX === place.x && event.clientY === place.y) return;
    place = placeOf(event);
    plan();
  }

  function onOut(event: PointerEvent): void {
    const { isTrusted, relatedTarget } = event;
    if (!isTrusted || (relatedTarget !== null && !isFrame(relatedTarget))) return;
    place = null;
    plan();
  }

  function onAnyDown(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    view.cancelAnimationFrame(frame);
    frame = 0;
    onDown(placeOf(event));
  }

  function onClick(event: PointerEvent): void {
    if (!event.isTrusted || event.button !== 0 || pressesControl(event)) return;
    // A click at the end of selecting text is no wish for a card; a second one has selected a word.
    if (event.detail < 2 && view.getSelection()?.isCollapsed === false) return;
    onPress(placeOf(event), event.detail);
  }

  signal.addEventListener('abort', () => view.cancelAnimationFrame(frame), { once: true });
  const quietly = { signal, passive: true, capture: true };
  return () => {
    view.addEventListener('pointermove', onMove, quietly);
    view.addEventListener('pointerout', onOut, quietly);
    view.addEventListener('pointerdown', onAnyDown, quietly);
    view.addEventListener('click', onClick as (event: MouseEvent) => void, quietly);
  };
}
