import type { Stance, TollState } from '../claims/types.ts';
import type { ArticleDate } from '../topics/article-date.ts';
import type { IsoDay, TollEntry, TopicId } from '../topics/types.ts';

interface PageItemBase {
  /** Stable while the page is open; what `goTo` and `dismiss` name. */
  key: string;
  /** The marked words, as printed. */
  quote: string;
  /** The sentence around them, at most 300 UTF-16 units. */
  sentence: string;
  /** The block is the page's headline. */
  inHeadline: boolean;
}

/** One thing found on the page. The report lists them in reading order. */
export type PageItem =
  | (PageItemBase & {
      kind: 'mention';
      topic: TopicId;
      /** The listed form and the evidence, for "Why is this marked?". */
      reason: { form: string; evidence: readonly string[] };
    })
  | (PageItemBase & { kind: 'claim'; topic: TopicId; claim: string; stance: Stance })
  | (PageItemBase & {
      kind: 'toll';
      topic: TopicId;
      measure: TollEntry['measure'];
      value: number;
      state: TollState | null;
    });

/**
 * What the content script does on this page now.
 * `on`: marking. `off`: the reader switched the site off. `paused`: everywhere.
 * `idle`: not a news article, in the everywhere mode, or in a language that the reader left out.
 * `overloaded`: the fuse stopped it.
 */
export type MarkingState = 'on' | 'off' | 'paused' | 'idle' | 'overloaded';

/** What the content script tells the background and the panel about its page. */
export interface PageReport {
  state: MarkingState;
  /** The page's address without query and fragment. */
  url: string;
  title: string;
  language: string | null;
  /** What the page says of its date. */
  date: ArticleDate;
  /** The day that the reader picked for the article; it stands above the page's. */
  pickedDay: IsoDay | null;
  items: PageItem[];
}
