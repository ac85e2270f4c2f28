import { type Sentence, segmentAt } from './sentence.ts';
import type { Hit, Words } from './words.ts';

/**
 * The clause round the words that make a claim: to the next comma or stop on both sides, without
 * the speaker before it (`He said that …`). UTF-16 offsets into the sentence.
 */
export function clauseAround(sentence: Sentence, words: Words, core: Hit): Hit {
  let start = sentence.segments[segmentAt(sentence, core.start)]?.start ?? core.start;
  const end = sentence.segments[segmentAt(sentence, core.end)]?.end ?? core.end;
  for (const opener of words.hits('that', sentence)) {
    if (opener.start >= start && opener.end <= core.start) start = opener.end;
  }
  const text = sentence.small.slice(start, end);
  const lead = /[\p{L}\p{N}«"“„'(]/u.exec(text)?.index ?? 0;
  const tail = /[\s.!…]+$/u.exec(text)?.[0].length ?? 0;
  return { start: Math.min(start + lead, core.start), end: Math.max(end - tail, core.end) };
}
