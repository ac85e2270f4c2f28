import type { IsoDay, TollEntry, TopicId } from '../topics/types.ts';

export type Stance = 'asserted' | 'attributed';

/** A span that makes a claim of the pack. Offsets are UTF-16 units of the block's own text. */
export interface Flag {
  /** Index into `ArticleText.blocks`. */
  block: number;
  start: number;
  end: number;
  topic: TopicId;
  /** Claim id in `assets/topics/<topic>/claims.json`. */
  claim: string;
  stance: Stance;
}

/** How a printed number stands to the series on the day of the article. */
export type TollState =
  | 'matches-that-day'
  | 'earlier-than-that-day'
  | 'later-figure'
  | 'unofficial'
  | 'not-on-record';

/** A count of people in the article's own text. */
export interface TollNumber {
  block: number;
  start: number;
  end: number;
  topic: TopicId;
  measure: TollEntry['measure'];
  value: number;
  /** The day of its article, against which it was judged; null where that is unknown. */
  day: IsoDay | null;
  /** Null where the day is: then no state is claimed. */
  state: TollState | null;
}

export interface Findings {
  flags: Flag[];
  tolls: TollNumber[];
}
