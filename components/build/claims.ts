import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type {
  CompiledClaim,
  CompiledClaims,
  CompiledToll,
  CompiledTopic,
  LanguageWords,
  WordLists,
} from '../claims/claims-data.ts';
import { fold, lower } from '../claims/fold.ts';
import { waysOf } from '../claims/frames.ts';
import { splitList } from '../claims/list-notation.ts';
import { parsePattern } from '../claims/patterns.ts';
import { wordPattern } from '../claims/word-lists.ts';
import { CLAIM_KINDS } from '../topics/claim-kinds.ts';
import { tollSchema } from '../topics/schema.ts';
import { readJson, topicFolders } from './topic-files.ts';

/** Longest caveat in characters: what a card holds without scrolling. */
const LONGEST_CAVEAT = 320;

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u));
const wordListsSchema = v.record(v.string(), v.string());
const languageSchema = v.strictObject({
  scripts: v.pipe(v.array(v.string()), v.minLength(1)),
  signs: v.string(),
  alsoReads: v.exactOptional(v.array(v.string())),
  words: wordListsSchema,
  numerals: v.string(),
  unspaced: v.exactOptional(v.literal(true)),
});

/** One sentence that shows what a claim catches (`asserted`, `attributed`) or leaves (`silent`). */
const exampleSchema = v.strictObject({
  language: v.pipe(v.string(), v.regex(/^[a-z]{2}$/u)),
  stance: v.picklist(['asserted', 'attributed', 'silent']),
  text: v.string(),
});

/** The words of a frame in a language, and its constructions by their grammar; without them those of `mul.json` hold. */
const frameSchema = v.strictObject({
  words: wordListsSchema,
  constructions: v.exactOptional(v.record(v.string(), v.string())),
});

const claimSchema = v.strictObject({
  id,
  kind: v.picklist(CLAIM_KINDS),
  caveat: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_CAVEAT)),
  facts: v.pipe(v.array(id), v.minLength(1)),
  frames: v.optional(v.array(v.string())),
  patterns: v.array(v.string()),
  yieldsTo: v.optional(v.array(id)),
  negative: v.optional(v.literal(true)),
  minor: v.optional(v.literal(true)),
  asFact: v.optional(v.literal(true)),
  examples: v.array(exampleSchema),
});
export type ClaimEntry = v.InferOutput<typeof claimSchema>;

/** The claims of one topic as written. Throws an error that names the file and the field. */
export function readClaims(topicsDir: string, topic: string): ClaimEntry[] {
  const file = join(topicsDir, topic, 'claims.json');
  return parse(v.array(claimSchema), readJson(file) ?? [], file);
}

/**
 * Everything the reader of claims needs, as a compact JSON string that is the same for the same
 * files. Word lists are folded as the text will be. Throws on the first file that does not hold.
 *
 * @param topicsDir `assets/topics`; the languages lie beside it in `assets/languages`
 */
export function compileClaims(topicsDir: string): string {
  const languages: Record<string, LanguageWords> = {};
  const assets = join(topicsDir, '..');
  const frames = constructionsOf(readFrames(join(assets, 'frames', 'mul.json')));
  for (const [language, raw] of jsonFiles(join(assets, 'languages'))) {
    const { words, numerals, ...rest } = parse(languageSchema, raw, `languages/${language}.json`);
    const own = readFrames(join(assets, 'frames', `${language}.json`));
    languages[language] = {
      words: foldLists(withFrameWords(words, own, language)),
      frames: constructionsOf(own),
      numerals: lower(fold(numerals)),
      ...rest,
    };
  }
  const topics: Record<string, CompiledTopic> = {};
  for (const topic of claimTopics(topicsDir)) {
    const words: Record<string, WordLists> = {};
    for (const [language, raw] of jsonFiles(join(topicsDir, topic, 'claim-words'))) {
      words[language] = foldLists(parse(wordListsSchema, raw, `${topic}/claim-words/${language}`));
    }
    const claims = readClaims(topicsDir, topic);
    for (const claim of claims) checkConcepts(claim, words, { languages, frames }, topic);
    topics[topic] = { claims: claims.map(strip), tolls: readTolls(topicsDir, topic), words };
  }
  return JSON.stringify({ languages, frames, topics } satisfies CompiledClaims);
}

type Frames = Record<string, v.InferOutput<typeof frameSchema>>;

function readFrames(file: string): Frames {
  return parse(v.record(v.string(), frameSchema), readJson(file) ?? {}, file);
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

function claimTopics(topicsDir: string): string[] {
  return topicFolders(topicsDir).filter((topic) =>
    existsSync(join(topicsDir, topic, 'claims.json')),
  );
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

function readTolls(topicsDir: string, topic: string): CompiledToll[] {
  const file = join(topicsDir, topic, 'tolls.json');
  const tolls = parse(v.array(tollSchema), readJson(file) ?? [], file);
  return tolls.map(({ measure, value, from, until, official, by }) => {
    return { measure, value, from, until, official, by };
  });
}

/** A concept that no language knows is a slip of the pen; so is a list that does not compile. */
function checkConcepts(
  claim: ClaimEntry,
  words: Record<string, WordLists>,
  { languages, frames }: Pick<CompiledClaims, 'languages' | 'frames'>,
  topic: string,
): void {
  const framed = [frames, ...Object.values(languages).map((one) => one.frames)].flatMap((one) =>
    waysOf(claim.frames ?? [], one),
  );
  for (const way of [...framed, ...claim.patterns.map((one) => parsePattern(one))]) {
    const { sequences, without, never } = way;
    const names = [...sequences.flat().flatMap((atom) => atom.names), ...without, ...never];
    for (const atom of names) {
      const name = atom.replace(/^[!&]/u, '');
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

function jsonFiles(folder: string): [string, unknown][] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => [file.slice(0, -'.json'.length), readJson(join(folder, file))]);
}

function parse<T>(
  schema: v.BaseSchema<unknown, T, v.BaseIssue<unknown>>,
  raw: unknown,
  file: string,
): T {
  const result = v.safeParse(schema, raw);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`${file}: ${v.getDotPath(issue) ?? ''} ${issue.message}`);
}
