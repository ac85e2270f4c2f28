import type { Fact, TopicId, TopicPack } from './types.ts';
import { stemOf, WORD } from './word-stems.ts';

/** A fact of an index, and how many words its texts have. */
type IndexedFact = readonly [topic: TopicId, id: string, words: number];

/**
 * Which stems stand in which facts, in one language. The build makes it, so that no reader waits
 * while some thousand words are stemmed.
 */
export interface FactIndex {
  /** In the order of the packs, which is the same in every language. */
  facts: readonly IndexedFact[];
  /** By stem, in turn: a position in `facts`, and the weight of the stem there. */
  stems: Readonly<Record<string, readonly number[]>>;
}

/** A word in more than this part of all facts says nothing about any of them. */
const INFORMATIVE = 0.16;
/** Of few facts, every word stands in a large part. */
const LEAST_SPREAD = 2;
/** What a fact states counts more than what is said beside it. */
const STATEMENT_WEIGHT = 2;

/** The most facts, of so many, in which a stem stands that still says something about one. */
export const mostSpread = (facts: number): number => Math.max(LEAST_SPREAD, facts * INFORMATIVE);

/** Indexes the facts of packs in one language by the stems of their texts. */
export function indexFacts(packs: readonly TopicPack[]): FactIndex {
  const facts: IndexedFact[] = [];
  const stems = new Map<string, number[]>();
  for (const pack of packs) {
    for (const fact of pack.facts) {
      const { weights, words } = weigh(fact);
      for (const [stem, weight] of weights) {
        const places = stems.get(stem) ?? [];
        places.push(facts.length, weight);
        stems.set(stem, places);
      }
      facts.push([pack.id, fact.id, words]);
    }
  }
  const telling = [...stems].filter(([, places]) => places.length / 2 <= mostSpread(facts.length));
  return { facts, stems: Object.fromEntries(telling) };
}

function weigh(fact: Fact): { weights: Map<string, number>; words: number } {
  const weights = new Map<string, number>();
  let words = 0;
  const add = (text: string, weight: number) => {
    for (const [word] of text.matchAll(WORD)) {
      const stem = stemOf(word);
      weights.set(stem, (weights.get(stem) ?? 0) + weight);
      words++;
    }
  };
  add(fact.statement, STATEMENT_WEIGHT);
  add([fact.caveat, fact.oftenWritten, fact.change, fact.attributedTo].join('\n'), 1);
  return { weights, words };
}
