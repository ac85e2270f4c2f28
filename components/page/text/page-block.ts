import type { TextBlock } from '../../matching/types.ts';

/**
 * A block of the open page: its text, and where each part of it stands in the document. Blocks
 * form a doubly linked list in reading order.
 */
export interface PageBlock {
  /** Unique in this document; kept when the page renders the same text anew in the same place. */
  id: number;
  /** What detection sees. The same object as long as text, role and language are the same. */
  content: TextBlock;
  /** Text nodes in order, with where each begins: in the block's text, and in the node's data. */
  nodes: Text[];
  starts: number[];
  offsets: number[];
  /** False once the page changed under it. */
  alive: boolean;
  previous: PageBlock | null;
  next: PageBlock | null;
}

/** The text node that holds an offset of the block. `end`: the offset closes a span. */
export function locate(block: PageBlock, offset: number, end: boolean): [Text, number] {
  const { starts } = block;
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const start = starts[middle] ?? 0;
    // A span ends in the node of its last character, and begins in that of its first.
    if (end ? start < offset : start <= offset) low = middle;
    else high = middle - 1;
  }
  const node = block.nodes[low];
  if (node === undefined) throw new RangeError('A block without text has no offsets.');
  const inNode = (block.offsets[low] ?? 0) + offset - (starts[low] ?? 0);
  // Between two lines of a headline the block has a space that no node holds.
  return [node, Math.min(inNode, node.data.length)];
}

/** The block's own offset of a place in one of its nodes; null where it is none of its own. */
export function offsetIn(block: PageBlock, node: Text, offset: number): number | null {
  for (let part = block.nodes.indexOf(node); block.nodes[part] === node; part++) {
    const inBlock = (block.starts[part] ?? 0) + offset - (block.offsets[part] ?? 0);
    const end = block.starts[part + 1] ?? block.content.text.length;
    if (inBlock >= (block.starts[part] ?? 0) && inBlock <= end) return inBlock;
  }
  return null;
}

/** A span of the block as a range that costs nothing when the page changes. */
export function rangeIn(block: PageBlock, start: number, end: number): StaticRange {
  const [startContainer, startOffset] = locate(block, start, false);
  const [endContainer, endOffset] = locate(block, end, true);
  return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
}
