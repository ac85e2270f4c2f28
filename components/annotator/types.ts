import type { ArticleText } from '../matching/types.ts';
import type { ArticleAnswer } from '../messaging/article-reading.ts';
import type { PageItem, PageReport } from '../messaging/page-report.ts';
import type { Settings } from '../settings/schema.ts';
import type { IsoDay } from '../topics/types.ts';
import type { PageFacts } from './page-facts.ts';

/** The part of the settings that concerns an open page, for the page's own site. */
export interface AnnotatorSettings {
  marks: Settings['marks'];
  look: Settings['look'];
  /** Marks of this site that the reader dismissed, as `markId` writes them. */
  dismissed: readonly string[];
}

/** A mark on the screen, for whoever explains it. */
export interface MarkedSpot {
  item: PageItem;
  /** Where it is painted, in CSS pixels of the viewport: one rectangle for each line. */
  rects: readonly DOMRectReadOnly[];
}

/** A trusted pointer's place, in CSS pixels of the viewport. */
export interface PointerPlace {
  x: number;
  y: number;
  /** `PointerEvent.pointerType`. */
  type: string;
}

/** Who explains the marks. The annotator tells it where the pointer is; it opens and closes itself. */
export interface Card {
  /** At most once a frame while the pointer moves; null: no mark under it. */
  point(spot: MarkedSpot | null, pointer: PointerPlace): void;
  /** A click or tap that neither follows a link nor presses a control; null: beside the marks. */
  press(spot: MarkedSpot | null, pointer: PointerPlace): void;
  /** A keyboard command: open at once, with focus. */
  open(spot: MarkedSpot): void;
  /**
   * The page scrolled or changed: ask `spotOf` where the mark is now, close if it is gone.
   * Called at most once a frame.
   */
  moved(spotOf: (key: string) => MarkedSpot | null): void;
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
  styleMarks: (style: 'underline' | 'tint' | null) => void;
  /** `answer`: what the article was last found to mention and claim; null before it was read. */
  createCard: (answer: () => ArticleAnswer | null) => Card;
  /** Aborting removes everything at once: marks, listeners, observers, pending work. */
  signal: AbortSignal;
}

/** A running annotator of one open page. */
export interface Annotator {
  /** Scrolls to an item and flashes it; the spot, or null where the item is gone. */
  goTo(key: string): MarkedSpot | null;
  /** Goes to the next or previous mark, opens the card there with focus, and returns its key. */
  step(direction: 'next' | 'previous'): string | null;
  /** The reader picked a day for the article, or took it back: counts are judged by another. */
  judgeAnew(): void;
  applySettings(settings: AnnotatorSettings): void;
  report(): PageReport;
}
