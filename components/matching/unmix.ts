const LATIN_LOOKS = 'aceopxykmhtbi';
const CYRILLIC_LOOKS = 'асеорхукмнтві';
/** More letters of the other alphabet are no slip but two words without a space. */
const MOST_STRAYS = 2;
/** Where the alphabets meet. */
const MIXED = /[a-z]-?[\u0430-\u045f]|[\u0430-\u045f]-?[a-z]/;
const MIXED_WORDS = /[a-z\u0430-\u045f]{1,64}(?:-[a-z\u0430-\u045f]{1,64}){0,16}/g;

function swap(word: string, from: string, to: string): string {
  return word.replace(/./g, (letter) => to[from.indexOf(letter)] ?? letter);
}

/** Latin letters inside a Cyrillic word and the other way round, one for one. */
function unmix(word: string): string {
  const latin = word.replace(/[^a-z]/g, '').length;
  const cyrillic = word.replace(/[^\u0430-\u045f]/g, '').length;
  if (Math.min(latin, cyrillic) === 0 || Math.min(latin, cyrillic) > MOST_STRAYS) return word;
  return cyrillic > latin
    ? swap(word, LATIN_LOOKS, CYRILLIC_LOOKS)
    : swap(word, CYRILLIC_LOOKS, LATIN_LOOKS);
}

/** A lone letter behind a hyphen, as in ИГИЛ-K, is of the alphabet of what stands before it. */
function unmixChain(chain: string): string {
  return chain
    .split('-')
    .map((part, index, parts) => {
      if (part.length > 1 || index === 0) return unmix(part);
      return unmix((parts[index - 1] ?? '') + part).slice(-1);
    })
    .join('-');
}

/**
 * Writes each word of a text in one alphabet, where single letters of it are Latin ones that look
 * Cyrillic or the other way round. Takes lower case and keeps the length.
 */
export function unmixed(text: string): string {
  return MIXED.test(text) ? text.replace(MIXED_WORDS, unmixChain) : text;
}
