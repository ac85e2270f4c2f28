import { ABBREVIATIONS } from './abbreviations.ts';
import { isOrdinal } from './ordinal.ts';

/** A stretch of a text; UTF-16 offsets, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Longest sentence in UTF-16 units; what runs on without a stop is cut at a space. */
const LONGEST_SENTENCE = 1000;

const STOP =
  /[.!?…]{1,20}["'”’»)\]]{0,9}(?=\s|$)|[。！？؟۔।]{1,20}["'”’»」』）]{0,9}|\n\s{0,99}\n/gu;

/** A stop after these is not the end: initials and short forms. */
const ABBREVIATED = new RegExp(
  `(?:^|[\\s("«“„])(?:\\p{L}|\\p{L}\\.\\p{L}|${ABBREVIATIONS.join('|')})\\.$`,
  'u',
);

/**
 * The sentences of a block, in order; text between them is white space only.
 * Offsets count UTF-16 units of `text`. Runs in linear time.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const stop of text.matchAll(STOP)) {
    const end = stop.index + stop[0].length;
    if (stop[0] === '.' && !endsSentence(text, start, end)) continue;
    push(text, start, end, spans);
    start = end;
  }
  push(text, start, text.length, spans);
  return spans;
}

function endsSentence(text: string, start: number, end: number): boolean {
  const next = /\S/u.exec(text.slice(end, end + 8))?.[0];
  if (next === undefined) return true;
  if (next !== next.toUpperCase()) return false;
  const before = text.slice(Math.max(start, end - 20), end);
  return !ABBREVIATED.test(before) && !isOrdinal(before, text.slice(end, end + 16));
}

function push(text: string, from: number, to: number, spans: Span[]): void {
  let start = from;
  while (start < to) {
    let end = Math.min(to, start + LONGEST_SENTENCE);
    if (end < to) {
      const space = text.lastIndexOf(' ', end);
      if (space > start) end = space;
    }
    const piece = text.slice(start, end);
    const lead = piece.length - piece.trimStart().length;
    const body = piece.trim().length;
    if (body > 0) spans.push({ start: start + lead, end: start + lead + body });
    start = end;
  }
}
