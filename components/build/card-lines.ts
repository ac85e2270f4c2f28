import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { TollEntry } from '../topics/types.ts';
import { englishTexts, freshTexts, type TextsByTopic, translatedLanguages } from './pack-texts.ts';
import { readJson, topicFolders } from './topic-files.ts';
import { textsWhenCalled, textWhenCalled, virtualModule } from './virtual-module.ts';

/** The texts of a topic that any card shows, by the keys of `packTextEntries`. */
const ON_CARDS = /^(?:topic\/(?:name|definition|cardCaveat)|claim\/[^/]{1,200}\/caveat)$/;

/** The lines that a hover card shows of each topic: a small part of `topic.json`. */
function cardTopics(root: string): string {
  const cards = topicFolders(root).map((topic) => {
    const head = readJson(join(root, topic, 'topic.json')) as Record<string, unknown>;
    const { name, definition, cardCaveat, cardFact, checked } = head;
    return [topic, { name, definition, cardCaveat, cardFact, checked }];
  });
  return JSON.stringify(Object.fromEntries(cards));
}

/** A language's translations of all that cards show, those who gave counts among it. */
function cardTexts(root: string, fresh: TextsByTopic): string {
  const byTopic = Object.entries(fresh).map(([topic, texts]) => {
    const tolls = (readJson(join(root, topic, 'tolls.json')) ?? []) as TollEntry[];
    const givers = new Set(tolls.map(({ by }) => `by/${by}`));
    const shown = Object.entries(texts).filter(([key]) => ON_CARDS.test(key) || givers.has(key));
    return [topic, Object.fromEntries(shown)];
  });
  return JSON.stringify(Object.fromEntries(byTopic));
}

/**
 * Gives the background what cards say, each language a text of its own: a service worker can
 * import nothing later, and a text costs next to nothing until it is asked for.
 */
export function cardLinesPlugin(root: string, glossaries: string): Plugin {
  return virtualModule('caveat-card-lines', 'virtual:card-lines', () => {
    const originals = englishTexts(root);
    const texts = translatedLanguages(glossaries).map(
      (language) => [language, cardTexts(root, freshTexts(root, originals, language))] as const,
    );
    return { topics: textWhenCalled(cardTopics(root)), texts: textsWhenCalled(texts) };
  });
}
