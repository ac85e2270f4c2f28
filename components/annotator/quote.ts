import { splitSentences } from '../text/sentences.ts';

/** UTF-16 units of a quoted sentence at most; what is longer is cut around the marked words. */
const LONGEST = 300;
/** UTF-16 units before and after a mark among which its sentence is looked for. */
const REACH = 600;

function inOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** The marked words as printed, white space made single. */
export function quoteOf(text: string, start: number, end: number): string {
  return inOneLine(text.slice(start, end));
}

/** The sentence around a span, at most 300 UTF-16 units; an ellipsis stands for what is cut. */
export function sentenceAround(text: string, start: number, end: number): string {
  const from = Math.max(0, start - REACH);
  const window = text.slice(from, end + REACH);
  const spans = splitSentences(window);
  const first = spans.find((span) => from + span.end > start);
  const last = spans.find((span) => from + span.end >= end) ?? spans.at(-1);
  const left = first === undefined ? start : Math.min(start, from + first.start);
  const right = last === undefined ? end : Math.max(end, from + last.end);
  const whole = inOneLine(text.slice(left, right));
  if (whole.length <= LONGEST) return whole.toWellFormed();
  const room = Math.max(0, LONGEST - (end - start) - 2);
  const before = Math.max(left, start - Math.floor(room / 2));
  const after = Math.min(right, before + LONGEST - 2);
  const cut = inOneLine(text.slice(before, after));
  return `${before > left ? '…' : ''}${cut}${after < right ? '…' : ''}`.toWellFormed();
}
