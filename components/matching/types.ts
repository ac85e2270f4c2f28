import type { IsoDay, TopicId } from '../topics/types.ts';

/** What part of an article a block is. It decides whether the block gives evidence. */
export type BlockRole =
  | 'headline'
  | 'heading'
  | 'body'
  | 'caption'
  /** Related links, comments, tickers: certain names are marked, nothing there is evidence. */
  | 'aside';

/** A run of text that a reader sees as one unit: a paragraph, a heading, a list item. */
export interface TextBlock {
  text: string;
  role: BlockRole;
  /** BCP 47 tag of the block where the page states one that differs from the article's. */
  language?: string;
}

/** An article that follows on the same page, as infinite scroll appends it, with days of its own. */
export interface FurtherArticle {
  /** Indices into `ArticleText.blocks`: its first block, and the one after its last. */
  from: number;
  to: number;
  /** When it was published; null where that is unknown. */
  day: IsoDay | null;
  /** The later of published and modified. */
  published: IsoDay | null;
}

/** An article, or any page, as the detector sees it. */
export interface ArticleText {
  blocks: readonly TextBlock[];
  /** BCP 47 tag; null where the page states none. */
  language: string | null;
  /** `<title>`, description, structured-data headline: evidence, never marked. */
  metadata: readonly string[];
  /** The later of published and modified, for the date vetoes; null where unknown. */
  published: IsoDay | null;
  /** Other articles on the same page, in reading order; title and `published` are not theirs. */
  further?: readonly FurtherArticle[];
}

/** Why a span was marked: the name, and the evidence that turned it into a mention. */
interface Reason {
  /** The name as the page prints it. */
  form: string;
  certainty: 'certain' | 'contextual';
  /** Cues as the page prints them; empty for certain names. */
  evidence: readonly string[];
}

/** A span of a block's text that means a topic. */
export interface Mention {
  /** Index into `ArticleText.blocks`. */
  block: number;
  /** UTF-16 offsets into that block's own text, end exclusive. */
  start: number;
  end: number;
  topic: TopicId;
  reason: Reason;
}
