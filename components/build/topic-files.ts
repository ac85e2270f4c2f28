import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackFiles } from '../topics/catalog.ts';
import type { TopicId } from '../topics/types.ts';

/** Parses a JSON file; `undefined` where there is none. Throws an error that names the file. */
export function readJson(path: string): unknown {
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path} is not JSON: ${String(error)}`);
  }
}

/** Every folder under `root` (`assets/topics`) that holds a `topic.json`, in alphabetical order. */
export function topicFolders(root: string): TopicId[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, 'topic.json')))
    .map((entry) => entry.name)
    .sort();
}

/** The parsed files of one topic; validation is left to `readPack`. */
export function readTopicFiles(root: string, topic: TopicId): PackFiles {
  return {
    head: readJson(join(root, topic, 'topic.json')),
    facts: readJson(join(root, topic, 'facts.json')),
    tolls: readJson(join(root, topic, 'tolls.json')),
    sources: readJson(join(root, 'sources.json')),
  };
}
