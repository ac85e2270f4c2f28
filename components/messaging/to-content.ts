import * as v from 'valibot';
import { isoDay } from '../topics/iso-day.ts';
import { LIMITS } from './limits.ts';
import type { PageReport } from './page-report.ts';
import { id, listUpTo, textUpTo } from './shapes.ts';

const patterns = listUpTo(textUpTo(LIMITS.url), LIMITS.patterns);

/**
 * Messages that the background and the extension's own pages may send to a content script. Apart
 * from `protocol.ts`, so that the content script does not carry the schemas of what it only sends.
 */
export const toAnnotator = v.variant('type', [
  v.object({ type: v.literal('getReport') }),
  /** "Check this page once": mark it, whatever the site's rule is, until it is left. */
  v.object({ type: v.literal('checkPage') }),
  /** Off on this page until it is left: what a private window does instead of remembering. */
  v.object({ type: v.literal('leavePage') }),
  /**
   * The reader took access back in the browser's settings. A page covered by `removed` and by
   * nothing in `granted` (match patterns) is left at once.
   */
  v.object({ type: v.literal('accessRevoked'), removed: patterns, granted: patterns }),
  /** Scroll to an item of the report and flash it. */
  v.object({ type: v.literal('goTo'), item: id }),
  /** Keyboard commands. */
  v.object({ type: v.literal('step'), direction: v.picklist(['next', 'previous']) }),
  /** The reader picked the article's date in the panel (ISO day), or took it back (null). */
  v.object({ type: v.literal('setArticleDate'), day: v.nullable(isoDay) }),
]);
export type ToAnnotator = v.InferOutput<typeof toAnnotator>;

/** What each message is answered with; null: with nothing that anybody waits for. */
export interface ToAnnotatorAnswers {
  getReport: PageReport;
  checkPage: null;
  leavePage: null;
  accessRevoked: null;
  goTo: null;
  step: null;
  setArticleDate: null;
}
