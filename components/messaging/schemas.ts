import * as v from 'valibot';
import { isoDay } from '../topics/iso-day.ts';
import { MEASURES, SUSPECT_MEASURES } from '../topics/tolls.ts';
import { articleRequest } from './article-reading.ts';

/** No page needs more; a longer report is not one of ours. */
const MAX_ITEMS = 2_000;
const MAX_TEXT = 4_000;

const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
const id = v.pipe(v.string(), v.maxLength(200));

const dateCandidate = v.object({
  origin: v.picklist(['json-ld', 'meta', 'time', 'url', 'byline']),
  kind: v.picklist(['published', 'modified']),
  day: isoDay,
  raw: text,
});

const articleDate = v.object({
  verdict: v.picklist(['found', 'conflicting', 'missing']),
  published: v.nullable(dateCandidate),
  modified: v.nullable(dateCandidate),
  candidates: v.pipe(v.array(dateCandidate), v.maxLength(100)),
});

const itemBase = { key: id, quote: text, sentence: text, inHeadline: v.boolean(), topic: id };

const pageItem = v.variant('kind', [
  v.object({
    ...itemBase,
    kind: v.literal('mention'),
    reason: v.object({ form: text, evidence: v.pipe(v.array(text), v.maxLength(50)) }),
  }),
  v.object({
    ...itemBase,
    kind: v.literal('claim'),
    claim: id,
    stance: v.picklist(['asserted', 'attributed']),
  }),
  v.object({
    ...itemBase,
    kind: v.literal('toll'),
    measure: v.picklist([...MEASURES, ...SUSPECT_MEASURES]),
    value: v.pipe(v.number(), v.integer()),
    state: v.nullable(
      v.picklist([
        'matches-that-day',
        'earlier-than-that-day',
        'later-figure',
        'unofficial',
        'not-on-record',
      ]),
    ),
  }),
]);

const pageReport = v.object({
  state: v.picklist(['on', 'off', 'paused', 'idle', 'overloaded']),
  url: text,
  title: text,
  language: v.nullable(id),
  date: articleDate,
  pickedDay: v.nullable(isoDay),
  items: v.pipe(v.array(pageItem), v.maxLength(MAX_ITEMS)),
});

const panelTarget = v.object({
  topic: v.nullable(id),
  fact: v.nullable(id),
  item: v.nullable(id),
});

/** Messages a page's content script may send; the background and the panel receive them. */
export const fromAnnotator = v.variant('type', [
  v.object({ type: v.literal('callAnnotator') }),
  v.object({ type: v.literal('pageReport'), report: pageReport }),
  v.object({ type: v.literal('openPanel'), target: panelTarget }),
  articleRequest,
  v.object({ type: v.literal('switchSiteOff') }),
  v.object({ type: v.literal('dismissMark'), mark: id }),
]);

/** The answer to `getReport`, as the panel and the popup check it. */
export const reportAnswer = pageReport;

/** The value the background leaves in session storage for the panel. */
export const panelRequest = v.object({ tabId: v.number(), target: panelTarget });
export type PanelRequest = v.InferOutput<typeof panelRequest>;
