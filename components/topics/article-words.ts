import type { ArticleWord } from './article-word.ts';
import { COMMON_WORDS } from './common-words.ts';
import { stemOf, WORD } from './word-stems.ts';

/** How many distinct words of one article are passed on, and UTF-16 units of them as JSON. */
export interface WordLimits {
  words: number;
  wordList: number;
}

/** What stands around each word there. */
const AROUND_WORD = '["",999],'.length;

/** How much a word of the headline counts against one of the text. */
const HEADLINE_WEIGHT = 3;
const SHORTEST = { arabic: 3, other: 4 };

/** A run of text of an article, and where marked names stand in it. */
interface WordSource {
  text: string;
  isHeadline: boolean;
  /** UTF-16 offsets, end exclusive. */
  names: readonly { start: number; end: number }[];
}

let common: Set<string> | null = null;

function saysNothing(printed: string, stem: string): boolean {
  common ??= new Set(COMMON_WORDS.map(stemOf));
  if (/^\d/.test(stem)) return !/^\d{3,}$/.test(stem);
  const shortest = /^[\u0620-\u06ff]/.test(stem) ? SHORTEST.arabic : SHORTEST.other;
  const isAcronym =
    printed.length > 1 && printed === printed.toUpperCase() && /\p{Lu}/u.test(printed);
  return (printed.length < shortest && !isAcronym) || common.has(stem);
}

/**
 * The distinct words of an article that may tell what it is about, the weightiest first; what
 * every article says is left out, and the words of the marked names, which all articles about the
 * topic have. Bounded in number and in length.
 */
export function articleWords(sources: readonly WordSource[], limits: WordLimits): ArticleWord[] {
  const found = new Map<string, ArticleWord>();
  const named = new Set<string>();
  for (const { text, isHeadline, names } of sources) {
    for (const { start, end } of names) {
      for (const [word] of text.slice(start, end).matchAll(WORD)) named.add(stemOf(word));
    }
    for (const [printed] of text.matchAll(WORD)) {
      const stem = stemOf(printed);
      const weight = isHeadline ? HEADLINE_WEIGHT : 1;
      const known = found.get(stem);
      if (known) known[1] += weight;
      else if (!saysNothing(printed, stem)) found.set(stem, [printed, weight]);
    }
  }
  for (const stem of named) found.delete(stem);
  return bounded(
    [...found.values()].sort(([, a], [, b]) => b - a),
    limits,
  );
}

function bounded(words: readonly ArticleWord[], limits: WordLimits): ArticleWord[] {
  let length = 0;
  const kept = words.slice(0, limits.words);
  const cut = kept.findIndex(([printed]) => {
    length += printed.length + AROUND_WORD;
    return length > limits.wordList;
  });
  return cut < 0 ? kept : kept.slice(0, cut);
}
