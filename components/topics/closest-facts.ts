import type { ArticleWord } from './article-word.ts';
import { type FactIndex, mostSpread } from './fact-index.ts';
import { type FoundFact, findFact } from './find-fact.ts';
import type { TopicId, TopicPack } from './types.ts';
import { stemOf } from './word-stems.ts';

/** A fact that an article touches, and the article's own words that led to it. */
export interface CloseFact extends FoundFact {
  words: string[];
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

interface Scored {
  found: FoundFact;
  score: number;
  /** The stems in common, the weightiest first. */
  shared: readonly Part[];
}

/** What one word of the article adds to a fact. */
interface Part {
  stem: string;
  printed: string;
  part: number;
}

/**
 * The facts that an article touches most, by BM25 over the words that it prints; none where
 * nothing is close.
 *
 * @param packs as they are shown.
 * @param indexes of the same packs, in the languages in which the article's words are looked up; a
 *   language may stand there twice, and then counts twice.
 * @param brought ids of facts that are shown already for another reason.
 */
export function closestFacts(
  packs: readonly TopicPack[],
  indexes: readonly FactIndex[],
  article: Article,
  brought: ReadonlySet<string>,
): CloseFact[] {
  // Chance brings more words together in a longer text.
  const floor = FLOOR * Math.sqrt(Math.max(1, article.words.length / SHORT_REPORT));
  const scored = scoreFacts(packs, indexes, article)
    .filter(({ found }) => !brought.has(found.fact.id))
    .filter((one) => one.shared.length >= LEAST_WORDS && one.score >= floor)
    .sort((a, b) => b.score - a.score);
  const least = (scored[0]?.score ?? 0) * LEAST_OF_BEST;
  const chosen: Scored[] = [];
  for (const one of scored) {
    if (chosen.length === MOST_FACTS || one.score < least) break;
    if (!chosen.some((other) => areAlike(one, other))) chosen.push(one);
  }
  return chosen.map(({ found, shared }) => ({
    ...found,
    words: shared.slice(0, MOST_REASONS).map(({ printed }) => printed),
  }));
}

/** The facts that share a word with the article, in the order of the packs. */
function scoreFacts(
  packs: readonly TopicPack[],
  indexes: readonly FactIndex[],
  { words, topics }: Article,
): Scored[] {
  const facts = indexes[0]?.facts ?? [];
  const lengths = facts.map((_, at) => mean(indexes.map((index) => index.facts[at]?.[2] ?? 0)));
  const averageLength = mean(lengths);
  const parts = facts.map((): Part[] => []);
  for (const [printed, weight] of words) {
    const stem = stemOf(printed);
    const weights = weightsOf(stem, indexes);
    if (weights.size > mostSpread(facts.length)) continue;
    const rarity = Math.log(1 + (facts.length - weights.size + 0.5) / (weights.size + 0.5));
    for (const [at, often] of weights) {
      const room = 1 - LENGTH_SHARE + (LENGTH_SHARE * (lengths[at] ?? 0)) / averageLength;
      const saturated = (often * (SATURATION + 1)) / (often + SATURATION * room);
      parts[at]?.push({ stem, printed, part: rarity * saturated * (1 + Math.log(weight)) });
    }
  }
  return facts.flatMap(([topic, id], at) => {
    const shared = parts[at]?.sort((a, b) => b.part - a.part) ?? [];
    const found = shared.length > 0 && findFact(packs, topic, id);
    if (!found) return [];
    const sum = shared.reduce((total, { part }) => total + part, 0);
    return [{ found, score: topics.has(topic) ? sum : sum * OTHER_TOPIC, shared }];
  });
}

/** The facts in which a stem stands in any of the languages, by position, with its weight there. */
function weightsOf(stem: string, indexes: readonly FactIndex[]): Map<number, number> {
  const weights = new Map<number, number>();
  for (const { stems } of indexes) {
    const places = Object.hasOwn(stems, stem) ? (stems[stem] ?? []) : [];
    for (let place = 0; place < places.length; place += 2) {
      const at = places[place] ?? 0;
      weights.set(at, (weights.get(at) ?? 0) + (places[place + 1] ?? 0));
    }
  }
  return weights;
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);

function areAlike(one: Scored, other: Scored): boolean {
  const stems = new Set(other.shared.map(({ stem }) => stem));
  const common = one.shared.filter(({ stem }) => stems.has(stem)).length;
  const all = one.shared.length + other.shared.length - common;
  return all > 0 && common / all >= ALIKE && one.found.pack !== other.found.pack;
}
