import { isText } from '../dom.ts';
import { offsetIn, type PageBlock } from '../text/page-block.ts';

interface CaretDocument {
  caretPositionFromPoint(
    x: number,
    y: number,
    options?: { shadowRoots: readonly ShadowRoot[] },
  ): { offsetNode: Node; offset: number } | null;
}

/** A place in the text of a block. */
export interface TextPlace {
  block: PageBlock;
  offset: number;
}

/**
 * The place in the text nearest to a point of the viewport (CSS pixels), in constant time. The
 * browser snaps to the nearest text, so whoever asks looks at the rectangles afterwards.
 */
export function textAt(
  document: Document,
  x: number,
  y: number,
  shadowRoots: readonly ShadowRoot[],
  blockOf: (node: Text) => PageBlock | undefined,
): TextPlace | null {
  const { caretPositionFromPoint } = Document.prototype as unknown as CaretDocument;
  const caret = caretPositionFromPoint.call(document, x, y, { shadowRoots });
  if (caret === null || !isText(caret.offsetNode)) return null;
  let block = blockOf(caret.offsetNode) ?? null;
  // A long node stands in several blocks; its last is the one that is known by it.
  while (block !== null) {
    const offset = offsetIn(block, caret.offsetNode, caret.offset);
    if (offset !== null) return { block, offset };
    block = block.previous;
    if (block === null || !block.nodes.includes(caret.offsetNode)) return null;
  }
  return null;
}

/**
 * Of spans sorted by start, the shortest that holds an offset; its end counts, since a pointer
 * on the right half of the last letter is nearest to the place behind it. `longest` is the
 * length of the longest span: none that begins further back can reach the offset.
 */
export function spanAt<Span extends { start: number; end: number }>(
  spans: readonly Span[],
  offset: number,
  longest: number,
): Span[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset - longest) low = middle + 1;
    else high = middle;
  }
  const found: Span[] = [];
  for (let span = spans[low]; span !== undefined && span.start <= offset; span = spans[++low]) {
    if (span.end >= offset) found.push(span);
  }
  return found.sort((a, b) => a.end - a.start - (b.end - b.start));
}
