import { type Box, inView, type Point, placeCard } from './placing.ts';
import type { Seal } from './seal.ts';
import { ownSize, type Stage } from './stage.ts';
import type { Steadiness } from './steadiness.ts';

interface Positioned {
  element: HTMLElement;
  stage: Stage;
  seal: Seal;
  steadiness: Steadiness;
  /** Where the pointer was; null where the card was opened by key. */
  point: Point | null;
  touch: boolean;
}

/** Keeps a card beside its words. */
export interface Position {
  /** Puts the card where the words are; false, and not moved, where they are out of view. */
  placeAt(words: readonly Box[]): boolean;
  /** Whether words, view or zoom are not as when the card was last placed. */
  isOutdated(words: readonly Box[]): boolean;
}

/** The view without its scroll bars; page and reader may have zoomed into it. */
function viewportOf(view: Window): { width: number; height: number } {
  const { visualViewport: seen, innerWidth, innerHeight } = view;
  if (seen === null) return { width: innerWidth, height: innerHeight };
  return { width: seen.width * seen.scale, height: seen.height * seen.scale };
}

/** `element`: a card that stands in the document. */
export function positionCard(positioned: Positioned): Position {
  const { element, stage, seal, steadiness, point, touch } = positioned;
  let last = '';

  function surroundings(words: readonly Box[]): string {
    const lines = words.map(({ left, top, right, bottom }) => [left, top, right, bottom]);
    return JSON.stringify([lines, viewportOf(stage.view), ownSize(stage.host)]);
  }

  function move(words: readonly Box[]): void {
    // Measured at its full height, which loses how far the reader has scrolled in it.
    const { scrollTop, style } = element;
    element.classList.remove('sheet', 'top', 'bottom');
    for (const property of ['left', 'top', 'max-height']) style.removeProperty(property);
    style.setProperty('zoom', String(ownSize(stage.host)));
    const size = element.getBoundingClientRect();
    const at = placeCard(words, point, size, viewportOf(stage.view), touch);
    // Rounded, the full height would make a card that holds all it says scroll by a hair.
    if (at.height < size.height) style.maxHeight = `${at.height}px`;
    if (at.kind === 'sheet') {
      element.classList.add('sheet', at.edge);
    } else {
      style.left = `${at.left}px`;
      style.top = `${at.top}px`;
    }
    element.scrollTop = scrollTop;
  }

  return {
    isOutdated: (words) => surroundings(words) !== last,
    placeAt(words) {
      last = surroundings(words);
      if (!inView(words, viewportOf(stage.view))) return false;
      const before = element.getBoundingClientRect();
      seal.change(() => move(words));
      const { left, top, width } = element.getBoundingClientRect();
      if (left !== before.left || top !== before.top || width !== before.width) steadiness.moved();
      return true;
    },
  };
}
