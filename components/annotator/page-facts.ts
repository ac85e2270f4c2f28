import type { PageReport } from '../messaging/page-report.ts';
import { datesMayChange } from '../page/article/date-sources.ts';
import { readLanguage, readMetadata } from '../page/article/metadata.ts';
import type { PageDates } from '../page/article/page-dates.ts';
import { headOf, holds, titleOf } from '../page/dom.ts';
import type { PageChanges } from '../page/text/page-text.ts';
import { latestDay } from '../topics/article-date.ts';
import type { IsoDay } from '../topics/types.ts';

/**
 * Milliseconds after a change of address in which any change of the page may bring the date of the
 * new article: applications fetch a story after they have shown its address.
 */
const SETTLING = 10_000;

/** What a page says about itself. */
interface StatedFacts extends PageDates {
  language: string | null;
  metadata: readonly string[];
}

/** What there is to know about an open page apart from its text: the one place that keeps it. */
export interface PageFacts {
  /** What the page says of itself, as it was last read; reads it where nobody asked before. */
  stated(): StatedFacts;
  /** Reads it again; whether it is something else now. */
  readAgain(): boolean;
  /** Whether these changes, or another address, make what was read doubtful. */
  notice(changes: PageChanges): 'moved' | 'doubtful' | 'unchanged';
  /** Whether the page has another address than when changes were last noticed. */
  hasMoved(): boolean;
  /** The part of the page's report that holds whether or not the page is read. */
  identity(): Pick<PageReport, 'url' | 'title' | 'pickedDay'>;
  /** The article's day, against which counts are judged: the reader's, else the page's. */
  day(): IsoDay | null;
  /** The day until which the text may have been updated. */
  latestDay(): IsoDay | null;
  /** The reader's own day for the article at this address; null takes it back. */
  pickDay(day: IsoDay | null): void;
}

/** The facts about a page; `readDates` is asked anew each time they are read. */
export function createPageFacts(
  document: Document,
  readDates: (document: Document) => PageDates,
): PageFacts {
  /** By address: a page that changes its address goes on to another article, and may come back. */
  const picked = new Map<string, IsoDay>();
  let known: StatedFacts | null = null;
  let address = addressOf(document);
  let settledFrom = 0;

  function read(): StatedFacts {
    return {
      language: readLanguage(document),
      metadata: readMetadata(document),
      ...readDates(document),
    };
  }

  function stated(): StatedFacts {
    known ??= read();
    return known;
  }

  const pickedDay = () => picked.get(addressOf(document)) ?? null;

  return {
    stated,
    readAgain() {
      const before = JSON.stringify(known);
      known = read();
      return JSON.stringify(known) !== before;
    },
    notice(changes) {
      const now = performance.now();
      if (address !== addressOf(document)) {
        address = addressOf(document);
        settledFrom = now + SETTLING;
        return 'moved';
      }
      const isDoubtful =
        now < settledFrom || touchesHead(document, changes) || datesMayChange(changes);
      return isDoubtful ? 'doubtful' : 'unchanged';
    },
    hasMoved: () => address !== addressOf(document),
    identity: () => ({
      // Without query and fragment: what they hold is nobody's business.
      url: document.location.origin + document.location.pathname,
      title: titleOf(document),
      pickedDay: pickedDay(),
    }),
    day: () => pickedDay() ?? stated().date.published?.day ?? null,
    latestDay: () => pickedDay() ?? latestDay(stated().date),
    pickDay(day) {
      if (day === null) picked.delete(addressOf(document));
      else picked.set(addressOf(document), day);
    },
  };
}

/** What tells two articles apart: the address without a fragment, unless that is a route. */
function addressOf({ location: { href, hash } }: Document): string {
  return /^#[/!]/.test(hash) ? href : href.slice(0, href.length - hash.length);
}

function touchesHead(document: Document, { touched }: PageChanges): boolean {
  const head = headOf(document);
  if (head === null) return false;
  for (const node of touched) if (holds(head, node)) return true;
  return false;
}
