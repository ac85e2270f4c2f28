import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';
import { type PackFiles, readPack } from '../topics/catalog.ts';
import { describeComplaint } from '../topics/complaint.ts';
import { type ClaimNote, readClaimNotes } from '../topics/packs/claim-notes.ts';
import { sizeOf } from '../topics/packs/load-topics.ts';
import type { TopicId } from '../topics/types.ts';

/** The pages whose first paint needs the packs. */
const READ_AT_ONCE = /\/(?:sidepanel|sheet)\//;

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

/** A topic's files as read, with only the sources it uses. Throws on any complaint, naming all. */
export function checkedTopicFiles(root: string, topic: TopicId): PackFiles {
  const files = readTopicFiles(root, topic);
  const { pack, complaints } = readPack(topic, files);
  if (pack === null || complaints.length > 0) {
    throw new Error(`assets/topics:\n${complaints.map(describeComplaint).join('\n')}`);
  }
  const { facts, tolls, sources, ...head } = pack;
  const withoutIds = Object.values(sources).map(({ id, ...source }) => [id, source] as const);
  return { head, facts, tolls, sources: Object.fromEntries(withoutIds) };
}

/** What the panel says about a flag: of each claim only the parts that its readers see. */
function claimNotes(root: string, topic: TopicId): ClaimNote[] {
  const claims = readJson(join(root, topic, 'claims.json')) ?? [];
  if (!Array.isArray(claims)) throw new Error(`${topic}/claims.json is not a list`);
  const notes = readClaimNotes(claims);
  if (notes.length < claims.length) throw new Error(`${topic}/claims.json: an entry is broken`);
  return notes;
}

/** The module of a topic: each of its files as a string of JSON, and how long they are together. */
function packModule(root: string, topic: TopicId): string {
  const files = { ...checkedTopicFiles(root, topic), claims: claimNotes(root, topic) };
  const { head, facts, tolls, sources, claims } = files;
  const pieces = {
    head: JSON.stringify(head),
    facts: JSON.stringify(facts),
    tolls: JSON.stringify(tolls),
    sources: JSON.stringify(sources),
    claims: JSON.stringify(claims),
  };
  return Object.entries({ ...pieces, checkedSize: sizeOf(pieces) })
    .map(([name, piece]) => `export const ${name} = ${JSON.stringify(piece)};`)
    .join('\n');
}

/** Links that let a page fetch the packs while it fetches the script that asks for them. */
function packPreloads(files: Rolldown.OutputBundle, prefix: string): HtmlTagDescriptor[] {
  return Object.values(files).flatMap((file) =>
    file.type === 'chunk' && file.facadeModuleId?.startsWith(`${prefix}/`)
      ? [
          {
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file.fileName}` },
            injectTo: 'head',
          },
        ]
      : [],
  );
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
      return packModule(root, topic);
    },
    // The panel's script asks for the packs at once; asked for by its page, they are there by then.
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle, path }) =>
        READ_AT_ONCE.test(path) ? packPreloads(bundle ?? {}, prefix) : [],
    },
  };
}
