import { anchors, cards, claims, gazetteer } from 'virtual:reader-data';
import type { CompiledClaims } from '../../components/claims/compiled.ts';
import { createClaimReader } from '../../components/claims/reader.ts';
import type { CardSources } from '../../components/hover-card/card-content.ts';
import { createAnchorTest } from '../../components/matching/anchors.ts';
import { createDetector } from '../../components/matching/detector.ts';
import type { PageClaimReader } from '../../components/reader/types.ts';

/**
 * What the build put into the content script, parsed when it is first needed: most pages need the
 * anchors and nothing else.
 */
export const anchorTest = () => createAnchorTest(anchors);
export const detector = () => createDetector(gazetteer);
export const claimReader = (): PageClaimReader => {
  const reader = createClaimReader(compiledClaims());
  return {
    concerns: () => true,
    // biome-ignore lint/correctness/useYield: one step until the reader reads in steps
    *steps(article, mentions, day) {
      return reader.read(article, mentions, day);
    },
  };
};

const compiledClaims = once((): CompiledClaims => JSON.parse(claims));

export const cardSources = once(
  (): CardSources => ({ topics: JSON.parse(cards), claims: compiledClaims() }),
);

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
