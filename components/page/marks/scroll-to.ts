import { isElement, viewOf } from '../dom.ts';
import { parentOf } from '../text/walk.ts';
import { type Mark, rectsOf } from './mark.ts';
import { unfold } from './visibility.ts';

/** The element that stands for a mark which is not shown. */
function shownAround(mark: Mark): Element | null {
  for (let node = parentOf(mark.block.nodes[0] as Node); node !== null; node = parentOf(node)) {
    if (isElement(node) && Element.prototype.getClientRects.call(node).length > 0) return node;
  }
  return null;
}

/** Boxes around an element that the reader can scroll, the innermost first. */
function* scrollersAround(view: Window, element: Element): Generator<Element> {
  for (let node: Node | null = element; node !== null; node = parentOf(node)) {
    if (!isElement(node) || node === view.document.scrollingElement) continue;
    const isHigher = node.scrollHeight > node.clientHeight;
    if (isHigher && /auto|scroll/.test(view.getComputedStyle(node).overflowY)) yield node;
  }
}

/**
 * Brings a mark to the middle of the view, in each box that scrolls, and unfolds what hides it.
 * `smooth` is followed only where the reader has not asked for reduced motion.
 */
export function scrollToMark(document: Document, mark: Mark, smooth: boolean): void {
  const view = viewOf(document);
  unfold(mark);
  const element = shownAround(mark);
  if (view === null || element === null) return;
  const still = !smooth || view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = still ? 'instant' : 'smooth';
  const before = rectsOf(mark)[0];
  const box = Element.prototype.getBoundingClientRect.call(element);
  if (before === undefined || box.height < view.innerHeight / 2) {
    Element.prototype.scrollIntoView.call(element, {
      block: 'center',
      inline: 'nearest',
      behavior,
    });
    return;
  }
  // A long paragraph's middle may be far from the mark.
  Element.prototype.scrollIntoView.call(element, { block: 'nearest', behavior: 'instant' });
  const top = () => (rectsOf(mark)[0] ?? before).top;
  for (const scroller of scrollersAround(view, element)) {
    const { top: edge, height } = Element.prototype.getBoundingClientRect.call(scroller);
    const by = top() - edge - height / 2;
    Reflect.apply(Element.prototype.scrollBy, scroller, [{ top: by, behavior: 'instant' }]);
  }
  view.scrollBy({ top: top() - view.innerHeight / 2, behavior });
}
