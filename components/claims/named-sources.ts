import { overlaps, type Sentence, segmentAt } from './sentence.ts';
import type { Hit, Words } from './word-lists.ts';

/** Longest space and article between a preposition of source and the name behind it. */
const ARTICLE = 5;

/**
 * Those of `names`, in order, that only tell who says it (`according to the FSB`): right behind a
 * word of the list `according-to`.
 */
export function namedSources(sentence: Sentence, words: Words, names: readonly Hit[]): Hit[] {
  return words.hits('according-to', sentence).flatMap(({ end }) => {
    const name = names.find(({ start }) => start >= end && start - end <= ARTICLE);
    return name ? [name] : [];
  });
}

/**
 * Whether a `source` that may be a name (it is not `allegedly`) stands before the end of one, in its
 * own part.
 */
export function isSourceBefore(sentence: Sentence, words: Words, end: number): boolean {
  const { start } = sentence.segments[segmentAt(sentence, end - 1)] ?? { start: end };
  const nobody = words.hits('allegedly', sentence);
  return words
    .hits('source', sentence)
    .filter((hit) => overlaps(hit, { start, end }))
    .some((hit) => !nobody.some((one) => one.start <= hit.start && hit.end <= one.end));
}
