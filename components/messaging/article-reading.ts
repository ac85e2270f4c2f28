import * as v from 'valibot';
import type { CompiledToll } from '../claims/claims-data.ts';
import type { Findings } from '../claims/types.ts';
import type { ArticleText, Mention } from '../matching/types.ts';
import type { ClaimKind } from '../topics/claim-kinds.ts';
import { isoDay } from '../topics/iso-day.ts';
import type { IsoDay, TopicId } from '../topics/types.ts';
import { LONGEST_ARTICLE } from './longest-article.ts';

/**
 * Names and claims are read in the background: they are larger than everything else that a page
 * would have to carry, and only pages with an anchor need them. The text stays in the browser.
 */
export interface ArticleRequest {
  article: ArticleText;
  /** The day against which counts are judged: when the article was published. */
  day: IsoDay | null;
}

/** What a card says about a claim that was found. */
export interface ClaimLines {
  kind: ClaimKind;
  caveat: string;
  /** Fact ids of the topic's pack, the most telling one first. */
  facts: string[];
}

export interface ArticleAnswer {
  /** In reading order. */
  mentions: Mention[];
  findings: Findings;
  /** Lines for the claims among the findings, by claim id. */
  claims: Record<string, ClaimLines>;
  /** The counts of the topics whose tolls are among the findings. */
  tolls: Record<TopicId, CompiledToll[]>;
}

const day = v.nullable(isoDay);

const MOST_BLOCKS = 100_000;

/** The request as the background checks it. */
export const articleRequest = v.object({
  type: v.literal('readArticle'),
  article: v.object({
    blocks: v.pipe(
      v.array(
        v.object({
          text: v.string(),
          role: v.picklist(['headline', 'heading', 'body', 'caption', 'aside']),
          language: v.exactOptional(v.string()),
        }),
      ),
      v.maxLength(MOST_BLOCKS),
      v.check(
        (blocks) => blocks.reduce((sum, { text }) => sum + text.length, 0) <= LONGEST_ARTICLE,
      ),
    ),
    language: v.nullable(v.string()),
    metadata: v.pipe(v.array(v.string()), v.maxLength(100)),
    published: day,
  }),
  day,
});
