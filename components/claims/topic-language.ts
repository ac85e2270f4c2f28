import type { TopicId } from '../topics/types.ts';
import type { ClaimData } from './claim-data.ts';
import type { CompiledClaim, CompiledTopic } from './claims-data.ts';
import { waysOf } from './frames.ts';
import { NumeralFinder } from './numerals.ts';
import { type Pattern, parsePattern } from './patterns.ts';
import { TollGrammar } from './tolls.ts';
import { Words } from './word-lists.ts';

/** A claim with all the ways in which one language puts it. */
export interface Claim extends CompiledClaim {
  ways: Pattern[];
}

/** A topic in the words of one language. */
export interface TopicLanguage {
  words: Words;
  claims: Claim[];
  grammar: TollGrammar;
  numerals: NumeralFinder;
}

/** Gives a topic in a language, made when it is first met; null where nothing is known of it. */
export function topicLanguages(
  { languages, frames, wordsOf }: ClaimData,
  id: TopicId,
  topic: CompiledTopic,
) {
  const made = new Map<string, TopicLanguage>();
  return (language: string): TopicLanguage | null => {
    if (!(language in languages)) return null;
    let known = made.get(language);
    if (!known) {
      const shared = wordsOf(language);
      const unspaced = shared.unspaced === true;
      const constructions = { ...frames, ...shared.frames };
      const lists = new Words([shared.topics[id] ?? {}, topic.words, shared.words], unspaced);
      known = {
        words: lists,
        claims: topic.claims.map((claim) => {
          const framed = waysOf(claim.frames ?? [], constructions);
          return { ...claim, ways: [...framed, ...claim.patterns.map((one) => parsePattern(one))] };
        }),
        grammar: new TollGrammar(lists, unspaced),
        numerals: new NumeralFinder(shared.numerals, unspaced),
      };
      made.set(language, known);
    }
    return known;
  };
}
