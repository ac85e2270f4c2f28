import type { ListName } from './list-names.ts';
import { begins } from './patterns.ts';
import { opensWith, type Sentence, segmentAt } from './sentence.ts';
import type { Hit, Words } from './word-lists.ts';

/** How far behind the claim a word of its clause still belongs to it. */
const CLAUSE_TAIL = 30;

/** Where a claim stands in its sentence, and what stands beside it. */
export interface ClaimPlace {
  sentence: Sentence;
  /** From the first to the last of the claim's words. */
  span: Hit;
  /** Indexes of the segments in which it begins and ends. */
  first: number;
  last: number;
  /**
   * From the start of its first segment to the end of its last, or to where another clause begins.
   */
  clause: Hit;
  /** Places of a word list, without the claim's own words. */
  beside: (name: ListName) => Hit[];
  /** Whether a segment begins with a word of one of the lists. */
  opens: (segment: number, ...names: ListName[]) => boolean;
}

/** @param own the words that make the claim, and other places of the same concepts */
export function claimPlace(
  sentence: Sentence,
  words: Words,
  own: readonly Hit[],
  span: Hit,
): ClaimPlace {
  const { segments, small } = sentence;
  const first = segmentAt(sentence, span.start);
  const last = segmentAt(sentence, span.end);
  const next = (['clause', 'and'] as const)
    .flatMap((name) => words.hits(name, sentence))
    .find((hit) => hit.start >= span.end);
  return {
    sentence,
    span,
    first,
    last,
    clause: {
      start: segments[first]?.start ?? 0,
      end: Math.min(
        segments[last]?.end ?? small.length,
        next?.start ?? small.length,
        span.end + CLAUSE_TAIL,
      ),
    },
    beside: (name) =>
      words.hits(name, sentence).filter((hit) => !own.some((part) => begins(hit, part))),
    opens: (segment, ...names) => {
      const range = segments[segment];
      return (
        range !== undefined &&
        names.some((name) => opensWith(sentence, words.hits(name, sentence), range))
      );
    },
  };
}

/**
 * Whether a `but` or a semicolon between the claim and a later place begins a statement of the
 * article's own.
 */
export function turnsBehind({ sentence, span, beside }: ClaimPlace, to: number): boolean {
  if (sentence.small.slice(span.end, to).includes(';')) return true;
  return beside('contrast').some(({ start }) => start >= span.end && start < to);
}

/** The same for the segments behind `from`, up to that of the claim. */
function turnsBefore({ sentence, first, opens }: ClaimPlace, from: number): boolean {
  for (let segment = from + 1; segment <= first; segment++) {
    if (opens(segment, 'contrast')) return true;
    if (sentence.small.charAt((sentence.segments[segment]?.start ?? 0) - 1) === ';') return true;
  }
  return false;
}

/**
 * Whether a word before the claim's end, of saying or denying, governs the claim. It does not from
 * a relative clause of its own (`Putin, who called it blackmail, did nothing`), nor from a clause
 * that opens the sentence (`Although Putin said little, …`), nor past a turn (`but …`).
 */
export function governs(place: ClaimPlace, { start }: Hit): boolean {
  const { sentence, first, opens } = place;
  const own = segmentAt(sentence, start);
  if (own >= first) return true;
  const between = Array.from({ length: first - own }, (_, index) => own + 1 + index);
  if (between.some((segment) => opens(segment, 'that'))) return !turnsBefore(place, own);
  if (own > 0 ? opens(own, 'relative') : opens(own, 'clause', 'contrast')) return false;
  return !turnsBefore(place, own);
}
