import { childrenOf, isText } from '../dom.ts';

/** Elements at one point that are looked at, the topmost first. */
const MOST_ELEMENTS = 12;
/** Children of one of them that are. */
const MOST_CHILDREN = 50;
/** Elements that are drawn as a picture, whatever their style. */
const DRAWN = /^(?:img|picture|video|canvas|iframe|embed|object|svg)$/i;
const TRANSPARENT = /^(?:transparent|rgba\(.*, 0\))$/;

function isOpaque(view: Window, element: Element): boolean {
  if (DRAWN.test(element.tagName)) return true;
  return [null, '::before', '::after'].some((part) => {
    const { backgroundColor, backgroundImage, content } = view.getComputedStyle(element, part);
    if (part !== null && content === 'none') return false;
    return !TRANSPARENT.test(backgroundColor) || backgroundImage !== 'none';
  });
}

/**
 * The texts at a point of the viewport (CSS pixels) that a reader sees there, also under something
 * transparent, such as the area of a link that is stretched over a whole teaser. Shadow trees apart.
 */
export function* textsUnder(document: Document, x: number, y: number): Generator<Text> {
  const view = document.defaultView;
  if (view === null) return;
  const stack: Element[] = Document.prototype.elementsFromPoint.call(document, x, y);
  for (const element of stack.slice(0, MOST_ELEMENTS)) {
    let count = 0;
    for (const child of childrenOf(element)) {
      if (++count > MOST_CHILDREN) break;
      if (isText(child)) yield child;
    }
    if (isOpaque(view, element)) return;
  }
}
