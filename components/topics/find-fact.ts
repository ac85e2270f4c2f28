import type { Fact, TopicId, TopicPack } from './types.ts';

export interface FoundFact {
  pack: TopicPack;
  fact: Fact;
}

/** A fact by its id, in the topic that names it or else in any other. */
export function findFact(
  packs: readonly TopicPack[],
  topic: TopicId,
  id: string,
): FoundFact | null {
  const own = packs.filter((pack) => pack.id === topic);
  for (const pack of [...own, ...packs]) {
    const fact = pack.facts.find((candidate) => candidate.id === id);
    if (fact) return { pack, fact };
  }
  return null;
}

/** The element id of a fact: where links of the panel lead. */
export function factAnchor(topic: TopicId, fact: string): string {
  return `fact-${topic}-${fact}`;
}

/** The element id of something found on the page. */
export function itemAnchor(key: string): string {
  return `item-${key}`;
}
