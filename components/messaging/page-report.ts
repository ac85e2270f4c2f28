import * as v from 'valibot';
import type { Stance, TollState } from '../claims/types.ts';
import type { DateOrigin } from '../topics/article-date.ts';
import { isoDay } from '../topics/iso-day.ts';
import { MEASURES, SUSPECT_MEASURES } from '../topics/tolls.ts';
import { LIMITS } from './limits.ts';
import { id, languageTag, listUpTo, textUpTo } from './shapes.ts';

const STANCES = ['asserted', 'attributed'] as const satisfies readonly Stance[];
const TOLL_STATES = [
  'matches-that-day',
  'earlier-than-that-day',
  'later-figure',
  'unofficial',
  'not-on-record',
] as const satisfies readonly TollState[];
const DATE_ORIGINS = [
  'json-ld',
  'meta',
  'time',
  'url',
  'byline',
] as const satisfies readonly DateOrigin[];

const text = textUpTo(LIMITS.text);

const dateCandidate = v.object({
  origin: v.picklist(DATE_ORIGINS),
  kind: v.picklist(['published', 'modified']),
  day: isoDay,
  raw: textUpTo(LIMITS.dateText),
});

const articleDate = v.object({
  verdict: v.picklist(['found', 'conflicting', 'missing']),
  published: v.nullable(dateCandidate),
  modified: v.nullable(dateCandidate),
  candidates: v.pipe(v.array(dateCandidate), v.maxLength(LIMITS.dates)),
});

const itemBase = {
  /** Stable while the page is open; what `goTo` names. */
  key: id,
  topic: id,
  /** The marked words, as printed. */
  quote: text,
  /** The sentence around them. */
  sentence: text,
  /** The block is the page's headline. */
  inHeadline: v.boolean(),
};

const pageItem = v.variant('kind', [
  v.object({
    ...itemBase,
    kind: v.literal('mention'),
    /** The listed form and the evidence, for "Why is this marked?". */
    reason: v.object({ form: text, evidence: listUpTo(text, LIMITS.evidence) }),
  }),
  v.object({
    ...itemBase,
    kind: v.literal('claim'),
    claim: id,
    stance: v.picklist(STANCES),
  }),
  v.object({
    ...itemBase,
    kind: v.literal('toll'),
    measure: v.picklist([...MEASURES, ...SUSPECT_MEASURES]),
    value: v.number(),
    /** The day of its article, against which it was judged; null where that is unknown. */
    day: v.nullable(isoDay),
    state: v.nullable(v.picklist(TOLL_STATES)),
  }),
]);

/** What the content script tells the background and the panel about its page. */
export const pageReport = v.object({
  /**
   * What the content script does on this page now.
   * `unread`: its text was not looked through yet. `waiting`: it holds an anchor, and the
   * background has not answered yet. `on`: read, and marked where there is something to mark.
   * `off`: the reader switched the site off. `paused`: everywhere. `idle`: not a news article, in
   * the everywhere mode, or in a language that the reader left out. `overloaded`: the fuse
   * stopped it.
   */
  state: v.picklist(['unread', 'waiting', 'on', 'off', 'paused', 'idle', 'overloaded']),
  /** The page's address without query and fragment. */
  url: textUpTo(LIMITS.url),
  title: textUpTo(LIMITS.title),
  language: languageTag,
  /** What the page says of its date. */
  date: articleDate,
  /** The day that the reader picked for the article; it stands above the page's. */
  pickedDay: v.nullable(isoDay),
  /** What was found, in reading order. */
  items: v.pipe(v.array(pageItem), v.maxLength(LIMITS.items)),
  /** Words of the article that may tell which facts are close to it; kept nowhere. */
  words: listUpTo(v.tuple([textUpTo(LIMITS.word), v.number()]), LIMITS.words),
  /** More was found than the list holds. */
  isListCut: v.boolean(),
  /** Reading took too long: the end of the page was not read. */
  isTextCut: v.boolean(),
});

export type PageItem = v.InferOutput<typeof pageItem>;
export type PageReport = v.InferOutput<typeof pageReport>;
export type MarkingState = PageReport['state'];
