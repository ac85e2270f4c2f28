import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { type PackFiles, readPack } from '../topics/catalog.ts';
import { describeComplaint } from '../topics/complaint.ts';
import type { TopicId } from '../topics/types.ts';

/** What the panel imports to get all packs; declared in `virtual-packs.d.ts`. */
export const PACKS_MODULE = 'virtual:packs';

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

/** A topic's files with only the sources it uses. Throws on any complaint, naming all. */
export function checkedTopicFiles(root: string, topic: TopicId): PackFiles {
  const files = readTopicFiles(root, topic);
  const { pack, complaints } = readPack(topic, files);
  if (pack === null || complaints.length > 0) {
    throw new Error(`assets/topics:\n${complaints.map(describeComplaint).join('\n')}`);
  }
  const sources = Object.values(pack.sources).map(({ id, ...source }) => [id, source] as const);
  return { ...files, sources: Object.fromEntries(sources) };
}

/** Puts all packs under `root` into the build, and stops it where one breaks the schema. */
export function packsPlugin(root: string): Plugin {
  const resolved = `\0${PACKS_MODULE}`;
  return {
    name: 'caveat-packs',
    resolveId: (id) => (id === PACKS_MODULE ? resolved : null),
    load(id) {
      if (id !== resolved) return null;
      const packs: Record<TopicId, PackFiles> = {};
      for (const topic of topicFolders(root)) {
        packs[topic] = checkedTopicFiles(root, topic);
        for (const file of ['topic.json', 'facts.json', 'tolls.json']) {
          this.addWatchFile(join(root, topic, file));
        }
      }
      this.addWatchFile(join(root, 'sources.json'));
      // Browsers parse one string of JSON faster than the same data as an object literal.
      return `export const packFiles = JSON.parse(${JSON.stringify(JSON.stringify(packs))});`;
    },
  };
}
