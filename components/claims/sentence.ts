import { splitSentences } from '../matching/sentences.ts';
import type { Mention } from '../matching/types.ts';
import { foldText, lower } from './fold.ts';
import { quotations } from './quotation.ts';
import type { Hit, Searchable } from './word-lists.ts';

/** One sentence of the article, ready to be searched. */
export interface Sentence extends Searchable {
  /** Index into `ArticleText.blocks`. */
  block: number;
  /** Where each of its units stands in the block's text, and where it ends; UTF-16 units. */
  origin: (at: number) => number;
  /** Where the sentence begins in the block's text. */
  offset: number;
  /** Parts between commas, dashes, colons and brackets, in order. */
  segments: Hit[];
  /** Mentions inside, with offsets into the sentence. */
  mentions: (Hit & { topic: string })[];
  /** What stands in quotation marks, marks included; may run over either end of the sentence. */
  quotes: Hit[];
  /** The neighbours in the text; null at its ends. */
  before: Sentence | null;
  after: Sentence | null;
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

/** The sentences of a block, as yet without its place in the article and without mentions. */
export function sentencesOf(block: string): Sentence[] {
  const { text, origin: origins } = foldText(block);
  const quoted = quotations(text);
  let next = 0;
  return splitSentences(text).map(({ start, end }) => {
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
      block: 0,
      origin,
      offset: origin(0),
      segments: segmentsOf(cased),
      mentions: [],
      quotes,
      before: null,
      after: null,
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

/** Gives the sentences of a block, which may be kept from an earlier reading, their mentions. */
export function place(sentences: Sentence[], block: number, mentions: readonly Mention[]): void {
  let next = 0;
  for (const sentence of sentences) {
    const { origin, small } = sentence;
    sentence.block = block;
    sentence.mentions = [];
    let at = 0;
    for (
      let mention = mentions[next];
      mention && mention.start < origin(small.length);
      mention = mentions[++next]
    ) {
      if (mention.start < sentence.offset) continue;
      while (at < small.length && origin(at) < mention.start) at++;
      let end = at;
      while (end < small.length && origin(end) < mention.end) end++;
      sentence.mentions.push({ topic: mention.topic, start: at, end });
    }
  }
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

export function overlaps(one: Hit, other: Hit): boolean {
  return one.start < other.end && other.start < one.end;
}
