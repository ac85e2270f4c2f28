import type { GazetteerAnchors } from './gazetteer-data.ts';
import { unmasked, withoutAccents, withoutStrokes } from './other-spellings.ts';

/** Settles what a first look at a text leaves open. */
export interface AnchorSettler {
  /** Whether a text holds an anchor in plain Latin letters. */
  isInLatin(text: string): boolean;
  /** Whether it holds one in another script or in disguise; `bare` is it without accents. */
  isInOtherSpelling(text: string, bare: string): boolean;
}

/** Compiles what it needs when it needs it. */
export function createAnchorSettler({ latin, capitals, scripts }: GazetteerAnchors): AnchorSettler {
  let words: RegExp | null = null;
  let acronyms: RegExp | null = null;
  const compiled = new Map<string, RegExp>();

  function isInLatin(text: string): boolean {
    words ??= new RegExp(latin, 'i');
    if (words.test(text)) return true;
    acronyms ??= new RegExp(capitals);
    return acronyms.test(text);
  }

  function isInOthers(text: string): boolean {
    for (let left = scripts; left.length > 0; ) {
      // Most pages have one script, so all others are looked for at once.
      const at = text.search(new RegExp(`[${left.map(({ letters }) => letters).join('')}]`));
      const letter = text[at];
      if (letter === undefined) return false;
      const script = left.find(({ letters }) => new RegExp(`[${letters}]`).test(letter));
      if (script === undefined) return false;
      const stems = compiled.get(script.letters) ?? new RegExp(script.stems, 'i');
      compiled.set(script.letters, stems);
      if (stems.test(text)) return true;
      left = left.filter((other) => other !== script);
    }
    return false;
  }

  return {
    isInLatin,
    isInOtherSpelling(text, bare) {
      const plain = withoutStrokes(bare);
      if ((plain !== bare && isInLatin(plain)) || isInOthers(text)) return true;
      const folded = unmasked(text);
      if (folded === '') return false;
      return isInLatin(withoutStrokes(withoutAccents(folded))) || isInOthers(folded);
    },
  };
}
