import { boxAt } from '../hover-card/placing.ts';
import type { Pointer, Spot } from '../hover-card/types.ts';
import type { PageItem } from '../messaging/page-report.ts';
import { spanAt, textAt } from '../page/marks/hit-test.ts';
import { layerOf } from '../page/marks/layer.ts';
import { rectsOf } from '../page/marks/mark.ts';
import { textsUnder } from '../page/marks/under.ts';
import { canBeSeen } from '../page/marks/visibility.ts';
import type { PageBlock } from '../page/text/page-block.ts';
import { describe, type PlacedItem } from './items.ts';

/** Items that are asked whether they can be seen: a page may hide a hundred thousand of them. */
const MOST_LOOKS = 5_000;

interface ShownItemsOptions {
  document: Document;
  blockOf: (node: Text) => PageBlock | undefined;
  shadowRoots: () => readonly ShadowRoot[];
}

/** The items that are shown, found by key and by place. */
export interface ShownItems {
  set(items: readonly PlacedItem[]): void;
  /** All of them, in reading order. */
  all(): readonly PlacedItem[];
  /** Those of the first few thousand that the reader can see or unfold; at most `most` of them. */
  seen(most: number): PlacedItem[];
  get(key: string): PlacedItem | undefined;
  spotOf(item: PlacedItem): Spot<PageItem>;
  spotAt(place: Pointer): Spot<PageItem> | null;
}

/** Starts with nothing shown. */
export function createShownItems(options: ShownItemsOptions): ShownItems {
  const { document, blockOf, shadowRoots } = options;
  let shown: readonly PlacedItem[] = [];
  let byKey = new Map<string, PlacedItem>();
  let byBlock = new Map<PageBlock, { items: PlacedItem[]; longest: number }>();

  function spotOf(item: PlacedItem): Spot<PageItem> {
    // By key: the page may have rendered the same words anew meanwhile.
    const now = () => byKey.get(item.key);
    return {
      item: describe(item),
      rects() {
        const here = now();
        return here === undefined ? [] : rectsOf(here);
      },
      layer() {
        const here = now();
        return here === undefined ? null : layerOf(document, here);
      },
    };
  }

  function itemAtText(place: Pointer): PlacedItem | undefined {
    const at = textAt(document, place.x, place.y, shadowRoots(), blockOf);
    const inBlock = at === null ? undefined : byBlock.get(at.block);
    if (at === null || inBlock === undefined) return undefined;
    return spanAt(inBlock.items, at.offset, inBlock.longest).find((item) =>
      boxAt(rectsOf(item), place),
    );
  }

  function itemUnder(place: Pointer): PlacedItem | undefined {
    for (const text of textsUnder(document, place.x, place.y)) {
      const block = blockOf(text);
      const items = (block && byBlock.get(block)?.items) ?? [];
      const found = items.find((item) => boxAt(rectsOf(item), place));
      if (found !== undefined) return found;
    }
    return undefined;
  }

  return {
    set(items) {
      shown = items;
      byKey = new Map(items.map((item) => [item.key, item]));
      byBlock = new Map();
      for (const item of items) {
        const inBlock = byBlock.get(item.block) ?? { items: [], longest: 0 };
        inBlock.items.push(item);
        inBlock.longest = Math.max(inBlock.longest, item.end - item.start);
        byBlock.set(item.block, inBlock);
      }
    },
    all: () => shown,
    seen(most) {
      const seen: PlacedItem[] = [];
      for (const item of shown.slice(0, MOST_LOOKS)) {
        if (seen.length === most) break;
        if (canBeSeen(item)) seen.push(item);
      }
      return seen;
    },
    get: (key) => byKey.get(key),
    spotOf,
    spotAt(place) {
      const item = itemAtText(place) ?? itemUnder(place);
      return item === undefined ? null : spotOf(item);
    },
  };
}
