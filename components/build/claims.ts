import { join } from 'node:path';
import type {
  ClaimTexts,
  CompiledClaim,
  CompiledClaims,
  CompiledTopic,
  LanguageWords,
  WordLists,
  Writing,
} from '../claims/claims-data.ts';
import { fold, lower } from '../claims/fold.ts';
import { waysOf } from '../claims/frames.ts';
import { splitList } from '../claims/list-notation.ts';
import { parsePattern } from '../claims/patterns.ts';
import { wordPattern } from '../claims/word-lists.ts';
import {
  type ClaimEntry,
  claimTopics,
  type Frames,
  readClaims,
  readClaimWords,
  readFrames,
  readLanguages,
  readTolls,
} from './claim-files.ts';

/**
 * Everything that claims are found by, as compact texts of JSON that are the same for the same
 * files. Word lists are folded as the text will be. Throws on the first file that does not hold.
 *
 * @param topicsDir `assets/topics`; the languages lie beside it in `assets/languages`
 */
export function compileClaims(topicsDir: string): ClaimTexts {
  const writings: Record<string, Writing> = {};
  const languages: Record<string, LanguageWords> = {};
  const assets = join(topicsDir, '..');
  const frames = constructionsOf(readFrames(join(assets, 'frames', 'mul.json')));
  for (const [language, entry] of readLanguages(join(assets, 'languages'))) {
    const { words, numerals, scripts, signs, alsoReads, ...rest } = entry;
    writings[language] = { scripts, signs, ...(alsoReads ? { alsoReads } : {}) };
    const own = readFrames(join(assets, 'frames', `${language}.json`));
    languages[language] = {
      words: foldLists(withFrameWords(words, own, language)),
      frames: constructionsOf(own),
      numerals: lower(fold(numerals)),
      topics: {},
      ...rest,
    };
  }
  const topics: Record<string, CompiledTopic> = {};
  for (const topic of claimTopics(topicsDir)) {
    const words: Record<string, WordLists> = {};
    for (const [language, lists] of readClaimWords(topicsDir, topic)) {
      words[language] = foldLists(lists);
      const own = languages[language];
      if (own) own.topics[topic] = words[language];
    }
    const claims = readClaims(topicsDir, topic);
    for (const claim of claims) checkConcepts(claim, words, { languages, frames }, topic);
    topics[topic] = {
      claims: claims.map(strip),
      tolls: readTolls(topicsDir, topic),
      words: words.mul ?? {},
    };
  }
  const shared: CompiledClaims = { languages: writings, frames, topics };
  const texts = Object.entries(languages).map(([language, own]) => {
    const text = JSON.stringify(own);
    return [language, () => text];
  });
  return { claims: JSON.stringify(shared), languages: Object.fromEntries(texts) };
}

function constructionsOf(frames: Frames): CompiledClaims['frames'] {
  return Object.fromEntries(
    Object.entries(frames).flatMap(([name, { constructions }]) =>
      constructions ? [[name, constructions]] : [],
    ),
  );
}

/** The words of a language with those of its frames. Throws an error where two lists have one name. */
function withFrameWords(words: WordLists, frames: Frames, language: string): WordLists {
  const all = { ...words };
  for (const [frame, { words: own }] of Object.entries(frames)) {
    for (const [name, list] of Object.entries(own)) {
      if (name in all) throw new Error(`frames/${language}.json: ${frame}: ${name} is taken`);
      all[name] = list;
    }
  }
  return all;
}

function strip({ examples: _, ...claim }: ClaimEntry): CompiledClaim {
  const { frames, yieldsTo, negative, minor, asFact, ...rest } = claim;
  return {
    ...rest,
    ...(frames ? { frames } : {}),
    ...(yieldsTo ? { yieldsTo } : {}),
    ...(negative ? { negative } : {}),
    ...(minor ? { minor } : {}),
    ...(asFact ? { asFact } : {}),
  };
}

/** Throws an error where a pattern does not parse, or names a word list that no language has. */
function checkConcepts(
  claim: ClaimEntry,
  words: Record<string, WordLists>,
  {
    languages,
    frames,
  }: Pick<CompiledClaims, 'frames'> & { languages: Record<string, LanguageWords> },
  topic: string,
): void {
  const framed = [frames, ...Object.values(languages).map((one) => one.frames)].flatMap((one) =>
    waysOf(claim.frames ?? [], one),
  );
  for (const way of [...framed, ...claim.patterns.map((one) => parsePattern(one))]) {
    const { sequences, without, never, led } = way;
    const names = [...sequences.flat().flatMap((atom) => atom.names), ...without, ...never, ...led];
    for (const atom of names) {
      const name = atom.replace(/^[!&*%]/u, '');
      if (/^[@#]/u.test(name)) continue;
      const lists = [...Object.values(words), ...Object.values(languages).map((one) => one.words)];
      if (!lists.some((list) => name in list)) {
        throw new Error(`${topic}/claims.json: ${claim.id} names no word list: ${name}`);
      }
    }
  }
}

function foldLists(lists: WordLists): WordLists {
  const folded: WordLists = {};
  for (const [name, list] of Object.entries(lists)) {
    const items = splitList(fold(list)).map((item) => (item.startsWith('=') ? item : lower(item)));
    folded[name] = items.join('|');
    for (const item of items) {
      new RegExp(wordPattern(item.replace(/^=/u, '').replaceAll(/\{[a-z-]+\}/gu, 'x')));
    }
  }
  return folded;
}
