import type { IsoDay } from '../topics/types.ts';
import type { Candidate } from './candidates.ts';
import type { Reach } from './gazetteer-data.ts';
import type { Sentence, Token } from './scan.ts';

/** A block as the evidence sees it. */
export interface ScannedBlock {
  sentences: Sentence[];
  /** Whether it gives evidence: asides do not. */
  gives: boolean;
  heading: boolean;
  /** The symbol of its language in the gazetteer; null where it has none of ours. */
  language: string | null;
}

/** What is known about the whole article while its candidates are judged. */
export interface Hearing {
  /** Body blocks first, then the metadata. */
  blocks: ScannedBlock[];
  day: IsoDay | null;
  /** Topics of which a certain mention was found, with a form that says so. */
  open: ReadonlyMap<string, string>;
  /** Spellings that the page itself put behind a full name, by topic: `topic TAB form`. */
  defined: ReadonlySet<string>;
}

/** How near, in words, a word must stand to a form to stop it whatever else is said. */
const BESIDE = 3;
const WEAK_NEEDED = 2;

interface Cue {
  text: string;
  /** Words between it and the form; Infinity outside the form's sentence. */
  distance: number;
}

function isIn(day: IsoDay | null, [from, until]: readonly [string, string]): boolean {
  return day !== null && day >= from && day <= until;
}

/** Whether one of the token's forms is in one of `classes`, and which. */
function cueIn(token: Token, classes: string, language: string | null): string | null {
  for (const form of token.forms) {
    if (language !== null && form.languages !== '' && !form.languages.includes(language)) continue;
    for (const symbol of form.symbols) if (classes.includes(symbol)) return form.body;
  }
  return null;
}

function* cuesOf(
  sentence: Sentence,
  classes: string,
  { sentence: own, first, last }: Candidate,
  language: string | null,
): Generator<Cue> {
  const inside = (index: number) => sentence === own && index >= first && index <= last;
  const self = own.tokens.slice(first, last + 1).map(({ forms }) => forms[0]);
  for (const [index, token] of sentence.tokens.entries()) {
    if (
      token.forms.length === 0 ||
      inside(index) ||
      (last === first && self[0] === token.forms[0])
    ) {
      continue;
    }
    const text = cueIn(token, classes, language);
    if (text === null) continue;
    const distance = sentence === own ? (index < first ? first - index : index - last) : Infinity;
    yield { text, distance };
  }
}

/** The sentences that lie within `reach` of a candidate, its own first. */
function within(reach: Reach, candidate: Candidate, block: number, hearing: Hearing): Sentence[] {
  const own = candidate.sentence;
  const here = hearing.blocks[block];
  if (!here || reach === 'sentence') return [own];
  if (reach === 'sentence-before') {
    const before =
      here.sentences[here.sentences.indexOf(own) - 1] ?? headingOver(block, hearing).at(-1);
    return before ? [own, before] : [own];
  }
  if (reach === 'paragraph') return [...here.sentences, ...headingOver(block, hearing)];
  return [
    ...here.sentences,
    ...hearing.blocks.flatMap((b) => (b !== here && b.gives ? b.sentences : [])),
  ];
}

function headingOver(block: number, { blocks }: Hearing): Sentence[] {
  const above = blocks[block - 1];
  return above?.heading && above.gives ? above.sentences : [];
}

function nearest(cues: Iterable<Cue>): number {
  let distance = Infinity;
  for (const cue of cues) distance = Math.min(distance, cue.distance);
  return distance;
}

/** Whether something next to the form, or nearer than its own evidence, says that it is another. */
export function isVetoed(candidate: Candidate, block: number, hearing: Hearing): boolean {
  const { rule, sentence } = candidate;
  const here = hearing.blocks[block];
  const language = here?.language ?? null;
  if (rule.beside && nearest(cuesOf(sentence, rule.beside, candidate, language)) <= BESIDE)
    return true;
  if (!rule.vetoes || !here) return false;
  const own = nearest(cuesOf(sentence, rule.strong, candidate, null));
  const rival = nearest(cuesOf(sentence, rule.vetoes, candidate, language));
  if (rival < Infinity) return rival <= own;
  if (rule.certain || own < Infinity || rule.reach === 'sentence') return false;
  return here.sentences.some((s) => !cuesOf(s, rule.vetoes, candidate, language).next().done);
}

/** The evidence that makes a contextual candidate a mention; null where there is too little. */
export function hear(candidate: Candidate, block: number, hearing: Hearing): string[] | null {
  const { rule, sentence, first, last } = candidate;
  const names = sentence.tokens.slice(first, last + 1);
  if (rule.days && !isIn(hearing.day, rule.days)) return null;
  if (rule.quoted && !names.some(({ quoted }) => quoted)) return null;
  if (rule.defined) {
    const form = names.map(({ forms }) => forms[0]?.body).join(' ');
    return hearing.defined.has(`${rule.topic}\t${form}`) ? ['defined on the page'] : null;
  }
  for (const topic of rule.openers) {
    const form = hearing.open.get(topic);
    if (form !== undefined) return [form];
  }
  const sentences = within(rule.reach, candidate, block, hearing);
  for (const s of sentences) {
    for (const cue of cuesOf(s, rule.strong, candidate, null)) return [cue.text];
  }
  const weak = new Set<string>();
  for (const s of sentences)
    for (const cue of cuesOf(s, rule.weak, candidate, null)) weak.add(cue.text);
  const fresh = rule.fresh !== null && isIn(hearing.day, rule.fresh);
  return weak.size >= (fresh ? 1 : WEAK_NEEDED) ? [...weak] : null;
}
