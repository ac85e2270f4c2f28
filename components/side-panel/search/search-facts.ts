import { foldForSearch } from '../../text/fold-for-search.ts';
import { findFact } from '../../topics/find-fact.ts';
import type { Fact, TopicPack } from '../../topics/types.ts';

export interface Hit {
  pack: TopicPack;
  fact: Fact;
}

/** Fewer characters match nearly everything. */
const SHORTEST_WORD = 2;

/** The words to look for, folded; empty where the query is too short to mean anything. */
export function wordsOf(query: string): string[] {
  return foldForSearch(query)
    .text.split(/\s+/)
    .filter((word) => word.length >= SHORTEST_WORD);
}

const searchable = new WeakMap<Fact, string>();

/** Everything of a fact that a reader may remember, in both languages, folded once. */
function textOf({ pack, fact }: Hit, original: Fact): string {
  const known = searchable.get(fact);
  if (known !== undefined) return known;
  const texts = (fact === original ? [fact] : [fact, original]).flatMap((one) => [
    one.statement,
    one.attributedTo,
    one.caveat,
    one.oftenWritten,
    one.change,
  ]);
  const publishers = fact.sources.flatMap((id) => pack.sources[id]?.publisher ?? []);
  const text = foldForSearch(
    [...texts, ...publishers].filter((part) => part !== null).join('\n'),
  ).text;
  searchable.set(fact, text);
  return text;
}

/**
 * Facts that hold every word of the query, in the language that is shown or in English; those
 * whose own statement does come first.
 *
 * @param originals the packs in English.
 */
export function searchFacts(
  packs: readonly TopicPack[],
  originals: readonly TopicPack[],
  query: string,
): Hit[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const isFoundIn = (text: string) => words.every((word) => text.includes(word));
  const first: Hit[] = [];
  const rest: Hit[] = [];
  for (const pack of packs) {
    for (const fact of pack.facts) {
      const original = findFact(originals, pack.id, fact.id)?.fact ?? fact;
      if (!isFoundIn(textOf({ pack, fact }, original))) continue;
      const statements = foldForSearch(`${fact.statement}\n${original.statement}`).text;
      (isFoundIn(statements) ? first : rest).push({ pack, fact });
    }
  }
  return [...first, ...rest];
}
