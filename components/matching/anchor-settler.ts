import type { GazetteerAnchors } from './gazetteer-data.ts';
import { unmasked, withoutAccents, withoutStrokes } from './other-spellings.ts';

interface Script {
  letters: string;
  stems: string;
  test: RegExp | null;
}

function compileScripts(data: string): Script[] {
  const scripts: GazetteerAnchors['scripts'] = JSON.parse(data);
  return scripts.map(({ letters, stems }) => ({ letters, stems, test: null }));
}

/** The gazetteer's anchors, that of other scripts as JSON text: few pages need it. */
export interface AnchorSources extends Omit<GazetteerAnchors, 'scripts'> {
  scripts: string;
}

/** Settles what a first look at a text leaves open. */
export interface AnchorSettler {
  /** Whether a text holds an anchor in plain Latin letters. */
  isInLatin(text: string): boolean;
  /** Whether it holds one in another script or in disguise; `bare` is it without accents. */
  isInOtherSpelling(text: string, bare: string): boolean;
}

/** Compiles what it needs when it needs it. */
export function createAnchorSettler({ latin, capitals, scripts }: AnchorSources): AnchorSettler {
  let words: RegExp | null = null;
  let acronyms: RegExp | null = null;
  let others: Script[] | null = null;

  function isInLatin(text: string): boolean {
    words ??= new RegExp(latin, 'i');
    if (words.test(text)) return true;
    acronyms ??= new RegExp(capitals);
    return acronyms.test(text);
  }

  function isInOthers(text: string): boolean {
    // The curly quotation marks that every page has are not among these letters.
    if (!/[\u0370-\u1dff\u2c00-\u2dff\u3040-\udfff\uf900-\ufaff]/.test(text)) return false;
    others ??= compileScripts(scripts);
    for (let left = others; left.length > 0; ) {
      // Most pages have one script, so all others are looked for at once.
      const at = text.search(new RegExp(`[${left.map(({ letters }) => letters).join('')}]`));
      const letter = text[at];
      if (letter === undefined) return false;
      const script = left.find(({ letters }) => new RegExp(`[${letters}]`).test(letter));
      if (script === undefined) return false;
      script.test ??= new RegExp(script.stems, 'i');
      if (script.test.test(text)) return true;
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
