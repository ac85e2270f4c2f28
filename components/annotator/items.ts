import type { Flag, TollNumber } from '../claims/types.ts';
import type { Mention } from '../matching/types.ts';
import type { ArticleAnswer } from '../messaging/article-reading.ts';
import type { PageItem } from '../messaging/page-report.ts';
import type { Pacer } from '../page/pacer.ts';
import type { PageBlock } from '../page/text/page-block.ts';
import { quoteOf, sentenceAround } from './quote.ts';

type Found =
  | { kind: 'mention'; found: Mention }
  | { kind: 'claim'; found: Flag }
  | { kind: 'toll'; found: TollNumber };

/** Something found, and where it stands on the page. */
export type PlacedItem = Found & { key: string; block: PageBlock; start: number; end: number };

/** Items between two looks at the clock. */
const ITEMS_PER_LOOK = 256;

function nameOf(item: Found): string {
  if (item.kind === 'mention') return item.found.topic;
  return item.kind === 'claim' ? item.found.claim : item.found.measure;
}

/** Everything found, in reading order; of two that begin together the longer comes first. */
export async function placeItems(
  blocks: readonly PageBlock[],
  { mentions, findings }: Pick<ArticleAnswer, 'mentions' | 'findings'>,
  pacer: Pacer,
): Promise<PlacedItem[]> {
  const all: Found[] = [
    ...mentions.map((found): Found => ({ kind: 'mention', found })),
    ...findings.flags.map((found): Found => ({ kind: 'claim', found })),
    ...findings.tolls.map((found): Found => ({ kind: 'toll', found })),
  ].sort(({ found: a }, { found: b }) => a.block - b.block || a.start - b.start || b.end - a.end);
  const placed: PlacedItem[] = [];
  /** How often a name was given: one sentence may make the same claim twice. */
  const given = new Map<string, number>();
  for (const [index, item] of all.entries()) {
    const block = blocks[item.found.block];
    if (block === undefined)
      throw new RangeError('Something was found in a block that is not there.');
    const { start, end } = item.found;
    const name = `${block.id}-${start}-${nameOf(item)}`;
    const times = given.get(name) ?? 0;
    given.set(name, times + 1);
    const key = times === 0 ? name : `${name}-${times}`;
    placed.push({ ...item, block, start, end, key });
    if (index % ITEMS_PER_LOOK === 0 && pacer.due()) await pacer.pause();
  }
  return placed;
}

/**
 * Items after the page changed: where it rendered the same text anew they stand in the new nodes,
 * and where it did not they are gone.
 */
export function moveItems(
  items: readonly PlacedItem[],
  moved: ReadonlyMap<PageBlock, PageBlock>,
): PlacedItem[] {
  return items.flatMap((item) => {
    if (item.block.alive) return [item];
    const block = moved.get(item.block);
    return block === undefined ? [] : [{ ...item, block }];
  });
}

/** An item as the report, the panel and the card know it. */
export function describe({ key, block, start, end, ...item }: PlacedItem): PageItem {
  const { text, role } = block.content;
  const base = {
    key,
    quote: quoteOf(text, start, end),
    sentence: sentenceAround(text, start, end),
    inHeadline: role === 'headline',
  };
  switch (item.kind) {
    case 'mention': {
      const { topic, reason } = item.found;
      return {
        ...base,
        kind: 'mention',
        topic,
        reason: { form: reason.form, evidence: reason.evidence },
      };
    }
    case 'claim': {
      const { topic, claim, stance } = item.found;
      return { ...base, kind: 'claim', topic, claim, stance };
    }
    case 'toll': {
      const { topic, measure, value, day, state } = item.found;
      return { ...base, kind: 'toll', topic, measure, value, day, state };
    }
  }
}
