import type { IsoDay } from '../topics/types.ts';
import type { Candidate } from './candidates.ts';
import type { Reach } from './gazetteer-data.ts';
import { quote } from './normalise.ts';
import { BREAK, type Sentence, type Token } from './scan.ts';

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
/** Words between "since" and the name of the other event, before it and behind it. */
const COMPARED_BEFORE = 6;
const COMPARED_BEHIND = 4;
/** How many cues of a class are looked at on either side of a form; so the time stays linear. */
const LOOKED_AT = 24;

function isIn(day: IsoDay | null, [from, until]: readonly [string, string]): boolean {
  return day !== null && day >= from && day <= until;
}

/** Where in its block a cue stands, in words. */
export function placeOf({ sentence, index }: Cue): number {
  return sentence.offset + index;
}

function isOver(fresh: readonly [string, string] | null, day: IsoDay | null): boolean {
  return fresh !== null && day !== null && day > fresh[1];
}

/** Words between a cue and a candidate of the same block. */
function distanceOf(cue: Cue, { sentence, first, last }: Candidate): number {
  const index = placeOf(cue) - sentence.offset;
  return index < first ? first - index : index - last;
}

/** The cues of a class that are nearest to a place, in reading order; `cues` are in that order. */
function nearby(cues: readonly Cue[], place: number): readonly Cue[] {
  if (cues.length <= 2 * LOOKED_AT) return cues;
  let low = 0;
  for (let high = cues.length; low < high; ) {
    const middle = (low + high) >> 1;
    const cue = cues[middle];
    if (cue && placeOf(cue) < place) low = middle + 1;
    else high = middle;
  }
  return cues.slice(Math.max(0, low - LOOKED_AT), low + LOOKED_AT);
}

/** A form inside the candidate, or the same word elsewhere, proves nothing. */
function isSelf(cue: Cue, { sentence, first, last }: Candidate): boolean {
  if (cue.sentence === sentence && cue.index >= first && cue.index <= last) return true;
  return first === last && cue.token.forms[0]?.body === sentence.tokens[first]?.forms[0]?.body;
}

function* cuesOf(cues: Cues | null, classes: string, candidate: Candidate): Generator<Cue> {
  const place = candidate.sentence.offset + candidate.first;
  for (const symbol of classes) {
    const near = nearby(cues?.get(symbol) ?? [], place);
    for (const cue of near) if (!isSelf(cue, candidate)) yield cue;
  }
}

/** A veto counts in the languages that list it; elsewhere it may be an innocent word. */
function speaks({ forms }: Token, classes: string, language: string | null): boolean {
  return forms.some(
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
    [...cuesOf(cues, classes, candidate)].filter(
      (cue) =>
        speaks(cue.token, classes, language) &&
        (isNextTo(cue, candidate) || !isCompared(cue, rule.compare, language)),
    );
  const isBefore = ({ index }: Cue) => index < candidate.first;
  const beside = spoken(here, rule.beside).concat(spoken(here, rule.before).filter(isBefore));
  if (beside.some((cue) => inSentence(cue) && isBeside(cue, candidate))) return true;
  if (isOver(rule.fresh, day) && spoken(here, rule.stale).some(inSentence)) return true;
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

/** The cues of `classes` within reach of a candidate, in no order. */
function* within(
  classes: string,
  reach: Reach,
  candidate: Candidate,
  { here, beyond }: Surroundings,
  { article }: Pick<Hearing, 'article'>,
): Generator<Cue> {
  const { sentence } = candidate;
  for (const cue of cuesOf(here, classes, candidate)) {
    if (reach === 'paragraph' || reach === 'article') yield cue;
    else if (cue.sentence === sentence) yield cue;
    else if (reach === 'sentence-before' && cue.sentence.next === sentence) yield cue;
  }
  if (reach !== 'sentence') yield* cuesOf(beyond, classes, candidate);
  if (reach === 'article') yield* cuesOf(article, classes, candidate);
}

/** Whether the article holds a word of the field in which a certain name is one. */
export function isInField(
  candidate: Candidate,
  around: Surroundings,
  hearing: Pick<Hearing, 'article'>,
): boolean {
  const { field } = candidate.rule;
  return field === '' || !within(field, 'article', candidate, around, hearing).next().done;
}

/** Whether nothing in the article speaks of what would stop the form. */
function isUncontested(
  candidate: Candidate,
  { here, beyond, language }: Surroundings,
  { article }: Hearing,
): boolean {
  const { vetoes } = candidate.rule;
  return [here, beyond, article].every((cues) =>
    [...cuesOf(cues, vetoes, candidate)].every(({ token }) => !speaks(token, vetoes, language)),
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
  if (rule.defined) {
    const form = names[0]?.forms[0]?.body;
    return hearing.defined.has(`${rule.topic}\t${form}`) ? [`(${printed})`] : null;
  }
  for (const topic of rule.openers) {
    const form = hearing.open.get(topic);
    if (form !== undefined) return [form];
  }
  const fresh = rule.fresh !== null && isIn(hearing.day, rule.fresh);
  const reach = fresh ? 'article' : rule.reach;
  for (const cue of within(rule.strong, reach, candidate, around, hearing)) return [quoteOf(cue)];
  const weak = new Set<string>();
  for (const cue of within(rule.weak, reach, candidate, around, hearing)) weak.add(quoteOf(cue));
  if (weak.size >= (fresh ? 1 : WEAK_NEEDED)) return [...weak];
  return rule.presumed && isUncontested(candidate, around, hearing) ? [] : null;
}
