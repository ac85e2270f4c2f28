import { join } from 'node:path';
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';
import { indexFacts } from '../topics/fact-index.ts';
import { ORIGINAL_LANGUAGE } from '../topics/original-language.ts';
import { translatePack } from '../topics/translate-pack.ts';
import type { TopicPack } from '../topics/types.ts';
import { type CheckedTopics, readCheckedTopics } from './checked-topics.ts';
import { freshTexts, type TextsByTopic, translatedLanguages } from './pack-texts.ts';
import { topicFolders } from './topic-files.ts';

/** The pages whose first paint needs the packs, and those that need the original's index as well. */
const READ_AT_ONCE = /\/(?:sidepanel|sheet|check)\//;
const FINDS_FACTS = /\/(?:sidepanel|check)\//;

/** What the panel imports to get all packs; declared in `virtual-packs.d.ts`. */
const PACKS_MODULE = 'virtual:packs';

/** A module that holds data as one string of JSON. */
const jsonModule = (data: unknown) =>
  `export const json = ${JSON.stringify(JSON.stringify(data))};`;

/** The index of all packs in a language, by which the facts closest to an article are found. */
function indexModule(packs: readonly TopicPack[], texts: TextsByTopic): string {
  const translated = packs.map((pack) => translatePack(pack, [], texts[pack.id] ?? {}).pack);
  return jsonModule(indexFacts(translated));
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
  let checked: CheckedTopics | null = null;
  const topics = () => {
    checked ??= readCheckedTopics(root);
    return checked;
  };
  const forget = () => {
    checked = null;
  };
  const freshIn = (language: string) => freshTexts(root, topics().originals, language);
  return {
    name: 'caveat-packs',
    buildStart: forget,
    watchChange: forget,
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
      if (kind === 'text') return jsonModule(freshIn(name));
      if (kind === 'index') return indexModule(topics().packs, freshIn(name));
      for (const file of ['topic.json', 'facts.json', 'tolls.json', 'claims.json']) {
        this.addWatchFile(join(root, name, file));
      }
      this.addWatchFile(join(root, 'sources.json'));
      return jsonModule(topics().files.get(name));
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
