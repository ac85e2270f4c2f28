import { concerns, LONGEST_ARTICLE } from '../../components/claims/concerns.ts';
import type { Findings } from '../../components/claims/types.ts';
import type { ArticleText, Mention, TextBlock } from '../../components/matching/types.ts';
import type { ClaimAnswer, ClaimRequest } from '../../components/messaging/claim-reading.ts';
import { sendToExtension } from '../../components/messaging/client.ts';
import type { PageClaimReader } from '../../components/reader/types.ts';

/** Blocks on either side of a mention that are sent of a page too long to send whole. */
const NEIGHBOURS = 40;

const NOTHING: ClaimAnswer = {
  findings: { flags: [], tolls: [], day: null },
  claims: {},
  tolls: {},
};

/** Has the background read the claims. Without it (it was just updated, say) there are none. */
export function remoteClaimReader(onAnswer: (answer: ClaimAnswer) => void): PageClaimReader {
  return {
    concerns,
    async read(article, mentions, day): Promise<Findings> {
      const request: ClaimRequest = { article: shortened(article, mentions), mentions, day };
      const sent = sendToExtension('readClaims', request) as Promise<ClaimAnswer | undefined>;
      const answer = (await sent.catch(() => undefined)) ?? NOTHING;
      onAnswer(answer);
      return answer.findings;
    },
  };
}

/** The article with far blocks emptied where it is too long; every block keeps its place. */
function shortened(article: ArticleText, mentions: readonly Mention[]): ArticleText {
  const size = article.blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (size <= LONGEST_ARTICLE) return article;
  const kept = new Set<TextBlock>();
  let length = 0;
  for (const { block } of mentions) {
    for (const near of article.blocks.slice(Math.max(0, block - NEIGHBOURS), block + NEIGHBOURS)) {
      if (kept.has(near) || length + near.text.length > LONGEST_ARTICLE) continue;
      kept.add(near);
      length += near.text.length;
    }
  }
  return {
    ...article,
    blocks: article.blocks.map((block) => (kept.has(block) ? block : { ...block, text: '' })),
  };
}
