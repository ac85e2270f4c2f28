import type { PageItem } from '../messaging/page-report.ts';
import { spanAt, textAt } from '../page/marks/hit-test.ts';
import { createPainter, type Painter, rectsOf } from '../page/marks/painter.ts';
import { scrollToMark } from '../page/marks/scroll-to.ts';
import type { PageBlock } from '../page/text/page-block.ts';
import { describe, type PlacedItem } from './items.ts';
import { followPointer } from './pointer.ts';
import type {
  AnnotatorOptions,
  AnnotatorSettings,
  Card,
  MarkedSpot,
  PointerPlace,
} from './types.ts';
import { visibleItems } from './visible-items.ts';

/** CSS pixels around a mark that still count as on it: the gap between two lines. */
const SLACK = 2;

interface Presented {
  document: Document;
  card: Card;
  blockOf: (node: Text) => PageBlock | undefined;
  shadowRoots: () => readonly ShadowRoot[];
  styleMarks: AnnotatorOptions['styleMarks'];
  signal: AbortSignal;
}

/** Shows what was found: paints it, answers the pointer, goes to it. */
export interface Presenter {
  show(items: readonly PlacedItem[], settings: AnnotatorSettings): void;
  /** The items that are shown, in reading order, at most `most` of them. */
  items(most: number): PageItem[];
  goTo(key: string): MarkedSpot | null;
  step(direction: 'next' | 'previous'): string | null;
}

function contains({ left, right, top, bottom }: DOMRectReadOnly, { x, y }: PointerPlace): boolean {
  return x >= left - SLACK && x <= right + SLACK && y >= top - SLACK && y <= bottom + SLACK;
}

/** Does nothing, and listens to nothing, until there is something to show. */
export function createPresenter(around: Presented): Presenter {
  const { document, card, signal } = around;
  let shown: readonly PlacedItem[] = [];
  let byKey = new Map<string, PlacedItem>();
  let byBlock = new Map<PageBlock, { items: PlacedItem[]; longest: number }>();
  let painter: Painter | null = null;
  let listen: (() => void) | null = null;
  let current: string | null = null;
  let style: 'underline' | 'tint' | null = null;

  function spotOf(item: PlacedItem | undefined): MarkedSpot | null {
    return item === undefined ? null : { item: describe(item), rects: rectsOf(item) };
  }

  function spotAt(place: PointerPlace): MarkedSpot | null {
    const at = textAt(document, place.x, place.y, around.shadowRoots(), around.blockOf);
    const inBlock = at === null ? undefined : byBlock.get(at.block);
    if (at === null || inBlock === undefined) return null;
    for (const item of spanAt(inBlock.items, at.offset, inBlock.longest)) {
      const rects = rectsOf(item);
      if (rects.some((rect) => contains(rect, place))) return { item: describe(item), rects };
    }
    return null;
  }

  function index(items: readonly PlacedItem[]): void {
    shown = items;
    byKey = new Map(items.map((item) => [item.key, item]));
    byBlock = new Map();
    for (const item of items) {
      const inBlock = byBlock.get(item.block) ?? { items: [], longest: 0 };
      inBlock.items.push(item);
      inBlock.longest = Math.max(inBlock.longest, item.end - item.start);
      byBlock.set(item.block, inBlock);
    }
  }

  function tellMoved(): void {
    card.moved((key) => spotOf(byKey.get(key)));
  }

  function reveal(item: PlacedItem, smooth: boolean): MarkedSpot | null {
    current = item.key;
    scrollToMark(document, item, smooth);
    painter?.flash(item);
    return spotOf(item);
  }

  /** The first mark that is not above the view. */
  function firstInView(): number {
    let low = 0;
    let high = shown.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const item = shown[middle];
      const bottom = item && rectsOf(item).at(-1)?.bottom;
      if (bottom !== undefined && bottom < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** A page without marks has no style sheet of ours either, by which it could tell of us. */
  function dress(next: typeof style): void {
    if (next !== style) around.styleMarks(next);
    style = next;
  }
  signal.addEventListener('abort', () => dress(null), { once: true });

  return {
    show(items, settings) {
      const { style: chosen } = settings.look;
      index(visibleItems(items, settings));
      if (shown.length === 0 && painter === null) return;
      painter ??= createPainter(document, signal);
      dress(chosen === 'none' || shown.length === 0 ? null : chosen);
      painter.show(chosen === 'none' ? [] : shown);
      listen ??= followPointer(
        document,
        {
          onPoint: (place) => {
            if (place === null) card.point(null, { x: -1, y: -1, type: 'mouse' });
            else card.point(spotAt(place), place);
          },
          onPress: (place) => card.press(spotAt(place), place),
          onScroll: tellMoved,
        },
        signal,
      );
      listen();
      tellMoved();
    },
    items: (most) => shown.slice(0, most).map(describe),
    goTo(key) {
      const item = byKey.get(key);
      return item === undefined ? null : reveal(item, true);
    },
    step(direction) {
      const at = shown.findIndex(({ key }) => key === current);
      const from = at >= 0 ? at + (direction === 'next' ? 1 : -1) : firstInView();
      const item = shown.at(from % Math.max(1, shown.length));
      const spot = item === undefined ? null : reveal(item, false);
      if (item === undefined || spot === null) return null;
      card.open(spot);
      return item.key;
    },
  };
}
