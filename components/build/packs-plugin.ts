import { join } from 'node:path';
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';
import { type CheckedFiles, joinChecked, type PackFiles, readPack } from '../topics/catalog.ts';
import { describeComplaint } from '../topics/complaint.ts';
import { indexFacts } from '../topics/fact-index.ts';
import { ORIGINAL_LANGUAGE } from '../topics/original-language.ts';
import { type ClaimNote, readClaimNotes } from '../topics/packs/claim-notes.ts';
import { translatePack } from '../topics/translate-pack.ts';
import type { TopicId } from '../topics/types.ts';
import { freshTexts, translatedLanguages } from './pack-texts.ts';
import { readJson, readTopicFiles, topicFolders } from './topic-files.ts';

/** The pages whose first paint needs the packs, and those that need the original's index as well. */
const READ_AT_ONCE = /\/(?:sidepanel|sheet|check)\//;
const FINDS_FACTS = /\/(?:sidepanel|check)\//;

/** What the panel imports to get all packs; declared in `virtual-packs.d.ts`. */
export const PACKS_MODULE = 'virtual:packs';

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

/** A module that holds data as one string of JSON. */
const jsonModule = (data: unknown) =>
  `export const json = ${JSON.stringify(JSON.stringify(data))};`;

/** The module of a topic: all of its files. */
const packModule = (root: string, topic: TopicId) =>
  jsonModule({ ...checkedTopicFiles(root, topic), claims: claimNotes(root, topic) });

/** The index of all packs in a language, by which the facts closest to an article are found. */
function indexModule(root: string, language: string): string {
  const texts = freshTexts(root, language);
  const packs = topicFolders(root).map((topic) => {
    const pack = joinChecked(checkedTopicFiles(root, topic) as CheckedFiles);
    return translatePack(pack, [], texts[topic] ?? {}).pack;
  });
  return jsonModule(indexFacts(packs));
}

/** Links that let a page fetch the packs while it fetches the script that asks for them. */
function packPreloads(files: Rolldown.OutputBundle, wanted: RegExp): HtmlTagDescriptor[] {
  return Object.values(files).flatMap((file) =>
    file.type === 'chunk' && wanted.test(file.facadeModuleId ?? '')
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
 * Puts all packs under `root` into the build, with their translations, each language a file of its
 * own; stops the build where a pack breaks the schema.
 */
export function packsPlugin(root: string, glossaries: string): Plugin {
  const prefix = `\0${PACKS_MODULE}`;
  const loader = (name: string) => `${JSON.stringify(name)}: () => import('${PACKS_MODULE}/`;
  const packs = () => topicFolders(root).map((topic) => `${loader(topic)}topic/${topic}')`);
  const texts = () =>
    translatedLanguages(glossaries).map((language) => `${loader(language)}text/${language}')`);
  const indexes = () =>
    [ORIGINAL_LANGUAGE, ...translatedLanguages(glossaries)].map(
      (language) => `${loader(language)}index/${language}')`,
    );
  return {
    name: 'caveat-packs',
    resolveId: (id) =>
      id === PACKS_MODULE || id.startsWith(`${PACKS_MODULE}/`) ? `\0${id}` : null,
    load(id) {
      if (id === prefix) {
        return `export const loaders = {
          packs: { ${packs().join(', ')} },
          texts: { ${texts().join(', ')} },
          indexes: { ${indexes().join(', ')} },
        };`;
      }
      if (!id.startsWith(`${prefix}/`)) return null;
      const [kind = '', name = ''] = id.slice(prefix.length + 1).split('/');
      if (kind === 'text') return jsonModule(freshTexts(root, name));
      if (kind === 'index') return indexModule(root, name);
      for (const file of ['topic.json', 'facts.json', 'tolls.json', 'claims.json']) {
        this.addWatchFile(join(root, name, file));
      }
      this.addWatchFile(join(root, 'sources.json'));
      return packModule(root, name);
    },
    // The panel's script asks for the packs at once; asked for by its page, they are there by then.
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle, path }) => {
        if (!READ_AT_ONCE.test(path)) return [];
        const wanted = FINDS_FACTS.test(path) ? `topic/|index/${ORIGINAL_LANGUAGE}$` : 'topic/';
        return packPreloads(bundle ?? {}, new RegExp(`^${prefix}/(?:${wanted})`));
      },
    },
  };
}
