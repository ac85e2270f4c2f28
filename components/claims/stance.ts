import { claimPlace } from './claim-place.ts';
import { isUnreal } from './polarity.ts';
import type { Sentence } from './sentence.ts';
import { isQuoted, isSpoken } from './speech.ts';
import type { Stance } from './types.ts';
import type { Hit, Words } from './word-lists.ts';

/**
 * Who speaks: the article (`asserted`), somebody in it (`attributed`), or nobody, because the
 * sentence denies, asks or supposes (`null`). Where a speaker may be meant, he is: that is the
 * fairer reading to an author.
 *
 * @param hits the words that make the claim, and other places of the same concepts
 * @param span from the first to the last of them
 * @param negative the claim's own words deny, ask or leave open
 * @param naming the words name a thing, which a verb of saying before them leaves to the article
 */
export function stanceOf(
  sentence: Sentence,
  words: Words,
  hits: readonly Hit[],
  span: Hit,
  negative: boolean,
  naming: boolean,
): Stance | null {
  const place = claimPlace(sentence, words, hits, span);
  if (isUnreal(place, words, negative)) return null;
  return (naming ? isQuoted(place) : isSpoken(place, words)) ? 'attributed' : 'asserted';
}
