import type { ArticleWord } from './article-word.ts';
import type { FoundFact } from './find-fact.ts';
import type { Fact, TopicId, TopicPack } from './types.ts';
import { stemOf, WORD } from './word-stems.ts';

/** A fact that an article touches, and the article's own words that led to it. */
export interface CloseFact extends FoundFact {
  words: string[];
}

/** What a fact is found by: how often each stem stands in its texts. */
interface FactEntry extends FoundFact {
  stems: Map<string, number>;
  length: number;
}

/** The facts of all packs, ready to be ranked. */
export interface FactIndex {
  entries: readonly FactEntry[];
  /** In how many facts a stem stands. */
  spread: ReadonlyMap<string, number>;
  averageLength: number;
}

/** What is known of an article: its words, and the topics that it names. */
export interface Article {
  words: readonly ArticleWord[];
  topics: ReadonlySet<TopicId>;
}

/** More would be a second list to read. */
const MOST_FACTS = 5;
/** Words that are named as the reason. */
const MOST_REASONS = 3;
/** Fewer words in common are chance. */
const LEAST_WORDS = 2;
/** A word in more than this part of all facts says nothing about any of them. */
const INFORMATIVE = 0.16;
/** Of few facts, every word stands in a large part. */
const LEAST_SPREAD = 2;
/** What a fact of a topic that the article does not name counts. */
const OTHER_TOPIC = 0.6;
/** Below this a fact is not close, in an article of as many distinct words as a short report. */
const FLOOR = 17;
const SHORT_REPORT = 60;
/** Of what the best one has, the least that the others must have. */
const LEAST_OF_BEST = 0.4;
/** Facts of two packs that share this part of what led to them tell the same. */
const ALIKE = 0.6;

/** The usual constants of BM25 (Robertson and Zaragoza, 2009, section 3.4). */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.5;
/** What a fact states counts more than what is said beside it. */
const STATEMENT_WEIGHT = 2;

function besides(fact: Fact): string {
  return [fact.caveat, fact.oftenWritten, fact.change, fact.attributedTo].join('\n');
}

/**
 * Indexes the facts of packs by the stems of their texts.
 *
 * @param packs as they are shown.
 * @param others the same packs in other languages in which articles may be written.
 */
export function indexFacts(
  packs: readonly TopicPack[],
  others: readonly TopicPack[] = [],
): FactIndex {
  const known = new Map<string, string>();
  const stem = (word: string): string => {
    const stem = known.get(word) ?? stemOf(word);
    known.set(word, stem);
    return stem;
  };
  const entries = packs.flatMap((pack) =>
    pack.facts.map((fact) => {
      const sameFact = others
        .filter(({ id }) => id === pack.id)
        .flatMap(({ facts }) => facts.find(({ id }) => id === fact.id) ?? []);
      return indexFact({ pack, fact }, [fact, ...sameFact], stem);
    }),
  );
  const spread = new Map<string, number>();
  for (const { stems } of entries) {
    for (const stem of stems.keys()) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  }
  const total = entries.reduce((sum, { length }) => sum + length, 0);
  return { entries, spread, averageLength: total / Math.max(1, entries.length) };
}

function indexFact(
  found: FoundFact,
  texts: readonly Fact[],
  stem: (word: string) => string,
): FactEntry {
  const stems = new Map<string, number>();
  let length = 0;
  const add = (text: string, weight: number) => {
    for (const [word] of text.matchAll(WORD)) {
      const found = stem(word);
      stems.set(found, (stems.get(found) ?? 0) + weight);
      length++;
    }
  };
  for (const text of texts) {
    add(text.statement, STATEMENT_WEIGHT);
    add(besides(text), 1);
  }
  return { ...found, stems, length: length / texts.length };
}

interface Scored {
  entry: FactEntry;
  score: number;
  /** The stems in common, the weightiest first. */
  shared: [stem: string, printed: string][];
}

/**
 * The facts that an article touches most, by BM25 over the words that it prints; none where
 * nothing is close.
 *
 * @param brought ids of facts that are shown already for another reason.
 */
export function closestFacts(
  index: FactIndex,
  article: Article,
  brought: ReadonlySet<string>,
): CloseFact[] {
  // Chance brings more words together in a longer text.
  const floor = FLOOR * Math.sqrt(Math.max(1, article.words.length / SHORT_REPORT));
  const words = article.words.map(([printed, weight]) => ({
    printed,
    weight,
    stem: stemOf(printed),
  }));
  const scored = index.entries
    .filter(({ fact }) => !brought.has(fact.id))
    .map((entry) => score(index, entry, words, article.topics))
    .filter((one) => one.shared.length >= LEAST_WORDS && one.score >= floor)
    .sort((a, b) => b.score - a.score);
  const least = (scored[0]?.score ?? 0) * LEAST_OF_BEST;
  const chosen: Scored[] = [];
  for (const one of scored) {
    if (chosen.length === MOST_FACTS || one.score < least) break;
    if (!chosen.some((other) => areAlike(one, other))) chosen.push(one);
  }
  return chosen.map(({ entry: { pack, fact }, shared }) => ({
    pack,
    fact,
    words: shared.slice(0, MOST_REASONS).map(([, printed]) => printed),
  }));
}

function score(
  index: FactIndex,
  entry: FactEntry,
  words: readonly { printed: string; weight: number; stem: string }[],
  topics: Article['topics'],
): Scored {
  const count = index.entries.length;
  const room = 1 - LENGTH_SHARE + (LENGTH_SHARE * entry.length) / index.averageLength;
  const parts: { stem: string; printed: string; part: number }[] = [];
  for (const { printed, weight, stem } of words) {
    const often = entry.stems.get(stem);
    const spread = index.spread.get(stem) ?? count;
    if (often === undefined || spread > Math.max(LEAST_SPREAD, count * INFORMATIVE)) continue;
    const rarity = Math.log(1 + (count - spread + 0.5) / (spread + 0.5));
    const saturated = (often * (SATURATION + 1)) / (often + SATURATION * room);
    parts.push({ stem, printed, part: rarity * saturated * (1 + Math.log(weight)) });
  }
  parts.sort((a, b) => b.part - a.part);
  const sum = parts.reduce((total, { part }) => total + part, 0);
  return {
    entry,
    score: topics.has(entry.pack.id) ? sum : sum * OTHER_TOPIC,
    shared: parts.map(({ stem, printed }) => [stem, printed]),
  };
}

function areAlike(one: Scored, other: Scored): boolean {
  const stems = new Set(other.shared.map(([stem]) => stem));
  const common = one.shared.filter(([stem]) => stems.has(stem)).length;
  const all = one.shared.length + other.shared.length - common;
  return all > 0 && common / all >= ALIKE && one.entry.pack !== other.entry.pack;
}
