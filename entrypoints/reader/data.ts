import { anchors, cards } from 'virtual:reader-data';
import type { CardSources, CardTopic } from '../../components/hover-card/card-content.ts';
import { createAnchorTest } from '../../components/matching/anchors.ts';
import { createDetector, type Detector } from '../../components/matching/detector.ts';
import type { ClaimAnswer } from '../../components/messaging/claim-reading.ts';
import { sendToExtension } from '../../components/messaging/client.ts';
import { remoteClaimReader } from './remote-claims.ts';

/**
 * Most pages need the anchors and nothing else, so that is all the data that each carries. At the
 * first hit the background sends the names.
 */
export const anchorTest = () => createAnchorTest(anchors);

export async function detector(): Promise<Detector> {
  const names = await sendToExtension('getGazetteer', {}).catch(() => null);
  // Without its background the extension is gone, and this page is about to be left.
  if (typeof names !== 'string') return new Promise(() => undefined);
  return createDetector(names);
}

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
