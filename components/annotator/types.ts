import type { HoverCard, Spot } from '../hover-card/types.ts';
import type { ArticleText } from '../matching/types.ts';
import type { ArticleAnswer } from '../messaging/article-reading.ts';
import type { PageItem, PageReport } from '../messaging/page-report.ts';
import type { MarksStyle } from '../messaging/protocol.ts';
import type { Settings } from '../settings/schema.ts';
import type { IsoDay } from '../topics/types.ts';
import type { PageFacts } from './page-facts.ts';

/** The part of the settings that concerns an open page, for the page's own site. */
export interface AnnotatorSettings extends Pick<Settings, 'marks' | 'look'> {
  /** Marks of this site that the reader dismissed, as `markId` writes them. */
  dismissed: readonly string[];
}

export interface AnnotatorOptions {
  document: Document;
  /** Asked of all text first; nothing else happens before it says yes. */
  anchorTest: (text: string) => boolean;
  /**
   * Reads the whole article, outside the page; `day` is the one that counts are judged against.
   * Asked at the first anchor and whenever the page changed what it says; null: it was not read.
   */
  readArticle: (article: ArticleText, day: IsoDay | null) => Promise<ArticleAnswer | null>;
  facts: PageFacts;
  /** The rules of the marks, where shadow roots do not have the document's; null where they do. */
  rootStyles: string | null;
  settings: AnnotatorSettings;
  onReport: (report: PageReport) => void;
  /** Asks for the style sheet of the marks at the first one, and gives it back (null) with the last. */
  styleMarks: (style: MarksStyle) => void;
  /** `answer`: what the article was last found to mention and claim; null before it was read. */
  createCard: (answer: () => ArticleAnswer | null) => HoverCard<PageItem>;
  /** Aborting removes everything at once: marks, listeners, observers, pending work. */
  signal: AbortSignal;
}

/** A running annotator of one open page. */
export interface Annotator {
  /** Scrolls to an item and flashes it; the spot, or null where the item is gone. */
  goTo(key: string): Spot<PageItem> | null;
  /** Goes to the next or previous mark, opens the card there with focus, and returns its key. */
  step(direction: 'next' | 'previous'): string | null;
  /** The reader picked a day for the article, or took it back: counts are judged by another. */
  judgeAnew(): void;
  applySettings(settings: AnnotatorSettings): void;
  report(): PageReport;
}
