import { isElement, viewOf } from '../dom.ts';
import { parentOf } from '../text/walk.ts';
import { type Mark, rectsOf } from './painter.ts';

/** The element that stands for a mark which is not shown, such as one in closed details. */
function shownAround(mark: Mark): Element | null {
  for (let node = parentOf(mark.block.nodes[0] as Node); node !== null; node = parentOf(node)) {
    if (isElement(node) && Element.prototype.getClientRects.call(node).length > 0) return node;
  }
  return null;
}

/**
 * Brings a mark to the middle of the view, in each box that scrolls. `smooth` is followed only
 * where the reader has not asked for reduced motion.
 */
export function scrollToMark(document: Document, mark: Mark, smooth: boolean): void {
  const view = viewOf(document);
  const element = shownAround(mark);
  if (view === null || element === null) return;
  const still = !smooth || view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = still ? 'instant' : 'smooth';
  const before = rectsOf(mark)[0];
  if (
    before === undefined ||
    Element.prototype.getBoundingClientRect.call(element).height < view.innerHeight / 2
  ) {
    Element.prototype.scrollIntoView.call(element, {
      block: 'center',
      inline: 'nearest',
      behavior,
    });
    return;
  }
  // A long paragraph's middle may be far from the mark.
  Element.prototype.scrollIntoView.call(element, { block: 'nearest', behavior: 'instant' });
  const rect = rectsOf(mark)[0] ?? before;
  view.scrollBy({ top: rect.top - view.innerHeight / 2, behavior });
}
