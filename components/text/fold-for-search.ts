import { foldCharacter } from './fold.ts';

/** A text as it is searched, and the way back to the text as it is shown. */
export interface SearchText {
  text: string;
  /** For each unit of `text`, and for its end, the UTF-16 offset in the shown text. */
  from: readonly number[];
}

/** Persian joins and parts letters with it, and hardly anybody types it. */
const NON_JOINER = '\u200c';

/**
 * Letter case, accents, vowel signs, spellings of Arabic, Persian, Russian and Ukrainian letters,
 * digits, dashes and apostrophes are all one to a searcher.
 */
export function foldForSearch(shown: string): SearchText {
  const from: number[] = [];
  let text = '';
  let at = 0;
  for (const character of shown) {
    const folded = character === NON_JOINER ? '' : foldCharacter(character);
    for (let unit = 0; unit < folded.length; unit++) from.push(at);
    text += folded;
    at += character.length;
  }
  from.push(at);
  return { text, from };
}
