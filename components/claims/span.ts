import { opensWith, type Sentence, segmentAt } from './sentence.ts';
import type { Hit, Words } from './word-lists.ts';

/** Longest part of a list (`, Central Asia, and …`) that still belongs to the clause before it. */
const LIST_ITEM = 24;
/** Longest part before a name that stands between commas (`The Afghan branch, ISIS-K, …`). */
const APPOSITION = 60;
/** Quotation marks and spaces round a name. */
const MARKS = 4;
/** What opens another clause than a list. */
const NOT_LISTED = ['compare', 'relative', 'clause', 'that', 'next-clause'];
/** What another clause begins with: `… and has since claimed …`, `… after it had claimed …`. */
const CLAUSE_ENDS = ['next-clause', 'clause', 'that'];
/** Longest lead before the first word of a claim that runs over several segments. */
const LEAD = 30;

/**
 * The clause round the words that make a claim: to the next comma or stop on both sides, with the
 * rest of a list, and without the speaker before it (`He said that …`). UTF-16 offsets into the
 * sentence.
 */
export function clauseAround(sentence: Sentence, words: Words, core: Hit): Hit {
  const { segments, small } = sentence;
  const first = segmentAt(sentence, core.start);
  let last = segmentAt(sentence, core.end);
  let start = segments[first]?.start ?? core.start;
  // Words in several segments are a name and what is said of it: what leads up to the name is not
  // part of it.
  if (first !== last && core.start - start > LEAD) start = core.start;
  const before = segments[first - 1];
  if (
    before &&
    first !== last &&
    before.end - before.start <= APPOSITION &&
    isName(sentence, first)
  ) {
    start = before.start;
  }
  for (const name of ['say', 'that', 'clause']) {
    for (const hit of words.hits(name, sentence)) {
      const spoken = name !== 'that' || start > (segments[first]?.start ?? 0);
      if (spoken && hit.start >= start && hit.end <= core.start) start = hit.end;
    }
  }
  for (let next = segments[last + 1]; next; next = segments[last + 1]) {
    const item = small.slice(next.start, next.end).trim();
    if (item.length === 0 || item.length > LIST_ITEM || small.charAt(next.start - 1) !== ',') break;
    const opens = (name: string) => opensWith(sentence, words.hits(name, sentence), next as Hit);
    if (NOT_LISTED.some(opens) || (opens('aside') && !opens('and'))) break;
    last++;
  }
  // What somebody asks (`piecing together how it was planned`) belongs to the asking.
  const asked = words.hits('how', sentence);
  const next = CLAUSE_ENDS.flatMap((name) => [...words.hits(name, sentence)])
    .filter((hit) => hit.start >= core.end && !asked.some(({ start: at }) => at === hit.start))
    .map(({ start: at }) => at);
  const stop = Math.min(...next, segments[last]?.end ?? core.end);
  // `… and, unlike others, …`: the `and` belongs to what follows.
  const and = words
    .hits('and', sentence)
    .find(({ start, end }) => start >= core.end && small.slice(end, stop).trim() === '');
  const end = and && and.start < stop ? and.start : stop;
  const text = small.slice(start, end);
  const lead = /[\p{L}\p{N}«"“„'(]/u.exec(text)?.index ?? 0;
  const tail = /[\s.!…]+$/u.exec(text)?.[0].length ?? 0;
  return { start: Math.min(start + lead, core.start), end: Math.max(end - tail, core.end) };
}

/** Whether a segment holds a mention and nothing else. */
function isName({ segments, mentions }: Sentence, index: number): boolean {
  const { start, end } = segments[index] ?? { start: 0, end: 0 };
  return mentions.some(
    (name) =>
      name.start >= start && name.end <= end && end - start - (name.end - name.start) <= MARKS,
  );
}
