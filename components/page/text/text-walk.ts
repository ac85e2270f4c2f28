import { isConnected, isText, precedes, treeOf } from '../dom.ts';
import type { Region } from './region.ts';
import { type Step, stepForward } from './walk.ts';

/** The text nodes of a region, one after the other. A shadow tree is a region of its own. */
export interface TextWalk {
  /** Null behind the last one. */
  current(): Text | null;
  next(): void;
  /** After a pause: whether the page left both ends of the rest in place. */
  holds(): boolean;
}

/** The first node that is entered after a step. */
function nodeAfter(step: Step): Node | null {
  const next = { ...step };
  do {
    if (!stepForward(next, false)) return null;
  } while (next.leaving);
  return next.node;
}

function textWalker(tree: Node): TreeWalker {
  const shown = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION;
  return Document.prototype.createTreeWalker.call(document, tree, shown);
}

/** Starts at the first text node of a region. */
export function walkTexts(region: Region): TextWalk {
  const first = region.from.leaving ? nodeAfter(region.from) : region.from.node;
  if (first === null) return { current: () => null, next: () => undefined, holds: () => false };
  const behind = nodeAfter(region.to);
  const tree = treeOf(first);
  const end = behind !== null && treeOf(behind) === tree ? behind : null;
  const walker = textWalker(tree);
  walker.currentNode = first;
  let node = within(isText(first) ? first : (walker.nextNode() as Text | null));

  function within(next: Text | null): Text | null {
    return next === null || end === null || precedes(next, end) ? next : null;
  }

  return {
    current: () => node,
    next() {
      node = within(walker.nextNode() as Text | null);
    },
    holds: () => node !== null && isConnected(node) && (end === null || isConnected(end)),
  };
}
