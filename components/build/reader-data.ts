import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { GazetteerData } from '../matching/gazetteer-data.ts';
import { compileClaims } from './claims.ts';
import { compileGazetteer } from './gazetteer.ts';
import { readJson, topicFolders } from './packs.ts';

/** What the content script imports to get its data; declared in `virtual-reader-data.d.ts`. */
const READER_DATA_MODULE = 'virtual:reader-data';

/**
 * The lines that a hover card shows of each topic, as JSON: a small part of `topic.json`, so
 * that the content script does not carry the packs.
 */
export function compileCards(root: string): string {
  const cards = topicFolders(root).map((topic) => {
    const head = readJson(join(root, topic, 'topic.json')) as Record<string, unknown>;
    const { name, definition, cardCaveat, cardFact, checked } = head;
    return [topic, { name, definition, cardCaveat, cardFact, checked }];
  });
  return JSON.stringify(Object.fromEntries(cards));
}

/**
 * Gives the content script its anchors, names, claims and card lines as four strings of JSON. Strings,
 * because the engine then neither parses nor builds them until a page needs one.
 */
export function readerDataPlugin(root: string): Plugin {
  const resolved = `\0${READER_DATA_MODULE}`;
  return {
    name: 'caveat-reader-data',
    resolveId: (id) => (id === READER_DATA_MODULE ? resolved : null),
    load(id) {
      if (id !== resolved) return null;
      const gazetteer = compileGazetteer(root);
      const data = {
        // Apart, because this alone is parsed on every page.
        anchors: JSON.stringify((JSON.parse(gazetteer) as GazetteerData).anchors),
        gazetteer,
        claims: compileClaims(root),
        cards: compileCards(root),
      };
      return Object.entries(data)
        .map(([name, json]) => `export const ${name} = ${JSON.stringify(json)};`)
        .join('\n');
    },
  };
}
