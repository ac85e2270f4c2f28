import { ABBREVIATIONS } from '../text/abbreviations.ts';
import { isOrdinal } from '../text/ordinal.ts';
import { type FoldedText, rawEnd } from './normalise.ts';

const ABBREVIATED = new Set(ABBREVIATIONS.map((word) => word.toLowerCase()));

/** The word before a full stop; the marks that close it, or the dots before the last one. */
const LAST_WORD = /([^\s"'(]{0,16}?)(["')\]]{1,3}|\.\.)?$/;

/**
 * Whether the mark at `at` of folded text ends a sentence. A full stop behind an initial, an
 * abbreviation or a day of the month does not; behind a closing quotation mark it does.
 */
export function endsSentence(folded: FoldedText, at: number): boolean {
  const { text } = folded;
  if (text[at] !== '.') return true;
  if (!/^["')\]]{0,3}(?:\s|$)/.test(text.slice(at + 1, at + 5))) return false;
  const [, word = '', closing] = LAST_WORD.exec(text.slice(Math.max(0, at - 16), at)) ?? [];
  if (closing) return true;
  if (/^\d{1,2}$/.test(word)) return !goesOn(folded, at);
  if (word.includes('.')) return false;
  return word.length > 1 && !ABBREVIATED.has(word);
}

/** Whether the number before a full stop belongs to what follows: "22. března", "am 28. Januar". */
function goesOn(folded: FoldedText, at: number): boolean {
  const from = rawEnd(folded, at + 1);
  const behind = folded.raw.slice(from, from + 16);
  if (/^\s{1,8}\p{Ll}/u.test(behind)) return true;
  return isOrdinal(folded.text.slice(Math.max(0, at - 19), at + 1), behind);
}
