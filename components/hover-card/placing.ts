/** A box in CSS pixels of the viewport; a `DOMRect` is one. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A point of the viewport, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

interface Size {
  width: number;
  height: number;
}

/** `sheet`: as wide as the viewport, along one edge. `height`: at most so many pixels. */
export type Placement =
  | { kind: 'beside'; left: number; top: number; height: number }
  | { kind: 'sheet'; edge: 'top' | 'bottom'; height: number };

/** Distance between the marked line and the card: near enough to cross, far enough to see. */
export const GAP_PX = 6;
/** Distance from the viewport's edges. */
export const MARGIN_PX = 8;
/** Pixels around a line that still count as on it: the gap between two lines. */
const SLACK_PX = 2;
/** Below this width a card beside the text leaves no text: it becomes a sheet. */
const SHEET_BELOW_PX = 420;
/** A card lower than this has to be scrolled for every sentence: a sheet shows more. */
const LOWEST_CARD_PX = 240;
/** A sheet lower than this cannot be read; it then rather covers what it explains. */
export const LOWEST_SHEET_PX = 120;

/**
 * Where the card goes: under the marked words, or above where there is more room, never on
 * them, always in view. Where neither side holds it, it is lower and scrolls; in a window too low
 * for that (a large text size, say) it is a sheet along the edge that is farther from the words.
 */
export function placeCard(
  words: readonly Box[],
  point: Point | null,
  card: Size,
  viewport: Size,
  touch: boolean,
): Placement {
  const line = lineAt(words, point);
  const top = Math.min(...words.map((box) => box.top)) - GAP_PX;
  const bottom = Math.max(...words.map((box) => box.bottom)) + GAP_PX;
  const below = viewport.height - bottom;
  const room = Math.max(top, below);
  const lowest = Math.min(card.height, LOWEST_CARD_PX) + MARGIN_PX;
  if (line === undefined || touch || viewport.width < SHEET_BELOW_PX || room < lowest) {
    const edge = below >= top ? 'bottom' : 'top';
    return { kind: 'sheet', edge, height: Math.max(room, LOWEST_SHEET_PX) };
  }
  const under = below >= card.height + MARGIN_PX || below >= top;
  const height = Math.min(card.height, (under ? below : top) - MARGIN_PX);
  const widest = viewport.width - MARGIN_PX - card.width;
  // Centred on the pointer's place in the line, so that the way into the card is straight down.
  const wanted = (point?.x ?? (line.left + line.right) / 2) - card.width / 2;
  return {
    kind: 'beside',
    left: Math.max(MARGIN_PX, Math.min(wanted, widest)),
    top: under ? bottom : top - height,
    height,
  };
}

/** The line of the words that a point is on. */
export function boxAt<Line extends Box>(words: readonly Line[], { x, y }: Point): Line | undefined {
  return words.find(
    (box) =>
      x >= box.left - SLACK_PX &&
      x <= box.right + SLACK_PX &&
      y >= box.top - SLACK_PX &&
      y <= box.bottom + SLACK_PX,
  );
}

/**
 * Whether a point lies between a line of the words and the card: there a hand is on its way. For
 * words over several lines the way leads over the other lines.
 */
export function isBetween({ x, y }: Point, line: Box, card: Box): boolean {
  if (x < card.left || x > card.right) return false;
  return (y >= line.bottom && y <= card.top) || (y >= card.bottom && y <= line.top);
}

/** The line that the pointer is level with; the first where it is with none. */
function lineAt(words: readonly Box[], point: Point | null): Box | undefined {
  const hit = point && words.find((box) => box.top <= point.y && point.y <= box.bottom);
  return hit ?? words[0];
}

/** Whether any of the words can be seen; a card about words out of view closes. */
export function inView(words: readonly Box[], viewport: Size): boolean {
  return words.some(
    (box) =>
      box.bottom > 0 && box.top < viewport.height && box.right > 0 && box.left < viewport.width,
  );
}
