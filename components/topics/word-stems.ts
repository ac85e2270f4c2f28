import { foldEach } from '../text/fold.ts';

/** A word of a text: letters, marks and digits; a hyphen parts two. */
export const WORD = /[\p{L}\p{M}\p{N}]{1,40}/gu;

/** Letters that a word is compared by; endings that change with case and number stand behind. */
const LETTERS_COMPARED = 6;
/** Of the rest, what is cut off at the end of a word, as far as three letters are left. */
const ENDING = /(?<=.{3})(?:ing|ed|en|er|es|em|e|n|s|[аеиоуыэюяьм]{1,2}|х)$/u;
const ARABIC = /^[\u0620-\u06ff]/;
/** Conjunctions and prepositions that are written onto a word, with its article. */
const ARABIC_PREFIX = /^(?:[وفبكل]{0,2}ال|لل|[وف](?=.{4}))(?=.{3})/u;
const ARABIC_ENDING = /(?<=.{3})(?:ها|هم|ات|ين|ون|ان|يه|ه|ي|ا)$/u;

/**
 * What a word is compared by across its forms: folded, without an article or a case ending, its
 * first letters. Cheap and rough: two words that share a stem need not mean the same.
 */
export function stemOf(word: string): string {
  const folded = foldEach(word);
  if (/^\d/.test(folded)) return folded;
  if (!ARABIC.test(folded)) return folded.replace(ENDING, '').slice(0, LETTERS_COMPARED);
  return folded.replace(ARABIC_PREFIX, '').replace(ARABIC_ENDING, '').slice(0, LETTERS_COMPARED);
}
