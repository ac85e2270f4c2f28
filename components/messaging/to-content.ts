import * as v from 'valibot';
import { isoDay } from '../topics/iso-day.ts';

/**
 * Messages the extension's own pages may send to a content script. Apart from `schemas.ts`, so
 * that the content script does not carry the schemas of what it only sends.
 */
export const toAnnotator = v.variant('type', [
  v.object({ type: v.literal('getReport') }),
  v.object({ type: v.literal('checkPage') }),
  v.object({ type: v.literal('leavePage') }),
  v.object({
    type: v.literal('accessRevoked'),
    removed: v.array(v.string()),
    granted: v.array(v.string()),
  }),
  v.object({ type: v.literal('goTo'), item: v.pipe(v.string(), v.maxLength(200)) }),
  v.object({ type: v.literal('step'), direction: v.picklist(['next', 'previous']) }),
  v.object({
    type: v.literal('setArticleDate'),
    day: v.nullable(isoDay),
  }),
]);

export type ToAnnotator = v.InferOutput<typeof toAnnotator>;
