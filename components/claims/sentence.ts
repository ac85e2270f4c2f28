import { splitSentences } from '../matching/sentences.ts';
import type { Mention, TextBlock } from '../matching/types.ts';
import { fold, lower } from './fold.ts';
import { type Hit, type Searchable, searchable } from './words.ts';

/** One sentence of the article, ready to be searched. */
export interface Sentence extends Searchable {
  /** Index into `ArticleText.blocks`. */
  block: number;
  /** Where the sentence begins in the block's text; UTF-16 units. */
  offset: number;
  /** Parts between commas, dashes, colons and brackets, in order. */
  segments: Hit[];
  /** Mentions inside, with offsets into the sentence. */
  mentions: (Hit & { topic: string })[];
}

const BREAK = /,(?!\d)|[;:()«»“”„"،؛，；：、（）「」]|—|\s-\s|…/gu;

function segmentsOf(text: string): Hit[] {
  const segments: Hit[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(BREAK)) {
    // Quotation marks part nothing unless something is said before or after them.
    if (/[«»“”„"「」]/u.test(mark)) continue;
    segments.push({ start, end: index });
    start = index + mark.length;
  }
  segments.push({ start, end: text.length });
  return segments;
}

/** The sentences of a block with the mentions that lie inside them. */
export function sentencesOf(
  { text }: TextBlock,
  block: number,
  mentions: readonly Mention[],
): Sentence[] {
  const folded = fold(text);
  return splitSentences(text).map(({ start, end }) => {
    const cased = folded.slice(start, end);
    return {
      ...searchable(cased, lower(cased)),
      block,
      offset: start,
      segments: segmentsOf(cased),
      mentions: mentions
        .filter((mention) => mention.start >= start && mention.end <= end)
        .map((mention) => ({
          topic: mention.topic,
          start: mention.start - start,
          end: mention.end - start,
        })),
    };
  });
}

/** Index of the segment that holds an offset. */
export function segmentAt(sentence: Sentence, at: number): number {
  const found = sentence.segments.findIndex((segment) => at <= segment.end);
  return found < 0 ? sentence.segments.length - 1 : found;
}

export function overlaps(one: Hit, other: Hit): boolean {
  return one.start < other.end && other.start < one.end;
}
