import type { IsoDay } from '../topics/types.ts';
import { type Candidate, printed, spanOf, spellingKey } from './candidates.ts';
import { type Cue, type Cues, cuesOf } from './cues.ts';
import type { Reach } from './gazetteer-data.ts';
import { quote } from './normalise.ts';
import { isQuoted, type Sentence } from './scan.ts';
import { isUncontested, type Surroundings } from './vetoes.ts';

/** What is known about the whole article while its candidates are judged. */
export interface ArticleEvidence {
  day: IsoDay | null;
  /** All that the article says, its metadata included, asides not; few of each form. */
  article: Cues;
  /** Topics with a certain mention, and the form that opened them. */
  open: ReadonlyMap<string, string>;
  /** Spellings that the page itself put behind a full name: `topic TAB form`. */
  defined: ReadonlySet<string>;
  /** Spellings that the page gives to other bearers: `topic TAB form`. */
  others: ReadonlySet<string>;
}

const WEAK_NEEDED = 2;
function isIn(day: IsoDay | null, [from, until]: readonly [string, string]): boolean {
  return day !== null && day >= from && day <= until;
}

/** Of two sentences of one block, whether the one ends where the other begins. */
function isBefore(one: Sentence, other: Sentence): boolean {
  return one.offset + one.tokens.length === other.offset;
}

/** The cues of `classes` within reach of a candidate, in no order; no more than `most`. */
function within(
  classes: string,
  reach: Reach,
  candidate: Candidate,
  { here, beyond }: Surroundings,
  { article }: Pick<ArticleEvidence, 'article'>,
  most?: number,
): readonly Cue[] {
  const { sentence } = candidate;
  const isNear = (cue: Cue) =>
    reach === 'paragraph' ||
    reach === 'article' ||
    cue.sentence === sentence ||
    (reach === 'sentence-before' && isBefore(cue.sentence, sentence));
  const found = cuesOf(here, classes, candidate, isNear, most);
  if (found.length === most || reach === 'sentence') return found;
  const places = reach === 'article' ? [beyond, article] : [beyond];
  const further = places.flatMap((cues) => cuesOf(cues, classes, candidate, undefined, most));
  return further.length > 0 ? [...found, ...further] : found;
}

/** Whether the article holds a word of the field in which a certain name is one. */
export function isInField(
  candidate: Candidate,
  around: Surroundings,
  known: Pick<ArticleEvidence, 'article'>,
): boolean {
  const { field } = candidate.rule;
  return field === '' || within(field, 'article', candidate, around, known, 1).length > 0;
}

/** A cue as the page prints it. */
function quoteOf({ sentence, token }: Cue): string {
  return quote(sentence.folded, token.start, token.end);
}

/** Whether a word of the name stands between quotation marks, or all of it does. */
function isInQuotes(candidate: Candidate): boolean {
  const { sentence, first, last } = candidate;
  const { start, end } = spanOf(candidate);
  return (
    sentence.tokens.slice(first, last + 1).some(({ quoted }) => quoted) ||
    isQuoted(sentence.folded.text, start, end)
  );
}

/** The evidence that makes a contextual candidate a mention; null where there is too little. */
export function evidenceFor(
  candidate: Candidate,
  around: Surroundings,
  known: ArticleEvidence,
): string[] | null {
  const { rule, sentence, first } = candidate;
  if (rule.days && !isIn(known.day, rule.days)) return null;
  if (rule.quoted && !isInQuotes(candidate)) return null;
  if (rule.defined) {
    return known.defined.has(spellingKey(rule.topic, sentence.tokens[first]))
      ? [`(${printed(candidate)})`]
      : null;
  }
  for (const topic of rule.openers) {
    const form = known.open.get(topic);
    if (form !== undefined) return [form];
  }
  const fresh = rule.fresh !== null && isIn(known.day, rule.fresh);
  const reach = fresh ? 'article' : rule.reach;
  const [strong] = within(rule.strong, reach, candidate, around, known, 1);
  if (strong) return [quoteOf(strong)];
  const weak = new Set<string>();
  for (const cue of within(rule.weak, reach, candidate, around, known)) weak.add(quoteOf(cue));
  if (weak.size >= (fresh ? 1 : WEAK_NEEDED)) return [...weak];
  return rule.presumed && isUncontested(candidate, around, known.article) ? [] : null;
}
