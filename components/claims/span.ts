import type { ListName } from './list-names.ts';
import { opensWith, overlaps, type Sentence, segmentAt } from './sentence.ts';
import { withWholeMarks } from './whole-marks.ts';
import type { Hit, Words } from './word-lists.ts';

/** Longest part of a list (`, Central Asia, and …`) that still belongs to the clause before it. */
const LIST_ITEM = 24;
/** Longest part before a name that stands between commas (`The Afghan branch, ISIS-K, …`). */
const APPOSITION = 60;
/** Quotation marks and spaces round a name. */
const MARKS = 4;
/** What opens another clause than a list. */
const NOT_LISTED: readonly ListName[] = ['compare', 'relative', 'clause', 'that', 'next-clause'];
/** What another clause begins with: `… and has since claimed …`, `… after it had claimed …`. */
const CLAUSE_ENDS: readonly ListName[] = ['next-clause', 'clause', 'contrast', 'that'];
/** Words that name who speaks: they stand beside what is said and are no part of it. */
const SPEECH: readonly ListName[] = ['say', 'accuse', 'source'];
/** Who may stand in a list of those who did something. */
const ACTORS: readonly ListName[] = ['us', 'russia', 'ukraine', 'is'];
/** Longest lead before the first word of a claim that runs over several segments. */
const LEAD = 30;

/**
 * The clause round the words that make a claim: to the next comma or stop on both sides, with the
 * rest of a list, and without the speaker before it (`He said that …`) or behind. UTF-16 offsets
 * into the sentence.
 */
export function clauseAround(sentence: Sentence, words: Words, core: Hit): Hit {
  const { segments, small } = sentence;
  const start = afterSpeaker(sentence, words, core, startOf(sentence, words, core));
  const end = endOf(sentence, words, core);
  const text = small.slice(start, end);
  const lead = /[\p{L}\p{N}«"“„'(]/u.exec(text)?.index ?? 0;
  const tail = /[\s.!…]{1,9}$/u.exec(text)?.[0].length ?? 0;
  const clause = {
    start: Math.min(start + lead, core.start),
    end: Math.max(end - tail, core.end),
  };
  return segments.length > 0 ? withWholeMarks(sentence, clause, core) : core;
}

/** Where the clause begins, speaker included. */
function startOf(sentence: Sentence, words: Words, core: Hit): number {
  const { segments, small } = sentence;
  const first = segmentAt(sentence, core.start);
  const last = segmentAt(sentence, core.end);
  const own = segments[first]?.start ?? core.start;
  // Words in several segments are a name and what is said of it: what leads up to the name is not
  // part of it.
  const several = first !== last;
  let start = several && core.start - own > LEAD ? core.start : own;
  const before = segments[first - 1];
  if (before && several && before.end - before.start <= APPOSITION && isName(sentence, first)) {
    start = before.start;
  }
  // `The Security Service (SBU) helped`: what the bracket explains.
  if (before && several && small.charAt(own - 1) === '(') start = before.start;
  return listHead(sentence, words, first, core) ?? start;
}

/** Where a list of actors begins whose last items stand in a segment: `A, B and C did …`. */
function listHead(sentence: Sentence, words: Words, first: number, core: Hit): number | undefined {
  const { segments, small } = sentence;
  const own = segments[first];
  const joined = words
    .hits('and', sentence)
    .some(({ start }) => own && start > own.start && start - own.start <= LIST_ITEM);
  if (!own || !joined) return undefined;
  const actors = [...ACTORS.flatMap((name) => words.hits(name, sentence)), ...sentence.mentions];
  let head: number | undefined;
  for (let index = first - 1; index >= 0; index--) {
    const item = segments[index] as Hit;
    const last = actors.some((one) => one.end <= item.end && item.end - one.end <= MARKS);
    if (!last || small.charAt(item.end) !== ',' || item.end > core.start) break;
    head = item.start;
    if (small.slice(item.start, item.end).trim().length > LIST_ITEM) break;
  }
  return head;
}

/** Where what is said begins, behind `Putin said that`. */
function afterSpeaker(sentence: Sentence, words: Words, core: Hit, from: number): number {
  const how = words.hits('how', sentence);
  const content = words.hits('that', sentence);
  let start = from;
  const opening = (hit: Hit) =>
    opensWith(sentence, [hit], { start, end: core.start }) &&
    !how.some((one) => one.start === hit.start);
  const pass = (hits: readonly Hit[]) => {
    for (const hit of hits) if (hit.start >= start && hit.end <= core.start) start = hit.end;
  };
  pass(words.hits('say', sentence));
  // `The Kremlin's line is that …`, but not `Putin blamed …`, which makes the claim.
  pass(words.hits('accuse', sentence).filter((hit) => content.some((that) => overlaps(that, hit))));
  pass(content.filter((hit) => start > from || opening(hit)));
  pass(words.hits('clause', sentence));
  pass(words.hits('and', sentence).filter((hit) => opening(hit)));
  return start;
}

/** Where the clause ends, with the rest of a list and without who says so. */
function endOf(sentence: Sentence, words: Words, core: Hit): number {
  const { segments, small } = sentence;
  let last = segmentAt(sentence, core.end);
  for (let next = segments[last + 1]; next; next = segments[last + 1]) {
    const item = next;
    const text = small.slice(item.start, item.end).trim();
    if (text.length === 0 || text.length > LIST_ITEM || small.charAt(item.start - 1) !== ',') break;
    const opens = (name: ListName) => opensWith(sentence, words.hits(name, sentence), item);
    const holds = (name: ListName) => words.hits(name, sentence).some((hit) => overlaps(hit, item));
    if (NOT_LISTED.some(opens) || SPEECH.some(holds) || (opens('aside') && !opens('and'))) break;
    last++;
  }
  // What somebody asks (`piecing together how it was planned`) is part of the clause that asks it.
  const asked = words.hits('how', sentence);
  const next = CLAUSE_ENDS.flatMap((name) => [...words.hits(name, sentence)])
    .filter((hit) => hit.start >= core.end && !asked.some(({ start: at }) => at === hit.start))
    .map(({ start: at }) => at);
  const stop = Math.min(...next, segments[last]?.end ?? core.end);
  // `… and, unlike others, …`: the `and` belongs to what follows.
  const and = words
    .hits('and', sentence)
    .find(({ start, end }) => start >= core.end && small.slice(end, stop).trim() === '');
  return and && and.start < stop ? and.start : stop;
}

/** Whether a segment holds a mention and nothing else. */
function isName({ segments, mentions }: Sentence, index: number): boolean {
  const { start, end } = segments[index] ?? { start: 0, end: 0 };
  return mentions.some(
    (name) =>
      name.start >= start && name.end <= end && end - start - (name.end - name.start) <= MARKS,
  );
}
