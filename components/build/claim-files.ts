import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { CompiledToll, WordLists } from '../claims/claims-data.ts';
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

/** The words of a language as written, and what else its readings need. */
export type LanguageEntry = v.InferOutput<typeof languageSchema>;

/** The frames of one language by their name. */
export type Frames = Record<string, v.InferOutput<typeof frameSchema>>;

/** The frames of a file; none where there is no such file. */
export function readFrames(file: string): Frames {
  return parse(v.record(v.string(), frameSchema), readJson(file) ?? {}, file);
}

/** All languages by their code. Throws an error that names the file and the field. */
export function readLanguages(folder: string): [string, LanguageEntry][] {
  return jsonFiles(folder).map(([language, raw]) => [
    language,
    parse(languageSchema, raw, `languages/${language}.json`),
  ]);
}

/** The word lists of a topic by language. Throws an error that names the file and the field. */
export function readClaimWords(topicsDir: string, topic: string): [string, WordLists][] {
  return jsonFiles(join(topicsDir, topic, 'claim-words')).map(([language, raw]) => [
    language,
    parse(wordListsSchema, raw, `${topic}/claim-words/${language}`),
  ]);
}

/** The topics that have claims. */
export function claimTopics(topicsDir: string): string[] {
  return topicFolders(topicsDir).filter((topic) =>
    existsSync(join(topicsDir, topic, 'claims.json')),
  );
}

/** The counts of a topic, as far as claims need them. */
export function readTolls(topicsDir: string, topic: string): CompiledToll[] {
  const file = join(topicsDir, topic, 'tolls.json');
  const tolls = parse(v.array(tollSchema), readJson(file) ?? [], file);
  return tolls.map(({ measure, value, from, until, official, by }) => {
    return { measure, value, from, until, official, by };
  });
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
