import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readPack } from '../topics/catalog.ts';
import type { Glossary } from '../topics/editorial/translations.ts';
import {
  type PackTextEntry,
  type PackTexts,
  packTextEntries,
  textState,
} from '../topics/pack-text.ts';
import { readClaimNotes } from '../topics/packs/claim-notes.ts';
import type { TopicId } from '../topics/types.ts';
import { readJson, readTopicFiles, topicFolders } from './topic-files.ts';

/** The file of a topic's texts in a language. */
export const textsFile = (root: string, topic: TopicId, language: string) =>
  join(root, topic, 'text', `${language}.json`);

/** A language's texts of a topic as they stand; none where there is no file yet. */
export function readTexts(root: string, topic: TopicId, language: string): PackTexts {
  return (readJson(textsFile(root, topic, language)) ?? {}) as PackTexts;
}

/** The English texts of all topics under `root` (`assets/topics`), by topic. */
export function englishTexts(root: string): Map<TopicId, PackTextEntry[]> {
  const texts = new Map<TopicId, PackTextEntry[]>();
  for (const topic of topicFolders(root)) {
    const { pack } = readPack(topic, readTopicFiles(root, topic));
    const claims = readClaimNotes(readJson(join(root, topic, 'claims.json')));
    if (pack !== null) texts.set(topic, packTextEntries(pack, claims));
  }
  return texts;
}

/** Of each topic the translations into one language, by the keys of their originals. */
export type TextsByTopic = Record<TopicId, Record<string, string>>;

/** A language's translations of all topics that render the present English text. */
export function freshTexts(
  root: string,
  originals: ReadonlyMap<TopicId, PackTextEntry[]>,
  language: string,
): TextsByTopic {
  const byTopic = [...originals].map(
    ([topic, entries]) =>
      [topic, textState(entries, readTexts(root, topic, language)).fresh] as const,
  );
  return Object.fromEntries(byTopic);
}

/** The languages that packs are translated into: those that have a glossary. */
export const translatedLanguages = (glossaries: string) => [...readGlossaries(glossaries).keys()];

/** The glossaries beside the topics, by language: the languages that packs are translated into. */
export function readGlossaries(folder: string): Map<string, Glossary> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return new Map(
    files
      .sort()
      .map((file) => [file.slice(0, -'.json'.length), readJson(join(folder, file)) as Glossary]),
  );
}
