import { type PageBlock, rangeIn } from '../text/page-block.ts';
import type { MarkKind } from './highlighter.ts';
import type { Stretch } from './near-view.ts';
import { elementOf } from './visibility.ts';

/** A span of a block that is to be seen. */
export interface Mark {
  kind: MarkKind;
  block: PageBlock;
  start: number;
  end: number;
}

/** Where a mark is, one rectangle a line, in CSS pixels of the viewport. Needs layout. */
export function rectsOf({ block, start, end }: Mark): DOMRect[] {
  const { startContainer, startOffset, endContainer, endOffset } = rangeIn(block, start, end);
  const range = new Range();
  try {
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
  } catch {
    // The page shortened the text and the news has not arrived here yet.
    return [];
  }
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

function isShown(element: Element): boolean {
  return Element.prototype.checkVisibility.call(element, { contentVisibilityAuto: true });
}

/** Where a mark is in the height of the view; null where it is not shown. */
export function placeOf(mark: Mark): Stretch | null {
  const parent = elementOf(mark);
  // Rectangles inside `content-visibility` would make the browser lay out what it spares itself.
  if (parent !== null && !isShown(parent)) return null;
  const rects = rectsOf(mark);
  const first = rects[0];
  const last = rects.at(-1);
  return first === undefined || last === undefined ? null : { top: first.top, bottom: last.bottom };
}
