import { type ClaimPlace, governs } from './claim-place.ts';
import type { ListName } from './list-names.ts';
import { overlaps, segmentAt } from './sentence.ts';
import type { Hit, Words } from './word-lists.ts';

/** Longest next sentence that says only that something is false (`That is not true.`). */
const VERDICT = 40;
/** How near a `perhaps` stands to the words that it makes uncertain. */
const NEAR = 16;

/**
 * Whether nobody makes the claim: the sentence denies it, asks or supposes. Word lists: `deny`;
 * `not` and `suppose`, which count in the clause of the claim, and `perhaps`, beside it;
 * `not-denied` (`no surprise that`), in which the words of the others mean nothing; `falsehood`,
 * said of the whole sentence by the next one, and `unproven` (`found no proof of it`), said of it by
 * a next sentence of any length.
 *
 * @param negative the claim's own words deny, ask or leave open
 */
export function isUnreal(place: ClaimPlace, words: Words, negative: boolean): boolean {
  const { sentence, clause, span, beside } = place;
  const harmless = [...beside('source'), ...beside('not-denied')];
  const guards = (name: ListName) =>
    beside(name).filter((hit) => !harmless.some((one) => overlaps(one, hit)));
  if (guards('deny').some((hit) => denies(place, words, hit))) return true;
  const { after } = sentence;
  if (after && after.small.length <= VERDICT && words.hits('falsehood', after).length > 0) {
    return true;
  }
  if (after && words.hits('unproven', after).length > 0) return true;
  if (negative) return false;
  if (/[?？؟]["'”’»)]*$/u.test(sentence.small)) return true;
  if ([...guards('not'), ...guards('suppose')].some((hit) => overlaps(hit, clause))) return true;
  const near = { start: span.start - NEAR, end: span.end + NEAR };
  return guards('perhaps').some((hit) => overlaps(hit, near) && overlaps(hit, clause));
}

/** Behind the claim a denial counts unless it stands in an aside (`which Ukraine denies`). */
function denies(place: ClaimPlace, words: Words, hit: Hit): boolean {
  const { sentence, last, span, opens, beside } = place;
  if (hit.start < span.end) return governs(place, hit) && !isOwnClause(place, words, hit);
  // In some languages a turn needs no comma (`… olduğunu söyledi ancak Kiev yalanladı`).
  if (beside('contrast').some(({ start }) => start >= span.end && start < hit.start)) return false;
  for (let segment = last + 1; segment <= segmentAt(sentence, hit.start); segment++) {
    if (opens(segment, 'aside', 'contrast')) return false;
  }
  return true;
}

/** `Kyiv denied any part in it, and the group claimed it`: a clause with a subject of its own. */
function isOwnClause(place: ClaimPlace, words: Words, { start, end }: Hit): boolean {
  const { sentence, first, span, opens } = place;
  if (segmentAt(sentence, start) >= first || !opens(first, 'and')) return false;
  return !words.hits('that', sentence).some((hit) => hit.start >= end && hit.end <= span.start);
}
