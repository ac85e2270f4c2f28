import type { Mark, Point } from './driver.ts';

/**
 * Functions that run inside a document under test. Each closes over nothing: it is sent as text.
 */

/** Every highlight whose name starts like ours, in document order. */
export function paintedMarks(prefix: string): Mark[] {
  const found: { name: string; range: AbstractRange }[] = [];
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith(prefix)) continue;
    for (const range of highlight) found.push({ name, range });
  }
  const place = (range: AbstractRange) => {
    const root = range.startContainer.getRootNode();
    return root instanceof ShadowRoot ? root.host : range.startContainer;
  };
  found.sort((a, b) => {
    const [one, other] = [place(a.range), place(b.range)];
    if (one === other) return a.range.startOffset - b.range.startOffset;
    return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });
  return found.map(({ name, range }) => ({ name, text: String(range) }));
}

/** Scroll the nth mark with this text to the middle, and say where its first box is. */
export function centreOfMark(prefix: string, text: string, nth: number): Point | null {
  const ranges: Range[] = [];
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith(prefix)) continue;
    for (const range of highlight) {
      if (range instanceof Range && String(range) === text) ranges.push(range);
    }
  }
  ranges.sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
  const range = ranges[nth];
  if (!range) return null;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = range.getClientRects()[0];
  return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
}

/** Scroll an element into view and say where its centre is. */
export function centreOf(selector: string): Point {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`nothing matches ${selector}`);
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = element.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
