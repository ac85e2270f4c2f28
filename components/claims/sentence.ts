import type { Mention } from '../matching/types.ts';
import { splitSentences } from '../text/sentences.ts';
import { foldText, lower } from './fold.ts';
import { quotations } from './quotation.ts';
import type { Hit, Searchable } from './word-lists.ts';

/** One sentence of a block, ready to be searched, wherever the block stands. */
export interface SentenceText extends Searchable {
  /** Where each of its units stands in the block's text, and where it ends; UTF-16 units. */
  origin: (at: number) => number;
  /** Where the sentence begins in the block's text. */
  offset: number;
  /** Parts between commas, dashes, colons and brackets, in order. */
  segments: Hit[];
  /** What stands in quotation marks, marks included; may run over either end of the sentence. */
  quotes: Hit[];
}

/** A sentence in its place in the article. */
export interface Sentence extends SentenceText {
  /** Index into `ArticleText.blocks`. */
  block: number;
  /** Mentions inside, with offsets into the sentence. */
  mentions: (Hit & { topic: string })[];
  /** The neighbours in the text; null at its ends. */
  before: Sentence | null;
  after: Sentence | null;
}

// A Japanese comma behind a particle (`ISは、…`) parts a subject or object from its own verb.
const BREAK =
  /,(?!\d)|[;:()«»“”„"،؛，；：（）「」]|(?<!(?<![ただるういん])[はがをにで])、|—|\s-\s|…/gu;

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

/** A sentence says something if it has two letters or digits. */
const SAYING = /[\p{L}\p{N}][^\p{L}\p{N}]{0,20}[\p{L}\p{N}]/u;

/** The sentences of a block, as yet without its place in the article and without mentions. */
export function sentencesOf(block: string): SentenceText[] {
  const { text, origin: origins } = foldText(block);
  const quoted = quotations(text);
  let next = 0;
  const spoken = splitSentences(text).filter(({ start, end }) =>
    SAYING.test(text.slice(start, end)),
  );
  return spoken.map(({ start, end }) => {
    while ((quoted[next]?.end ?? text.length) <= start) next++;
    const quotes: Hit[] = [];
    for (let at = next; (quoted[at]?.start ?? text.length) < end; at++) {
      const quote = quoted[at] as Hit;
      quotes.push({ start: quote.start - start, end: quote.end - start });
    }
    const cased = text.slice(start, end);
    const origin = (at: number) => origins?.[start + at] ?? start + at;
    return {
      cased,
      small: lower(cased),
      seen: new WeakMap(),
      origin,
      offset: origin(0),
      segments: segmentsOf(cased),
      quotes,
    };
  });
}

/** Tells the sentences of a text which stand beside them. */
export function link(sentences: readonly Sentence[]): void {
  for (const [index, sentence] of sentences.entries()) {
    sentence.before = sentences[index - 1] ?? null;
    sentence.after = sentences[index + 1] ?? null;
  }
}

/**
 * The sentences of a block in their place, with their mentions. The sentences may be kept from an
 * earlier reading and shared by blocks that read alike; they stay as they are.
 */
export function place(
  sentences: readonly SentenceText[],
  block: number,
  mentions: readonly Mention[],
): Sentence[] {
  let next = 0;
  return sentences.map((sentence) => {
    const { origin, offset, small } = sentence;
    const inside: Sentence['mentions'] = [];
    let at = 0;
    for (
      let mention = mentions[next];
      mention && mention.start < origin(small.length);
      mention = mentions[++next]
    ) {
      if (mention.start < offset) continue;
      while (at < small.length && origin(at) < mention.start) at++;
      let end = at;
      while (end < small.length && origin(end) < mention.end) end++;
      inside.push({ topic: mention.topic, start: at, end });
    }
    return { ...sentence, block, mentions: inside, before: null, after: null };
  });
}

/** Index of the segment that holds an offset. */
export function segmentAt(sentence: Sentence, at: number): number {
  const found = sentence.segments.findIndex((segment) => at <= segment.end);
  return found < 0 ? sentence.segments.length - 1 : found;
}

/** Whether the first word of a segment is one of `hits`. */
export function opensWith(sentence: Sentence, hits: readonly Hit[], { start, end }: Hit): boolean {
  const lead = /[\p{L}\p{N}]/u.exec(sentence.small.slice(start, end))?.index ?? 0;
  return hits.some((hit) => hit.start >= start && hit.start <= start + lead);
}

/** Whether two places share a unit of text. */
export function overlaps(one: Hit, other: Hit): boolean {
  return one.start < other.end && other.start < one.end;
}
