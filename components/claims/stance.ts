import { begins } from './patterns.ts';
import { opensWith, overlaps, type Sentence, segmentAt } from './sentence.ts';
import type { Stance } from './types.ts';
import type { Hit, Words } from './word-lists.ts';

/** Longest tail after a verb of speech that follows the claim (`, said the ministry`). */
const TAIL = 45;
/** How far behind the claim a `not` still belongs to it. */
const NOT_AFTER = 30;
/** Longest speaker before a colon (`Putin: …`). */
const SPEAKER = 40;

/**
 * Who speaks: the article (`asserted`), somebody in it (`attributed`), or nobody, because the
 * sentence denies, asks or supposes (`null`). Word lists: `not` and `deny` (silence), `suppose`,
 * `say` (verbs of speech), `source` (`according to`, counts anywhere), `clause` and
 * `and` (open another clause), `that` (opens what is said), `aside` (opens a clause that takes nothing back: `which`, `although`).
 *
 * @param hits the words that make the claim, and other places of the same concepts
 * @param span from the first to the last of them
 * @param negative the claim's own words deny, ask or leave open
 */
export function stanceOf(
  sentence: Sentence,
  words: Words,
  hits: readonly Hit[],
  span: Hit,
  negative: boolean,
): Stance | null {
  const first = segmentAt(sentence, span.start);
  const last = segmentAt(sentence, span.end);
  const next = ['clause', 'and']
    .flatMap((name) => words.hits(name, sentence))
    .find((hit) => hit.start >= span.end);
  const clause = {
    start: sentence.segments[first]?.start ?? 0,
    end: Math.min(
      sentence.segments[last]?.end ?? sentence.small.length,
      next?.start ?? sentence.small.length,
      span.end + NOT_AFTER,
    ),
  };
  const aside = sentence.segments
    .slice(last + 1)
    .find((segment) => opensWith(sentence, words.hits('aside', sentence), segment));
  const foreign = (name: string) =>
    words.hits(name, sentence).filter((hit) => !hits.some((part) => begins(hit, part)));
  const sources = foreign('source');

  if (foreign('deny').some((hit) => hit.start < (aside?.start ?? Number.POSITIVE_INFINITY))) {
    return null;
  }
  if (!negative) {
    if (/[?？؟]["'”’»)]*$/u.test(sentence.small)) return null;
    const guards = [...foreign('not'), ...foreign('suppose')];
    const blocks = (hit: Hit) =>
      overlaps(hit, clause) && !sources.some((source) => overlaps(source, hit));
    if (guards.some(blocks)) return null;
  }

  if (sources.length > 0) return 'attributed';
  if (speakerBeforeColon(sentence, words, span)) return 'attributed';
  for (const verb of foreign('say')) {
    if (verb.start < span.end) {
      if (reaches(sentence, words, verb, clause.start)) return 'attributed';
    } else {
      const tail = sentence.small.slice(verb.end).trimEnd();
      const own = segmentAt(sentence, verb.start);
      const beside = ['aside', 'clause'].some((name) =>
        opensWith(sentence, words.hits(name, sentence), sentence.segments[own] ?? span),
      );
      const opens = words.hits('that', sentence).some((hit) => hit.start >= verb.end);
      if (own > last && !beside && !opens && tail.length <= TAIL) return 'attributed';
    }
  }
  return 'asserted';
}

/**
 * Speech governs what follows it in the sentence, unless it stands in a relative clause of its own
 * (`Putin, who called it blackmail, did nothing`) or the article takes over (`but …`, `although …`).
 */
function reaches(sentence: Sentence, words: Words, verb: Hit, clause: number): boolean {
  const opens = (segment: Hit, name: string) =>
    opensWith(sentence, words.hits(name, sentence), segment);
  const own = segmentAt(sentence, verb.start);
  const last = segmentAt(sentence, clause);
  if (own >= last) return true;
  const [spoken, ...between] = sentence.segments.slice(own, last + 1);
  if (spoken && own > 0 && opens(spoken, 'relative')) return false;
  return !between.some(
    (segment) => opens(segment, 'aside') && !opens(segment, 'relative') && !opens(segment, 'and'),
  );
}

/** `Putin: …`, but not `Crocus City Hall: …` nor `In answer to your question: …`. */
function speakerBeforeColon(sentence: Sentence, words: Words, span: Hit): boolean {
  const colon = sentence.small.lastIndexOf(':', span.start);
  if (colon <= 0 || colon > SPEAKER || colon > span.start) return false;
  const others = [...words.hits('no-speaker', sentence), ...words.hits('own', sentence)];
  return ![...others, ...sentence.mentions].some((hit) => hit.start < colon);
}
