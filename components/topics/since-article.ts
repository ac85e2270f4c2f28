import { type Change, changesSince } from './changes-since.ts';
import { isNewerThanPack } from './pack-age.ts';
import { hasChanged, type ThenAndNow, thenAndNow } from './tolls.ts';
import type { IsoDay, TollEntry, TopicPack } from './types.ts';

/** What became known of a topic after the article's day. */
export interface TopicSince {
  pack: TopicPack;
  counts: ThenAndNow<TollEntry>[];
  /** Newest first. */
  changes: Change[];
  newerThanPack: boolean;
}

/** Sets the packs against the day of the article. */
export function sinceArticle(packs: readonly TopicPack[], day: IsoDay): TopicSince[] {
  return packs.map((pack) => ({
    pack,
    counts: thenAndNow(pack.tolls, day),
    changes: changesSince(pack, day),
    newerThanPack: isNewerThanPack(pack, day),
  }));
}

/**
 * The first topic, and whichever other has something to tell: "nothing" is said once. Counts that
 * are others today are the plainest change: a topic that has them stands first, and without those
 * that are the same.
 */
export function worthTelling(topics: readonly TopicSince[]): TopicSince[] {
  return topics
    .filter(({ changes }, position) => position === 0 || changes.length > 0)
    .map((topic) => ({ ...topic, counts: topic.counts.filter(hasChanged) }))
    .sort((a, b) => Number(b.counts.length > 0) - Number(a.counts.length > 0));
}
