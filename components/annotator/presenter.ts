import type { HoverCard, Spot } from '../hover-card/types.ts';
import type { PageItem } from '../messaging/page-report.ts';
import type { MarksStyle } from '../messaging/protocol.ts';
import { isBehind } from '../page/marks/layer.ts';
import { rectsOf } from '../page/marks/mark.ts';
import { createPainter, type Painter } from '../page/marks/painter.ts';
import { scrollToMark } from '../page/marks/scroll-to.ts';
import { canBeSeen } from '../page/marks/visibility.ts';
import type { PageBlock } from '../page/text/page-block.ts';
import { describe, type PlacedItem } from './items.ts';
import { followPointer } from './pointer.ts';
import { createShownItems } from './shown-items.ts';
import type { AnnotatorOptions, AnnotatorSettings } from './types.ts';
import { visibleItems } from './visible-items.ts';

/** Items that are counted at most to tell whether more or fewer can be seen than before. */
const MOST_COUNTED = 500;

interface Presented {
  document: Document;
  card: HoverCard<PageItem>;
  blockOf: (node: Text) => PageBlock | undefined;
  shadowRoots: () => readonly ShadowRoot[];
  styleMarks: AnnotatorOptions['styleMarks'];
  /** Some of what was found can be seen now, or no longer, without a change of the page's text. */
  onSeen: () => void;
  signal: AbortSignal;
}

/** Shows what was found: paints it, answers the pointer, goes to it. */
export interface Presenter {
  show(items: readonly PlacedItem[], settings: AnnotatorSettings): void;
  /** The items that the reader can see, in reading order, at most `most` of them. */
  items(most: number): PageItem[];
  goTo(key: string): Spot<PageItem> | null;
  step(direction: 'next' | 'previous'): string | null;
}

/** The first mark that is not above the view: marks stand in reading order. */
function firstInView(items: readonly PlacedItem[]): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    const bottom = item && rectsOf(item).at(-1)?.bottom;
    if (bottom !== undefined && bottom < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Does nothing, and listens to nothing, until there is something to show. */
export function createPresenter(around: Presented): Presenter {
  const { document, card, signal } = around;
  const shown = createShownItems(around);
  let painter: Painter | null = null;
  let listen: (() => void) | null = null;
  let current: string | null = null;
  let style: MarksStyle = null;
  let countSeen = 0;

  function reveal(item: PlacedItem, smooth: boolean): Spot<PageItem> {
    current = item.key;
    scrollToMark(document, item, smooth);
    painter?.flash(item);
    return shown.spotOf(item);
  }

  function noticeSeen(): void {
    const before = countSeen;
    countSeen = shown.seen(MOST_COUNTED).length;
    if (countSeen !== before) around.onSeen();
  }

  function answerPointer(): () => void {
    return followPointer(
      document,
      {
        onPoint: (place) => card.point(place && shown.spotAt(place), place),
        onDown: card.pressStarted,
        onPress: (place, clicks) => card.press(shown.spotAt(place), place, clicks),
      },
      signal,
    );
  }

  /**
   * A page gets the style sheet with its first mark only, because a script of the page can detect
   * the sheet.
   */
  function dress(next: MarksStyle): void {
    if (next !== style) around.styleMarks(next);
    style = next;
  }
  signal.addEventListener('abort', () => dress(null), { once: true });

  return {
    show(items, settings) {
      const { style: chosen } = settings.look;
      shown.set(visibleItems(items, settings));
      if (shown.all().length === 0 && painter === null) return;
      painter ??= createPainter(document, noticeSeen, signal);
      dress(chosen === 'none' || shown.all().length === 0 ? null : chosen);
      painter.show(chosen === 'none' ? [] : shown.all());
      listen ??= answerPointer();
      listen();
    },
    items(most) {
      return shown.seen(most).map(describe);
    },
    goTo(key) {
      const item = shown.get(key);
      return item === undefined ? null : reveal(item, true);
    },
    step(direction) {
      const all = shown.all();
      const by = direction === 'next' ? 1 : -1;
      const known = all.findIndex(({ key }) => key === current);
      const from = known >= 0 ? known + by : firstInView(all);
      for (let tried = 0; tried < all.length; tried++) {
        const item = all.at((from + by * tried) % all.length);
        if (item === undefined || !canBeSeen(item) || isBehind(document, item)) continue;
        if (card.open(reveal(item, false))) return item.key;
      }
      return null;
    },
  };
}
