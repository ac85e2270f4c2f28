import type { Sentence } from './sentence.ts';
import type { Hit } from './word-lists.ts';

/** How far a span grows to hold both marks of a pair, in UTF-16 units. */
const REACH = 60;

/**
 * A span of a sentence that tears no pair of brackets or quotation marks: what lies within a
 * quotation stays within it, and a pair that the span holds in part is taken in, or left out where
 * its mark stands at the edge of the span.
 *
 * @param core the words that stay in the span in any case
 */
export function withWholeMarks(sentence: Sentence, span: Hit, core: Hit): Hit {
  let { start, end } = span;
  for (const quote of sentence.quotes) {
    if (quote.start >= core.start || quote.end <= core.end) continue;
    start = Math.max(start, quote.start + 1);
    end = Math.min(end, Math.max(quote.end - 1, core.end));
  }
  for (const pair of [...brackets(sentence.small), ...sentence.quotes]) {
    if (pair.start >= start && pair.start < end && pair.end > end) {
      if (pair.start === start) start++;
      else if (pair.end - end <= REACH && pair.end <= sentence.small.length) end = pair.end;
    } else if (pair.end > start && pair.end <= end && pair.start < start) {
      if (pair.end === end) end--;
      else if (start - pair.start <= REACH && pair.start >= 0) start = pair.start;
    }
  }
  return { start: Math.min(start, core.start), end: Math.max(end, core.end) };
}

function brackets(text: string): Hit[] {
  const pairs: Hit[] = [];
  const open: number[] = [];
  for (const { index, 0: mark } of text.matchAll(/[()[\]]/gu)) {
    if (mark === '(' || mark === '[') open.push(index);
    else {
      const start = open.pop();
      if (start !== undefined) pairs.push({ start, end: index + 1 });
    }
  }
  return pairs;
}
