import { type Change, changesSince } from './changes-since.ts';
import { isNewerThanPack } from './pack-age.ts';
import { type ThenAndNow, thenAndNow } from './tolls.ts';
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

/** The first topic, and whichever other has something to tell: "nothing" is said once. */
export function worthTelling(topics: readonly TopicSince[]): TopicSince[] {
  return topics.filter(({ changes }, position) => position === 0 || changes.length > 0);
}
