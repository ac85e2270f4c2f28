import { type Change, changesSince } from '../topics/changes-since.ts';
import { compareDates } from '../topics/partial-date.ts';
import { type TollThenAndNow, tollThenAndNow } from '../topics/toll-at.ts';
import type { IsoDay, TopicPack } from '../topics/types.ts';

export interface TopicChange extends Change {
  pack: TopicPack;
}

/** What opens the panel: the tolls that moved and the changes of all topics of the page. */
export interface SinceArticle {
  tolls: { pack: TopicPack; counts: TollThenAndNow[] }[];
  /** Newest first. */
  changes: TopicChange[];
  /** Packs that the article is newer than. */
  newerThan: TopicPack[];
}

/** Sets the packs against the day of the article. */
export function sinceArticle(
  packs: readonly TopicPack[],
  day: IsoDay,
  today: IsoDay,
): SinceArticle {
  return {
    tolls: packs
      .map((pack) => ({ pack, counts: tollThenAndNow(pack.tolls, day, today) }))
      .filter(({ counts }) => counts.length > 0),
    changes: packs
      .flatMap((pack) => changesSince(pack, day).map((change) => ({ ...change, pack })))
      .sort((a, b) => compareDates(b.date, a.date)),
    newerThan: packs.filter(({ checked }) => day > checked),
  };
}
