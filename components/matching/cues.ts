import type { Candidate } from './candidates.ts';
import type { Sentence, Token } from './scan.ts';

/** A listed form at its place: what may speak for or against a candidate. */
export interface Cue {
  sentence: Sentence;
  /** Index of its token. */
  index: number;
  token: Token;
}

/** Cues by the sign of their word class. */
export type Cues = Map<string, Cue[]>;

/** How many cues of a class are looked at on either side of a form; so the time stays linear. */
const LOOKED_AT = 24;

/** Where in its block a cue stands, in words. */
export function placeOf({ sentence, index }: Cue): number {
  return sentence.offset + index;
}

/** Words between a cue and a candidate of the same block. */
export function distanceOf(cue: Cue, { sentence, first, last }: Candidate): number {
  const index = placeOf(cue) - sentence.offset;
  return index < first ? first - index : index - last;
}

/** Where the cues of a class that are nearest to a place begin and end; `cues` are in reading order. */
function nearby(cues: readonly Cue[], place: number): [from: number, to: number] {
  if (cues.length <= 2 * LOOKED_AT) return [0, cues.length];
  let low = 0;
  for (let high = cues.length; low < high; ) {
    const middle = (low + high) >> 1;
    const cue = cues[middle];
    if (cue && placeOf(cue) < place) low = middle + 1;
    else high = middle;
  }
  return [Math.max(0, low - LOOKED_AT), Math.min(cues.length, low + LOOKED_AT)];
}

/** A form inside the candidate, or the same word elsewhere, proves nothing. */
function isSelf(cue: Cue, { sentence, first, last }: Candidate): boolean {
  if (cue.sentence === sentence && cue.index >= first && cue.index <= last) return true;
  return first === last && cue.token.forms[0]?.body === sentence.tokens[first]?.forms[0]?.body;
}

const NO_CUES: readonly Cue[] = [];

/**
 * The cues of some classes near a candidate that are wanted, itself left out; no more than `most`.
 * Most calls find none, so for those no list is made.
 */
export function cuesOf(
  cues: Cues | null,
  classes: string,
  candidate: Candidate,
  isWanted: (cue: Cue) => boolean = () => true,
  most = Number.POSITIVE_INFINITY,
): readonly Cue[] {
  const place = candidate.sentence.offset + candidate.first;
  let found: Cue[] | null = null;
  for (const symbol of classes) {
    const listed = cues?.get(symbol);
    if (!listed) continue;
    const [from, to] = nearby(listed, place);
    for (let index = from; index < to; index++) {
      const cue = listed[index];
      if (!cue || isSelf(cue, candidate) || !isWanted(cue)) continue;
      found ??= [];
      found.push(cue);
      if (found.length === most) return found;
    }
  }
  return found ?? NO_CUES;
}

/** A veto counts in the languages that list it; elsewhere it may be an innocent word. */
export function speaks({ forms }: Token, classes: string, language: string | null): boolean {
  return forms.some(
    ({ symbol, languages }) =>
      classes.includes(symbol) &&
      (languages === '' || language === null || languages.includes(language)),
  );
}
