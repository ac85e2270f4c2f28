import * as v from 'valibot';
import { type ArticleAnswer, articleRequest } from './article-reading.ts';
import { pageReport } from './page-report.ts';
import { id } from './shapes.ts';

/**
 * The messages of a page's content script to the background (and, of them, the report to the
 * panel): each listed once, as the door checks it. Its type is inferred from here, and
 * `AnnotatorAnswers` has its answer; sender and receiver compile only with both. What the
 * extension's own pages send is in `to-content.ts` and `from-pages.ts`.
 */

/** What the panel should show when it opens: a topic, a fact, or an item of the page. */
export const panelTarget = v.object({
  topic: v.nullable(id),
  fact: v.nullable(id),
  item: v.nullable(id),
});
export type PanelTarget = v.InferOutput<typeof panelTarget>;

/** The page changed, or what was found on it did. */
export const pageReportMessage = v.object({ type: v.literal('pageReport'), report: pageReport });
export type PageReportMessage = v.InferOutput<typeof pageReportMessage>;

/** The look of the marks on a page; null: the page has no style sheet of ours. */
const marksStyle = v.nullable(v.picklist(['underline', 'tint']));
export type MarksStyle = v.InferOutput<typeof marksStyle>;

export const fromAnnotator = v.variant('type', [
  /** The probe met an anchor: put the annotator into its page. */
  v.object({ type: v.literal('callAnnotator') }),
  pageReportMessage,
  /**
   * The first mark was painted, the last one went (null), or the reader chose another look: the
   * page gets the style sheet that belongs to it, and none where nothing is marked.
   */
  v.object({ type: v.literal('styleMarks'), style: marksStyle }),
  /** The reader pressed "Open the panel" on the card. Firefox opens no sidebar for that: `browser/panel.ts`. */
  v.object({ type: v.literal('openPanel'), target: panelTarget }),
  /** The page holds an anchor: find what it mentions and claims. */
  v.object({ type: v.literal('readArticle'), ...articleRequest.entries }),
  /** "Off on this site" on the card. The site is taken from the sender, never from the page. */
  v.object({ type: v.literal('switchSiteOff') }),
  /** "Not about this": remembered for the sender's site. `mark` identifies the marked words. */
  v.object({ type: v.literal('dismissMark'), mark: id }),
]);
export type FromAnnotator = v.InferOutput<typeof fromAnnotator>;

/** What `openPanel` answers. */
export type OpenPanelAnswer = 'opened' | 'needs-extension-gesture';

/** Whether a wish of the reader's was stored; in a private window it holds for the page alone. */
export type KeptAnswer = 'kept' | 'this-page-only' | 'not-kept';

/** What each message is answered with; null: with nothing that anybody waits for. */
export interface AnnotatorAnswers {
  /** Given when the annotator is there; `refused` where the browser takes us to no such page. */
  callAnnotator: 'here' | 'refused';
  pageReport: null;
  /** Given when it was carried out: the browser may stop the background before. */
  styleMarks: 'styled';
  openPanel: OpenPanelAnswer;
  /** Null where a later message of the same tab took its place. */
  readArticle: ArticleAnswer | null;
  switchSiteOff: KeptAnswer;
  dismissMark: KeptAnswer;
}
