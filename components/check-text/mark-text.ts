import { annotateOwnPage } from '../annotator/own-page.ts';
import { createPageFacts, type PageFacts } from '../annotator/page-facts.ts';
import type { Annotator } from '../annotator/types.ts';
import type { GazetteerAnchors } from '../matching/gazetteer-data.ts';
import type { ArticleText } from '../matching/types.ts';
import type { PageReport } from '../messaging/page-report.ts';
import type { Settings } from '../settings/schema.ts';
import { NO_DATE } from '../topics/article-date.ts';
import type { IsoDay } from '../topics/types.ts';

/** The text that stands on the page, and what is known of it. */
export interface CheckedText {
  /** BCP 47 tag; null where it could not be told. */
  language: string | null;
  day: IsoDay;
}

interface Marking {
  settings: Settings;
  onReport: (report: PageReport) => void;
  /** "Off on this site" on a card. */
  onOff: () => void;
  signal: AbortSignal;
}

/** Starts to mark the text that stands on the page. */
export type MarkText = (text: CheckedText, marking: Marking) => Annotator;

/** What stands beside the text, in an `aside`, names the topics as well and is not read. */
function withoutAsides(article: ArticleText): ArticleText {
  const blocks = article.blocks.map((block) =>
    block.role === 'aside' ? { ...block, text: '' } : block,
  );
  return { ...article, blocks };
}

const NOT_ASKED = { date: NO_DATE, others: [] };

/** The page's own language and title are the interface's, and say nothing of the text. */
function factsOf({ language, day }: CheckedText): PageFacts {
  const facts = createPageFacts(document, () => NOT_ASKED);
  facts.pickDay(day);
  const stated = { language, metadata: [], ...NOT_ASKED };
  return { ...facts, stated: () => stated, readAgain: () => false };
}

/** Marks the text as on any page: the same marks, the same cards. Nothing of it is stored. */
export function textMarker(anchors: GazetteerAnchors): MarkText {
  return (text, marking) =>
    annotateOwnPage(anchors, { ...marking, facts: factsOf(text), only: withoutAsides });
}
