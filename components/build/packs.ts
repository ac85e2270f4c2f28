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

/** What the panel says about a flag: of each claim only the parts that its readers see. */
function claimNotes(root: string, topic: TopicId): unknown[] {
  const claims = readJson(join(root, topic, 'claims.json')) ?? [];
  if (!Array.isArray(claims)) throw new Error(`${topic}/claims.json is not a list`);
  return claims.map(({ id, kind, caveat, facts }) => ({ id, kind, caveat, facts }));
}

/**
 * Puts all packs under `root` into the build, and stops it where one breaks the schema. Each topic
 * is a piece of its own, and each of its files a string of JSON: what breaks costs only itself.
 */
export function packsPlugin(root: string): Plugin {
  const prefix = `\0${PACKS_MODULE}`;
  const load = (topic: TopicId) =>
    `${JSON.stringify(topic)}: () => import('${PACKS_MODULE}/${topic}')`;
  return {
    name: 'caveat-packs',
    resolveId: (id) =>
      id === PACKS_MODULE || id.startsWith(`${PACKS_MODULE}/`) ? `\0${id}` : null,
    load(id) {
      if (id === prefix) {
        return `export const packLoaders = { ${topicFolders(root).map(load).join(', ')} };`;
      }
      if (!id.startsWith(`${prefix}/`)) return null;
      const topic = id.slice(prefix.length + 1);
      for (const file of ['topic.json', 'facts.json', 'tolls.json', 'claims.json']) {
        this.addWatchFile(join(root, topic, file));
      }
      this.addWatchFile(join(root, 'sources.json'));
      const pieces = { ...checkedTopicFiles(root, topic), claims: claimNotes(root, topic) };
      return Object.entries(pieces)
        .map(
          ([name, piece]) =>
            `export const ${name} = ${JSON.stringify(JSON.stringify(piece ?? []))};`,
        )
        .join('\n');
    },
  };
}
