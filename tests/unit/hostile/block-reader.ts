import { parseClaims } from '../../../components/claims/claim-data.ts';
import { createClaimFinder } from '../../../components/claims/claim-finder.ts';
import type { ClaimTexts } from '../../../components/claims/claims-data.ts';
import { createDetector } from '../../../components/matching/detector.ts';
import { createMentionFinder } from '../../../components/matching/known-blocks.ts';
import { toEnd } from '../../../components/matching/to-end.ts';

/** Makes both topics present, so that names and claims alike are looked for. */
const OPENING = { text: 'ISIS-K and the Crocus City Hall attack', role: 'headline' as const };

/** Reads one block as the background does, names and claims; gives how many mentions there are. */
export function createReader(data: { gazetteer: string; claims: ClaimTexts }) {
  const names = createMentionFinder(createDetector(data.gazetteer));
  const claims = createClaimFinder(parseClaims(data.claims));
  return (text: string): number => {
    const blocks = [OPENING, { text, role: 'body' as const }];
    const article = { blocks, language: null, metadata: [], published: '2024-03-23' };
    const read = toEnd(names.read(article, null, () => false));
    claims.read(read.article, read.mentions, article.published);
    return read.mentions.length;
  };
}
