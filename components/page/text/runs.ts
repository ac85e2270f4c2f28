import { type firstChild, isText, nextSibling, previousSibling } from '../dom.ts';
import type { PageBlock } from './page-block.ts';
import type { TextChanges } from './page-text.ts';

/** The siblings around a node that are all members. */
export function runAround(node: Node, members: ReadonlySet<Node>): [Node, ...Node[]] {
  let first = node;
  for (let next = previousSibling(first); next && members.has(next); ) {
    first = next;
    next = previousSibling(first);
  }
  const run: [Node, ...Node[]] = [first];
  for (let next = nextSibling(first); next && members.has(next); next = nextSibling(next)) {
    run.push(next);
  }
  return run;
}

/** The text in which a node begins (`firstChild`) or ends (`lastChild`). */
export function edgeText(node: Node, child: typeof firstChild): Text | null {
  let edge: Node = node;
  for (let next: Node | null = node; next !== null; next = child(next)) edge = next;
  return isText(edge) ? edge : null;
}

/** What an update did, from the new blocks with those that they stand for, and from the lost ones. */
export function changesOf(
  origins: ReadonlyMap<PageBlock, PageBlock | null>,
  lost: Set<PageBlock>,
): TextChanges {
  const changes: TextChanges = { fresh: [], lost: [], moved: new Map() };
  for (const [block, origin] of origins) {
    if (origin === null) changes.fresh.push(block);
    else {
      changes.moved.set(origin, block);
      lost.delete(origin);
    }
  }
  changes.lost.push(...lost);
  return changes;
}
