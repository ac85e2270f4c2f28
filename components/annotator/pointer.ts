import { isElement, matches, viewOf } from '../page/dom.ts';
import type { PointerPlace } from './types.ts';

/** Clicks on these do something of the page's own, and nothing of ours. */
const CONTROLS =
  'a[href],button,input,select,textarea,label,summary,option,audio,video,iframe,[role="button"],[role="link"],[contenteditable]';

interface PointerCallbacks {
  /** At most once a frame; null once the pointer left the page. */
  onPoint(place: PointerPlace | null): void;
  onPress(place: PointerPlace): void;
  onScroll(): void;
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
  { onPoint, onPress, onScroll }: PointerCallbacks,
  signal: AbortSignal,
): () => void {
  const view = viewOf(document);
  if (view === null) throw new Error('A pointer needs a document that is shown.');
  let place: PointerPlace | null = null;
  let pointed = false;
  let scrolled = false;
  let frame = 0;

  function plan(): void {
    frame ||= view?.requestAnimationFrame(tell) ?? 0;
  }

  function tell(): void {
    frame = 0;
    if (scrolled) onScroll();
    // What scrolled under a pointer at rest is under it now.
    if (pointed || (scrolled && place !== null)) onPoint(place);
    pointed = false;
    scrolled = false;
  }

  function onMove(event: PointerEvent): void {
    // A finger that moves scrolls; it points at nothing.
    if (!event.isTrusted || event.pointerType === 'touch') return;
    place = { x: event.clientX, y: event.clientY, type: event.pointerType };
    pointed = true;
    plan();
  }

  function onOut(event: PointerEvent): void {
    if (!event.isTrusted || event.relatedTarget !== null) return;
    place = null;
    pointed = true;
    plan();
  }

  function onClick(event: PointerEvent): void {
    if (!event.isTrusted || event.button !== 0 || pressesControl(event)) return;
    // A click at the end of selecting text is no wish for a card.
    if (view?.getSelection()?.isCollapsed === false) return;
    onPress({ x: event.clientX, y: event.clientY, type: event.pointerType });
  }

  function onAnyScroll(event: Event): void {
    if (!event.isTrusted) return;
    scrolled = true;
    plan();
  }

  signal.addEventListener('abort', () => view.cancelAnimationFrame(frame), { once: true });
  const quietly = { signal, passive: true, capture: true };
  return () => {
    view.addEventListener('pointermove', onMove, quietly);
    view.addEventListener('pointerout', onOut, quietly);
    view.addEventListener('click', onClick as (event: MouseEvent) => void, quietly);
    view.addEventListener('scroll', onAnyScroll, quietly);
  };
}
