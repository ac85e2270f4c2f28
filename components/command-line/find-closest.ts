import { englishTexts, freshTexts } from '../build/pack-texts.ts';
import { readTopicFiles, topicFolders } from '../build/topic-files.ts';
import type { ArticleText, Mention } from '../matching/types.ts';
import { wordsBesideNames } from '../matching/words-beside-names.ts';
import { LIMITS } from '../messaging/limits.ts';
import { readPack } from '../topics/catalog.ts';
import { type CloseFact, closestFacts } from '../topics/closest-facts.ts';
import { type FactIndex, indexFacts } from '../topics/fact-index.ts';
import { ORIGINAL_LANGUAGE } from '../topics/original-language.ts';
import { translatePack } from '../topics/translate-pack.ts';
import { TOPICS_FOLDER } from './topics-folder.ts';

/** One fact, as `spot --closest` prints it. */
export interface Closest {
  topic: string;
  fact: string;
  /** The article's own words that led to it. */
  words: string[];
}

/** Ranks facts as the panel does; each language's texts are read when the first article needs them. */
export function openFactFinder() {
  const packs = topicFolders(TOPICS_FOLDER).flatMap(
    (topic) => readPack(topic, readTopicFiles(TOPICS_FOLDER, topic)).pack ?? [],
  );
  const original = indexFacts(packs);
  const english = englishTexts(TOPICS_FOLDER);
  const indexes = new Map<string, FactIndex>([[ORIGINAL_LANGUAGE, original]]);

  function openIndex(language: string): FactIndex {
    const texts = freshTexts(TOPICS_FOLDER, english, language);
    return indexFacts(packs.map((pack) => translatePack(pack, [], texts[pack.id] ?? {}).pack));
  }

  return (article: ArticleText, mentions: readonly Mention[]): Closest[] => {
    const language = article.language?.split('-')[0]?.toLowerCase() ?? ORIGINAL_LANGUAGE;
    const index = indexes.get(language) ?? openIndex(language);
    indexes.set(language, index);
    if (mentions.length === 0) return [];
    const words = wordsBesideNames(article, mentions, LIMITS);
    const topics = new Set(mentions.map(({ topic }) => topic));
    return closestFacts(packs, [original, index], { words, topics }, new Set()).map(asClosest);
  };
}

function asClosest({ pack, fact, words }: CloseFact): Closest {
  return { topic: pack.id, fact: fact.id, words };
}
