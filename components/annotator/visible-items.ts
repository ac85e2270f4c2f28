import type { PageBlock } from '../page/text/page-block.ts';
import type { PlacedItem } from './items.ts';
import { markId } from './mark-id.ts';
import { quoteOf } from './quote.ts';
import type { AnnotatorSettings } from './types.ts';

const SWITCH = { mention: 'names', claim: 'claims', toll: 'tolls' } as const;

function idOf(item: PlacedItem): string {
  const quote = quoteOf(item.block.content.text, item.start, item.end);
  return item.kind === 'claim'
    ? markId({ kind: 'claim', claim: item.found.claim, quote })
    : markId({ kind: item.kind, topic: item.found.topic, quote });
}

/**
 * The items that the reader wants to see, in reading order. Fewer marks concern names alone:
 * each claim and each number says something of its own. A heading begins a section.
 */
export function visibleItems(
  items: readonly PlacedItem[],
  { marks, look, dismissed }: AnnotatorSettings,
): PlacedItem[] {
  const unwanted = new Set(dismissed);
  const seen = new Set<string>();
  let last: PageBlock | null = null;
  return items.filter((item) => {
    if (!marks[SWITCH[item.kind]]) return false;
    if (unwanted.size > 0 && unwanted.has(idOf(item))) return false;
    if (item.kind !== 'mention' || look.density === 'all') return true;
    if (look.density === 'section' && beginsSection(item.block, last)) seen.clear();
    last = item.block;
    if (seen.has(item.found.topic)) return false;
    seen.add(item.found.topic);
    return true;
  });
}

/** Whether a heading stands at a block, or between it and an earlier one. */
function beginsSection(block: PageBlock, after: PageBlock | null): boolean {
  for (let above: PageBlock | null = block; above !== null && above !== after; ) {
    if (above.content.role === 'heading' || above.content.role === 'headline') return true;
    above = above.previous;
  }
  return false;
}
