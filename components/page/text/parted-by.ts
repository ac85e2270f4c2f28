import { firstChild, isElement, localName, nextSibling, parentNode } from '../dom.ts';
import { isSeam, isSoftName } from './elements.ts';

/**
 * What parts two nodes of the same block: a `seam`, which is an element without text such as a line
 * break, or in a headline a `gap` between two lines or words of it.
 */
export function partedBy(from: Node, to: Node): 'seam' | 'gap' | null {
  let parted: 'gap' | null = null;
  let entered = false;
  for (let node = from; ; ) {
    const below = entered ? firstChild(node) : null;
    if (below !== null) node = below;
    else {
      let next = nextSibling(node);
      while (next === null) {
        const above = parentNode(node);
        if (above === null) return parted;
        node = above;
        if (isElement(node) && isSoftName(localName(node))) parted = 'gap';
        next = nextSibling(node);
      }
      node = next;
    }
    entered = true;
    if (node === to) return parted;
    if (!isElement(node)) continue;
    if (isSeam(node)) return 'seam';
    if (isSoftName(localName(node))) parted = 'gap';
  }
}
