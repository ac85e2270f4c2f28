import type { IsoDay } from '../topics/types.ts';
import type { Candidate } from './candidates.ts';
import { type Cue, type Cues, cuesOf, distanceOf, placeOf, speaks } from './cues.ts';
import { BREAK } from './scan.ts';

/** What stands around a candidate. */
export interface Surroundings {
  /** The cues of its own block. */
  here: Cues;
  /** The cues of the heading directly above, or below a heading of the paragraph; null: none. */
  beyond: Cues | null;
  /** The sign of the block's language; null where it has none of ours. */
  language: string | null;
}

/** How near, in words, a word must stand to a form to stop it whatever else is said. */
const BESIDE = 3;
/** Words between "since" and the name of the other event, before it and behind it. */
const COMPARED_BEFORE = 6;
const COMPARED_BEHIND = 4;
function isOver(fresh: readonly [string, string] | null, day: IsoDay | null): boolean {
  return fresh !== null && day !== null && day > fresh[1];
}

/** "As in the Bataclan attack" speaks of the Bataclan all the same. */
function isNextTo(cue: Cue, candidate: Candidate): boolean {
  return cue.sentence === candidate.sentence && distanceOf(cue, candidate) < BESIDE;
}

/** "The worst since Beslan" speaks of something else than Beslan; some languages put it behind. */
function isCompared({ sentence, index }: Cue, compare: string, language: string | null): boolean {
  return sentence.tokens
    .slice(Math.max(0, index - COMPARED_BEFORE), index + COMPARED_BEHIND + 1)
    .some((token) => speaks(token, compare, language));
}

/** Whether a cue of the same sentence stands close by, with no comma between. */
function isBeside(cue: Cue, candidate: Candidate): boolean {
  const { sentence, first, last } = candidate;
  const [from, to] = cue.index < first ? [cue.index, first] : [last, cue.index];
  return distanceOf(cue, candidate) <= BESIDE && !sentence.symbols.slice(from, to).includes(BREAK);
}

function nearest(cues: readonly Cue[], candidate: Candidate): number {
  return Math.min(...cues.map((cue) => distanceOf(cue, candidate)));
}

/** Whether words in front of a form, or in it, say that it is another: the deadliest, a planned. */
function isForeshadowed(
  { rule, sentence, first, last }: Candidate,
  language: string | null,
): boolean {
  if (rule.before === '') return false;
  const from = Math.max(sentence.symbols.lastIndexOf(BREAK, first) + 1, first - BESIDE, 0);
  return sentence.tokens.slice(from, last).some((token) => speaks(token, rule.before, language));
}

/**
 * Whether something beside the form, or nearer than its own evidence, says that it is another.
 * What another sentence of the paragraph says does not count for certain forms, nor against
 * evidence in the form's own sentence.
 */
export function isVetoed(
  candidate: Candidate,
  { here, beyond, language }: Surroundings,
  day: IsoDay | null,
): boolean {
  const { rule, sentence } = candidate;
  const inSentence = (cue: Cue) => cue.sentence === sentence;
  const spoken = (cues: Cues | null, classes: string) =>
    cuesOf(
      cues,
      classes,
      candidate,
      (cue) =>
        speaks(cue.token, classes, language) &&
        (isNextTo(cue, candidate) || !isCompared(cue, rule.compare, language)),
    );
  if (spoken(here, rule.beside).some((cue) => inSentence(cue) && isBeside(cue, candidate))) {
    return true;
  }
  if (isForeshadowed(candidate, language)) return true;
  if (isOver(rule.fresh, day) && spoken(here, rule.stale).some(inSentence)) return true;
  const rivals = spoken(here, rule.vetoes);
  const close = rivals.filter(inSentence);
  if (close.length === 0 && (rule.certain || rule.reach === 'sentence')) return false;
  const own = cuesOf(here, rule.strong, candidate);
  if (close.length > 0) {
    return nearest(close, candidate) <= nearest(own.filter(inSentence), candidate);
  }
  if (own.some(inSentence)) return false;
  if (own.length > 0 || rivals.length > 0) {
    return nearest(rivals, candidate) <= nearest(own, candidate) && rivals.length > 0;
  }
  return earliest(spoken(beyond, rule.vetoes)) < earliest(cuesOf(beyond, rule.strong, candidate));
}

function earliest(cues: readonly Cue[]): number {
  return Math.min(...cues.map(placeOf));
}

/** Whether nothing in the article speaks of what would stop the form. */
export function isUncontested(
  candidate: Candidate,
  { here, beyond, language }: Surroundings,
  article: Cues,
): boolean {
  const { vetoes } = candidate.rule;
  const contests = ({ token }: Cue) => speaks(token, vetoes, language);
  return [here, beyond, article].every(
    (cues) => cuesOf(cues, vetoes, candidate, contests, 1).length === 0,
  );
}
