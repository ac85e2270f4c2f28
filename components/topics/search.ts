import type { Fact, TopicPack } from './types.ts';

export interface Hit {
  pack: TopicPack;
  fact: Fact;
}

/** Fewer characters match nearly everything. */
const SHORTEST_WORD = 2;

const COMBINING_MARKS = /\p{M}/gu;

/** Upper and lower case, accents and typographic apostrophes are all one to a searcher. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(COMBINING_MARKS, '')
    .replace(/[’‘]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .toLowerCase();
}

/** The words to look for, folded; empty where the query is too short to mean anything. */
export function wordsOf(query: string): string[] {
  return fold(query)
    .split(/\s+/)
    .filter((word) => word.length >= SHORTEST_WORD);
}

const searchable = new WeakMap<Fact, string>();

/** Everything of a fact that a reader may remember, folded once. */
function textOf({ pack, fact }: Hit): string {
  const known = searchable.get(fact);
  if (known !== undefined) return known;
  const sources = fact.sources.flatMap((id) => pack.sources[id]?.publisher ?? []);
  const text = fold(
    [fact.statement, fact.attributedTo, fact.caveat, fact.oftenWritten, fact.change, ...sources]
      .filter((part) => part !== null)
      .join('\n'),
  );
  searchable.set(fact, text);
  return text;
}

/** Facts that hold every word of the query; those whose own statement does come first. */
export function searchFacts(packs: readonly TopicPack[], query: string): Hit[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const hits = packs
    .flatMap((pack) => pack.facts.map((fact) => ({ pack, fact })))
    .filter((hit) => words.every((word) => textOf(hit).includes(word)));
  const inStatement = ({ fact }: Hit) => {
    const statement = fold(fact.statement);
    return words.every((word) => statement.includes(word));
  };
  const [first, rest] = [hits.filter(inStatement), hits.filter((hit) => !inStatement(hit))];
  return [...first, ...rest];
}
