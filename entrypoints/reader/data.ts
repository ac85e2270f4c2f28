import { anchors, cards, gazetteer } from 'virtual:reader-data';
import type { CardSources, CardTopic } from '../../components/hover-card/card-content.ts';
import { createAnchorTest } from '../../components/matching/anchors.ts';
import { createDetector } from '../../components/matching/detector.ts';
import type { ClaimAnswer } from '../../components/messaging/claim-reading.ts';
import { remoteClaimReader } from './remote-claims.ts';

/**
 * What the build put into the content script, parsed when it is first needed: most pages need the
 * anchors and nothing else.
 */
export const anchorTest = () => createAnchorTest(anchors);
export const detector = () => createDetector(gazetteer);

let topics: Record<string, CardTopic> | null = null;
let answer: Pick<ClaimAnswer, 'claims' | 'tolls'> = { claims: {}, tolls: {} };

export const claimReader = () =>
  remoteClaimReader((latest) => {
    answer = latest;
  });

/** What cards are made of: the build's topics, and what the background last said of claims. */
export function cardSources(): CardSources {
  topics ??= JSON.parse(cards) as Record<string, CardTopic>;
  return { topics, claims: answer.claims, tolls: answer.tolls };
}
