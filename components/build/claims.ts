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

const claimSchema = v.strictObject({
  id,
  kind: v.picklist(CLAIM_KINDS),
  caveat: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_CAVEAT)),
  facts: v.pipe(v.array(id), v.minLength(1)),
  patterns: v.pipe(v.array(v.string()), v.minLength(1)),
  yieldsTo: v.optional(v.array(id)),
  negative: v.optional(v.literal(true)),
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
  const languagesDir = join(topicsDir, '..', 'languages');
  for (const [language, raw] of jsonFiles(languagesDir)) {
    const { words, numerals, ...rest } = parse(languageSchema, raw, `languages/${language}.json`);
    languages[language] = {
      words: foldLists(words),
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
    for (const claim of claims) checkConcepts(claim, words, languages, topic);
    topics[topic] = { claims: claims.map(strip), tolls: readTolls(topicsDir, topic), words };
  }
  return JSON.stringify({ languages, topics } satisfies CompiledClaims);
}

function claimTopics(topicsDir: string): string[] {
  return topicFolders(topicsDir).filter((topic) =>
    existsSync(join(topicsDir, topic, 'claims.json')),
  );
}

function strip({ examples: _, yieldsTo, negative, ...claim }: ClaimEntry): CompiledClaim {
  return { ...claim, ...(yieldsTo ? { yieldsTo } : {}), ...(negative ? { negative } : {}) };
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
  languages: Record<string, LanguageWords>,
  topic: string,
): void {
  for (const source of claim.patterns) {
    const { sequences, without, never } = parsePattern(source);
    const names = [...sequences.flat().flatMap((atom) => atom.names), ...without, ...never];
    for (const name of names.filter((one) => /^[^@#]/u.test(one))) {
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
