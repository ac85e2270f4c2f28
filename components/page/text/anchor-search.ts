import { isConnected, isElement, isLarge, LARGE, localName, textContent } from '../dom.ts';
import type { Pacer } from '../pacer.ts';
import { isSeam, isSkipped, isSkippedName } from './elements.ts';
import { regionAround, roughTextOf } from './region.ts';

/** UTF-16 units searched at once on longer pages. */
const PIECE = 64_000;
/** UTF-16 units up to which a text is not cut at all. */
const AT_ONCE = PIECE * 8;
/** UTF-16 units that two pieces share, so that no anchor is cut in two. */
const OVERLAP = 32;
/** Text nodes between two looks at the clock. */
const NODES_PER_LOOK = 256;

/**
 * Asks a body the same as `hasAnchor`, at once; null where it is too long for that. It runs once on
 * every page, so it reads the properties of the body directly: in a script that has just started
 * this takes less time than the getters of `dom.ts`, and no element of the page can stand in for a
 * property of a body, as it can for one of a form or a document.
 */
export function hasAnchorAtOnce(
  body: HTMLElement,
  test: (text: string) => boolean,
): boolean | null {
  if (body.getElementsByTagName('*').length > LARGE) return null;
  const text = body.textContent;
  return text.length <= AT_ONCE ? test(text) : null;
}

/**
 * Whether the text below `root` holds any anchor. Hidden text is searched too, because telling it
 * apart costs more than the search; reading the blocks later settles a false alarm. Answers at once
 * on ordinary pages, in slices on large ones.
 */
export function hasAnchor(
  root: Element,
  test: (text: string) => boolean,
  pacer: Pacer,
): boolean | Promise<boolean> {
  if (isLarge(root)) return searchNodes(root, test, pacer);
  const text = textContent(root) ?? '';
  return text.length <= AT_ONCE ? test(text) : searchText(text, test, pacer);
}

/** Asks the same of nodes that were added or changed, and of the inline text around them. */
export async function anyAnchor(
  nodes: Iterable<Node>,
  test: (text: string) => boolean,
  pacer: Pacer,
): Promise<boolean> {
  for (const node of nodes) {
    if (!isConnected(node)) continue;
    const element = isElement(node) ? node : null;
    if (element !== null && isSkippedName(localName(element))) continue;
    const answer =
      element !== null && isSeam(element)
        ? hasAnchor(element, test, pacer)
        : test(roughTextOf(regionAround(node)));
    // Most answers are no promise, and to await one that is none would delay it.
    const found = typeof answer === 'boolean' ? answer : await answer;
    // Whether it is hidden costs more than the search, and is asked where it matters.
    if (found && !(element !== null && isSkipped(element))) return true;
    if (pacer.due()) await pacer.pause();
  }
  return false;
}

async function searchText(
  text: string,
  test: (text: string) => boolean,
  pacer: Pacer,
): Promise<boolean> {
  for (let at = 0; at < text.length; at += PIECE) {
    if (test(text.slice(Math.max(0, at - OVERLAP), at + PIECE))) return true;
    if (pacer.due()) await pacer.pause();
  }
  return false;
}

async function searchNodes(
  root: Element,
  test: (text: string) => boolean,
  pacer: Pacer,
): Promise<boolean> {
  // Unlike a TreeWalker, an iterator keeps its place when the page removes nodes in a pause.
  const nodes = Document.prototype.createNodeIterator.call(document, root, NodeFilter.SHOW_TEXT);
  let piece = '';
  let count = 0;
  for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
    const { data } = node as Text;
    if (data.length > PIECE) {
      if (await searchText(piece + data, test, pacer)) return true;
      piece = data.slice(-OVERLAP);
    } else piece += data;
    if (piece.length > PIECE) {
      if (test(piece)) return true;
      piece = piece.slice(-OVERLAP);
    }
    if (++count % NODES_PER_LOOK === 0 && pacer.due()) await pacer.pause();
  }
  return test(piece);
}
