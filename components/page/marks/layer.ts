import { isElement, matches, rootOf, selectAll } from '../dom.ts';
import { parentOf } from '../text/walk.ts';
import type { Mark } from './mark.ts';

/** What the browser draws above the page: modal dialogs, popovers, and elements in full screen. */
const LAYER = ':modal,:fullscreen,:popover-open';
/** While one of these is shown, all that is outside of it is inert. */
const EXCLUSIVE = ':modal,:fullscreen';

/** The layer that a mark stands in: the nearest element around it that is one, else the root. */
export function layerOf(document: Document, { block }: Mark): Element | null {
  for (let above = parentOf(block.nodes[0] as Text); above !== null; above = parentOf(above)) {
    if (isElement(above) && matches(above, LAYER)) return above;
  }
  return rootOf(document);
}

/** Whether something that the page shows above all else keeps the reader away from a mark. */
export function isBehind(document: Document, mark: Mark): boolean {
  const exclusive = [...selectAll(document, EXCLUSIVE)];
  if (exclusive.length === 0) return false;
  for (let above = parentOf(mark.block.nodes[0] as Text); above !== null; above = parentOf(above)) {
    if (exclusive.some((element) => element === above)) return false;
  }
  return true;
}
