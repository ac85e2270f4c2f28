import type { IsoDay } from '../topics/types.ts';
import type { Candidate } from './candidates.ts';
import { quote } from './normalise.ts';
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

/** What is known about the whole article while its candidates are judged. */
export interface Hearing {
  day: IsoDay | null;
  /** All that the article says, its metadata included, asides not; few of each form. */
  article: Cues;
  /** Topics with a certain mention, and the form that opened them. */
  open: ReadonlyMap<string, string>;
  /** Spellings that the page itself put behind a full name: `topic TAB form`. */
  defined: ReadonlySet<string>;
}

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
const WEAK_NEEDED = 2;
/** Words between "since" and the name of the other event, on either side. */
const COMPARED_WITHIN = 4;

function isIn(day: IsoDay | null, [from, until]: readonly [string, string]): boolean {
  return day !== null && day >= from && day <= until;
}

/** Words between a cue and a candidate of the same block. */
function distanceOf(cue: Cue, { sentence, first, last }: Candidate): number {
  const index = cue.sentence.offset + cue.index - sentence.offset;
  return index < first ? first - index : index - last;
}

/** A form inside the candidate, or the same word elsewhere, proves nothing. */
function isSelf(cue: Cue, { sentence, first, last }: Candidate): boolean {
  if (cue.sentence === sentence && cue.index >= first && cue.index <= last) return true;
  return first === last && cue.token.forms[0]?.body === sentence.tokens[first]?.forms[0]?.body;
}

function* cuesOf(cues: Cues | null, classes: string, candidate: Candidate): Generator<Cue> {
  for (const symbol of classes) {
    for (const cue of cues?.get(symbol) ?? []) if (!isSelf(cue, candidate)) yield cue;
  }
}

/** A veto counts in the languages that list it; elsewhere it may be an innocent word. */
function speaks(cue: Cue, classes: string, language: string | null): boolean {
  return cue.token.forms.some(
    ({ symbol, languages }) =>
      classes.includes(symbol) &&
      (languages === '' || language === null || languages.includes(language)),
  );
}

/** "As in the Bataclan attack" speaks of the Bataclan all the same. */
function isNextTo(cue: Cue, candidate: Candidate): boolean {
  return cue.sentence === candidate.sentence && distanceOf(cue, candidate) < BESIDE;
}

/** "The worst since Beslan" speaks of something else than Beslan; some languages put it behind. */
function isCompared({ sentence, index }: Cue, compare: string): boolean {
  return sentence.tokens
    .slice(Math.max(0, index - COMPARED_WITHIN), index + COMPARED_WITHIN + 1)
    .some(({ forms }) => forms.some(({ symbol }) => compare.includes(symbol)));
}

function nearest(cues: readonly Cue[], candidate: Candidate): number {
  return Math.min(...cues.map((cue) => distanceOf(cue, candidate)));
}

/**
 * Whether something beside the form, or nearer than its own evidence, says that it is another.
 * What another sentence of the paragraph says does not count for certain forms, nor against
 * evidence in the form's own sentence.
 */
export function isVetoed(candidate: Candidate, { here, beyond, language }: Surroundings): boolean {
  const { rule, sentence } = candidate;
  const inSentence = (cue: Cue) => cue.sentence === sentence;
  const spoken = (cues: Cues | null, classes: string) =>
    [...cuesOf(cues, classes, candidate)].filter(
      (cue) =>
        speaks(cue, classes, language) &&
        (isNextTo(cue, candidate) || !isCompared(cue, rule.compare)),
    );
  if (nearest(spoken(here, rule.beside).filter(inSentence), candidate) <= BESIDE) return true;
  const own = [...cuesOf(here, rule.strong, candidate)];
  const rivals = spoken(here, rule.vetoes);
  const close = rivals.filter(inSentence);
  if (close.length > 0) {
    return nearest(close, candidate) <= nearest(own.filter(inSentence), candidate);
  }
  if (rule.certain || rule.reach === 'sentence' || own.some(inSentence)) return false;
  if (own.length > 0 || rivals.length > 0) {
    return nearest(rivals, candidate) <= nearest(own, candidate) && rivals.length > 0;
  }
  return (
    earliest(spoken(beyond, rule.vetoes)) < earliest([...cuesOf(beyond, rule.strong, candidate)])
  );
}

function earliest(cues: readonly Cue[]): number {
  return Math.min(...cues.map(({ sentence, index }) => sentence.offset + index));
}

/** The cues of `classes` within the rule's reach of a candidate, in no order. */
function* within(
  classes: string,
  candidate: Candidate,
  { here, beyond }: Surroundings,
  { article }: Hearing,
): Generator<Cue> {
  const { sentence, rule } = candidate;
  for (const cue of cuesOf(here, classes, candidate)) {
    if (rule.reach === 'paragraph' || rule.reach === 'article') yield cue;
    else if (cue.sentence === sentence) yield cue;
    else if (rule.reach === 'sentence-before' && cue.sentence.next === sentence) yield cue;
  }
  if (rule.reach !== 'sentence') yield* cuesOf(beyond, classes, candidate);
  if (rule.reach === 'article') yield* cuesOf(article, classes, candidate);
}

/** Whether nothing in the article speaks of what would stop the form. */
function isUncontested(
  candidate: Candidate,
  { here, beyond, language }: Surroundings,
  { article }: Hearing,
): boolean {
  const { vetoes } = candidate.rule;
  return [here, beyond, article].every((cues) =>
    [...cuesOf(cues, vetoes, candidate)].every((cue) => !speaks(cue, vetoes, language)),
  );
}

/** A cue as the page prints it. */
function quoteOf({ sentence, token }: Cue): string {
  return quote(sentence.folded, token.start, token.end);
}

/** The evidence that makes a contextual candidate a mention; null where there is too little. */
export function hear(
  candidate: Candidate,
  around: Surroundings,
  hearing: Hearing,
): string[] | null {
  const { rule, sentence, first, last } = candidate;
  const names = sentence.tokens.slice(first, last + 1);
  if (rule.days && !isIn(hearing.day, rule.days)) return null;
  if (rule.quoted && !names.some(({ quoted }) => quoted)) return null;
  const printed = quote(sentence.folded, names[0]?.start ?? 0, names.at(-1)?.end ?? 0);
  if (rule.capitals && printed !== printed.toUpperCase()) return null;
  if (rule.defined) {
    const form = names[0]?.forms[0]?.body;
    return hearing.defined.has(`${rule.topic}\t${form}`) ? [`(${printed})`] : null;
  }
  for (const topic of rule.openers) {
    const form = hearing.open.get(topic);
    if (form !== undefined) return [form];
  }
  for (const cue of within(rule.strong, candidate, around, hearing)) return [quoteOf(cue)];
  const weak = new Set<string>();
  for (const cue of within(rule.weak, candidate, around, hearing)) weak.add(quoteOf(cue));
  const fresh = rule.fresh !== null && isIn(hearing.day, rule.fresh);
  if (weak.size >= (fresh ? 1 : WEAK_NEEDED)) return [...weak];
  return rule.presumed && isUncontested(candidate, around, hearing) ? [] : null;
}
