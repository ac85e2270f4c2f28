import { compileClaims } from '../build/claims.ts';
import { parseClaims } from '../claims/claim-data.ts';
import { type ClaimFinder, createClaimFinder } from '../claims/claim-finder.ts';
import type { Stance, TollState } from '../claims/types.ts';
import type { Mention } from '../matching/types.ts';
import type { TollEntry } from '../topics/types.ts';
import type { CutPassage } from './passage.ts';
import { TOPICS_FOLDER } from './topics-folder.ts';

/** Where a find stands in its passage. Offsets are UTF-16 units of the field. */
interface Place {
  in: 'title' | 'text';
  start: number;
  end: number;
  quote: string;
}

/** One claim or one count, as `spot --claims` prints it. */
export type Found =
  | ({ type: 'claim'; claim: string; stance: Stance } & Place)
  | ({
      type: 'toll';
      measure: TollEntry['measure'];
      value: number;
      state: TollState | null;
    } & Place);

/** A finder with the claims and counts of all packs. */
export function openClaimFinder(): ClaimFinder {
  return createClaimFinder(parseClaims(compileClaims(TOPICS_FOLDER)));
}

/** Claims and counts of a passage, in reading order. */
export function findClaims(
  finder: ClaimFinder,
  { article, places }: CutPassage,
  mentions: readonly Mention[],
): Found[] {
  const { flags, tolls } = finder.read(article, mentions, article.published);
  const placeOf = ({ block, start, end }: { block: number; start: number; end: number }): Place => {
    const place = places[block];
    const source = article.blocks[block];
    if (!place || !source) throw new Error(`no block ${block}`);
    const quote = source.text.slice(start, end);
    return { in: place.field, start: start + place.offset, end: end + place.offset, quote };
  };
  const found: Found[] = [
    ...flags.map((flag) => {
      const { claim, stance } = flag;
      return { type: 'claim' as const, claim, stance, ...placeOf(flag) };
    }),
    ...tolls.map((toll) => {
      const { measure, value, state } = toll;
      return { type: 'toll' as const, measure, value, state, ...placeOf(toll) };
    }),
  ];
  const rank = ({ in: field }: Found) => (field === 'title' ? 0 : 1);
  return found.sort((one, other) => rank(one) - rank(other) || one.start - other.start);
}
