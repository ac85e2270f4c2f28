import type { ArticleRequest } from './article-reading.ts';
import type { PageReport } from './page-report.ts';

/** What the panel should show when it opens: a topic, a fact, or an item of the page. */
export interface PanelTarget {
  topic: string | null;
  fact: string | null;
  item: string | null;
}

/**
 * Every message of the extension, by who may send it to whom. A message is
 * `{ type, ...payload }`; the schemas validate each at the door, and the router ignores
 * whatever is not listed here. (`from-page.ts` has what the extension's own pages ask.)
 */
export interface AnnotatorToExtension {
  /** The probe met an anchor: put the annotator into its page. Answered when it is there. */
  callAnnotator: Record<never, never>;
  /** The page changed, or what was found on it did. Answered by nobody. */
  pageReport: { report: PageReport };
  /**
   * The reader pressed "Open the panel" on the card. Answered at once with whether this browser
   * can open it from a page; Firefox cannot.
   */
  openPanel: { target: PanelTarget };
  /** The page holds an anchor: find what it mentions and claims. Answered with an `ArticleAnswer`. */
  readArticle: ArticleRequest;
  /** "Off on this site" on the card. The site is taken from the sender, never from the page. */
  switchSiteOff: Record<never, never>;
  /** "Not about this": remembered for the sender's site. `mark` identifies the marked words. */
  dismissMark: { mark: string };
}

export interface ExtensionToAnnotator {
  /** Answered with a `PageReport`. */
  getReport: Record<never, never>;
  /** "Check this page once": mark it, whatever the site's rule is, until it is left. */
  checkPage: Record<never, never>;
  /** Off on this page until it is left: what a private window does instead of remembering. */
  leavePage: Record<never, never>;
  /**
   * The reader took access back in the browser's settings. A page covered by `removed` and by
   * nothing in `granted` (match patterns) is left at once.
   */
  accessRevoked: { removed: string[]; granted: string[] };
  /** Scroll to an item of the report and flash it. */
  goTo: { item: string };
  /** Keyboard commands. */
  step: { direction: 'next' | 'previous' };
  /** The reader picked the article's date in the panel (ISO day), or took it back (null). */
  setArticleDate: { day: string | null };
}

/** What `openPanel` answers. */
export type OpenPanelAnswer = 'opened' | 'needs-extension-gesture';
