import { attributeOf, isElement, matches, parentNode } from '../dom.ts';
import { parentOf } from '../text/walk.ts';
import type { Mark } from './mark.ts';

/** What the reader can unfold, and the browser's own search unfolds too. */
const FOLDED = 'details:not([open]),[hidden="until-found" i]';

/** The element in which a mark begins; null where it stands in a shadow root itself. */
export function elementOf({ block }: Mark): Element | null {
  const parent = parentNode(block.nodes[0] as Text);
  return parent !== null && isElement(parent) ? parent : null;
}

function isVisible(element: Element): boolean {
  return Element.prototype.checkVisibility.call(element, { visibilityProperty: true });
}

function foldsAround(mark: Mark): Element[] {
  const folds: Element[] = [];
  for (let above = parentOf(mark.block.nodes[0] as Text); above !== null; above = parentOf(above)) {
    if (isElement(above) && matches(above, FOLDED)) folds.push(above);
  }
  return folds;
}

/**
 * Whether the reader can see a mark, at once or in a folded part: not where the page has the words
 * twice, say, and shows one of them on telephones only.
 */
export function canBeSeen(mark: Mark): boolean {
  const element = elementOf(mark);
  return element === null || isVisible(element) || foldsAround(mark).length > 0;
}

/**
 * Unfolds what hides a mark, as the browser's own search does when it comes to such words. It is
 * the one change that Caveat makes to a page's elements, and only where the reader goes to the mark.
 */
export function unfold(mark: Mark): void {
  const element = elementOf(mark);
  if (element === null || isVisible(element)) return;
  for (const fold of foldsAround(mark)) {
    if (attributeOf(fold, 'hidden') === null) {
      Element.prototype.setAttribute.call(fold, 'open', '');
      continue;
    }
    // https://html.spec.whatwg.org/multipage/interaction.html#ancestor-revealing-algorithm
    EventTarget.prototype.dispatchEvent.call(fold, new Event('beforematch', { bubbles: true }));
    Element.prototype.removeAttribute.call(fold, 'hidden');
  }
}
