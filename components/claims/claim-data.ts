import type { ClaimTexts, CompiledClaims, LanguageWords } from './claims-data.ts';

/** What claims are found by, and the words of each language as it is met. */
export interface ClaimData extends CompiledClaims {
  /** The words of one of `languages`. */
  wordsOf(language: string): LanguageWords;
}

/** Parses what all languages share, and later what a text is written in: few meet all of them. */
export function parseClaims({ claims, languages }: ClaimTexts): ClaimData {
  const met = new Map<string, LanguageWords>();
  const compiled: CompiledClaims = JSON.parse(claims);
  return {
    ...compiled,
    wordsOf(language) {
      const words: LanguageWords = met.get(language) ?? JSON.parse(languages[language]?.() ?? '');
      met.set(language, words);
      return words;
    },
  };
}
