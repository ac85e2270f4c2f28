import * as v from 'valibot';
import { MEASURES, SUSPECT_MEASURES } from '../topics/tolls.ts';
import type { Found } from './find-claims.ts';
import { readJsonLines } from './json-lines.ts';
import { placeOf } from './labelled.ts';
import { type Passage, readPassage } from './passage.ts';

const place = { in: v.picklist(['title', 'text']), quote: v.string(), nth: v.number() };
const passageSchema = v.object({
  why: v.string(),
  found: v.array(
    v.variant('type', [
      v.strictObject({
        type: v.literal('claim'),
        claim: v.string(),
        stance: v.picklist(['asserted', 'attributed']),
        ...place,
      }),
      v.strictObject({
        type: v.literal('toll'),
        measure: v.picklist([...MEASURES, ...SUSPECT_MEASURES]),
        value: v.number(),
        state: v.picklist([
          'matches-that-day',
          'earlier-than-that-day',
          'later-figure',
          'unofficial',
          'not-on-record',
        ]),
        ...place,
      }),
    ]),
  ),
});

/** A passage with every claim and every count labelled. */
export interface ClaimPassage extends Passage {
  /** A short tag of the difficulty; `decoy: …` where there is nothing to find. */
  why: string;
  labels: Found[];
}

/** Reads all passages of a folder. Throws an error that names file and line. */
export function readClaimPassages(folder: string): ClaimPassage[] {
  return readJsonLines(folder, readLine);
}

function readLine(line: string): ClaimPassage {
  const passage = readPassage(line);
  const { why, found } = v.parse(passageSchema, JSON.parse(line));
  const labels = found.map(({ nth, ...label }): Found => {
    const start = placeOf(passage[label.in], label.quote, nth);
    return { ...label, start, end: start + label.quote.length };
  });
  return { ...passage, why, labels };
}
