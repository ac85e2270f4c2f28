import type { BlockRole } from '../../matching/types.ts';
import { attributeOf, isElement, localName, textContent } from '../dom.ts';
import {
  isHeadlineName,
  isHost,
  isSeamName,
  isSkippedName,
  isSoftName,
  readHints,
  roleOf,
} from './elements.ts';
import { parentOf } from './walk.ts';

/** What the elements around a text say about it. */
export interface Context {
  /** The nearest element that ends a run of text; null: none around it. */
  block: Node | null;
  role: BlockRole;
  language: string | null;
  isRead: boolean;
  /** Stands in a headline of the same tree, in which some elements end no run of text. */
  inHeadline: boolean;
}

const OUTSIDE: Context = {
  block: null,
  role: 'body',
  language: null,
  isRead: true,
  inHeadline: false,
};

/**
 * Gives the context of an element, and remembers it, since most elements are around several texts.
 * Holds for one slice of work, in which the page changes nothing. `isWorth` is
 * asked for the whole text of what stands beside the article.
 */
export function createContexts(isWorth: (text: string) => boolean): (node: Node | null) => Context {
  const known = new Map<Node, Context>();

  function contextIn(element: Element, above: Context): Context {
    const name = localName(element);
    const says = readHints(element, name);
    const isRead = above.isRead && !isSkippedName(name) && !says.hidden;
    const isSoft = above.inHeadline && isSoftName(name);
    const isSeam = (isSeamName(name) && !isSoft) || isHost(element);
    if (!isSeam) return isRead === above.isRead ? above : { ...above, isRead };
    // Headings in text beside the article are beside it too.
    const role = above.role === 'aside' ? 'aside' : (roleOf(element, name, says) ?? above.role);
    const isPassedOver =
      role === 'aside' && above.role !== 'aside' && !isWorth(textContent(element) ?? '');
    return {
      block: element,
      role,
      language: (says.more && attributeOf(element, 'lang')) || above.language,
      isRead: isRead && !isPassedOver,
      inHeadline: above.inHeadline || isHeadlineName(name),
    };
  }

  return (node) => {
    // No recursion: a hostile page nests ten thousand elements.
    const line: Node[] = [];
    let context = OUTSIDE;
    for (let above = node; above !== null; above = parentOf(above)) {
      const told = known.get(above);
      if (told !== undefined) {
        context = told;
        break;
      }
      line.push(above);
    }
    for (let below = line.pop(); below !== undefined; below = line.pop()) {
      if (isElement(below)) context = contextIn(below, context);
      // A shadow root.
      else if (context.inHeadline) context = { ...context, inHeadline: false };
      known.set(below, context);
    }
    return context;
  };
}
