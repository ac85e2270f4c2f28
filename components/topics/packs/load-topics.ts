import { type CheckedFiles, joinChecked } from '../catalog.ts';
import { translatePack } from '../translate-pack.ts';
import type { TopicId, TopicPack } from '../types.ts';
import type { ClaimNote } from './claim-notes.ts';

/** A topic as the build checked it, in the language in which it is shown. */
export interface LoadedTopic {
  id: TopicId;
  pack: TopicPack;
  /** The pack in English, which is the original of every translation. */
  original: TopicPack;
  claims: readonly ClaimNote[];
  /** Texts that are shown in English although another language is shown. */
  english: ReadonlySet<string>;
}

/** A module that the build wrote: its data as one string of JSON, which engines parse fastest. */
interface JsonModule {
  json: string;
}

/** Loaders of the packs by topic, and of their translations by language; `virtual:packs`. */
export interface PackLoaders {
  packs: Record<TopicId, () => Promise<JsonModule>>;
  /** By language: all topics' fresh texts by key. English is the packs' own language. */
  texts: Record<string, () => Promise<JsonModule>>;
  /** By language, English among them: the `FactIndex` of all packs. */
  indexes: Record<string, () => Promise<JsonModule>>;
}

type TextsByTopic = Record<TopicId, Record<string, string>>;

/**
 * Loads all topics in a language, each of them and the texts at the same time. Rejects where a
 * file of the extension cannot be read: it is then not whole, and says nothing.
 *
 * @param language a key of `texts`, or `en`.
 */
export async function loadTopics(
  { packs, texts }: PackLoaders,
  language: string,
): Promise<LoadedTopic[]> {
  const [byTopic, loaded] = await Promise.all([
    loadTexts(texts[language]),
    Promise.all(Object.entries(packs).map(async ([id, load]) => [id, await load()] as const)),
  ]);
  return loaded.map(([id, { json }]) => {
    const { claims, ...files }: CheckedFiles & { claims: ClaimNote[] } = JSON.parse(json);
    const original = joinChecked(files);
    if (byTopic === null) return { id, pack: original, original, claims, english: new Set() };
    return { id, original, ...translatePack(original, claims, byTopic[id] ?? {}) };
  });
}

/** The texts of all topics that are shown in English although another language is shown. */
export const englishOf = (topics: readonly LoadedTopic[]): ReadonlySet<string> =>
  new Set(topics.flatMap(({ english }) => [...english]));

async function loadTexts(
  load: (() => Promise<JsonModule>) | undefined,
): Promise<TextsByTopic | null> {
  return load === undefined ? null : JSON.parse((await load()).json);
}
