import * as v from 'valibot';
import type { CompiledToll } from '../claims/compiled.ts';
import { LONGEST_ARTICLE } from '../claims/concerns.ts';
import type { ClaimKind, Findings } from '../claims/types.ts';
import type { ArticleText, Mention } from '../matching/types.ts';
import { isoDay } from '../topics/iso-day.ts';
import type { IsoDay, TopicId } from '../topics/types.ts';

/**
 * Claims are read in the background: their patterns are larger than everything else that a page
 * would have to carry, and only pages with a mention need them. The text stays in the browser.
 */
export interface ClaimRequest {
  article: ArticleText;
  mentions: readonly Mention[];
  day: IsoDay | null;
}

/** What a card says about a claim that was found. */
export interface ClaimLines {
  kind: ClaimKind;
  caveat: string;
  /** Fact ids of the topic's pack, the most telling one first. */
  facts: string[];
}

export interface ClaimAnswer {
  findings: Findings;
  /** Lines for the claims among the findings, by claim id. */
  claims: Record<string, ClaimLines>;
  /** The counts of the topics whose tolls are among the findings. */
  tolls: Record<TopicId, CompiledToll[]>;
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const day = v.nullable(isoDay);

const MOST_BLOCKS = 100_000;
const MOST_MENTIONS = 5_000;

/** The request as the background checks it. */
export const claimRequest = v.object({
  type: v.literal('readClaims'),
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
  mentions: v.pipe(
    v.array(
      v.object({
        block: count,
        start: count,
        end: count,
        topic: v.string(),
        reason: v.object({
          form: v.string(),
          certainty: v.picklist(['certain', 'contextual']),
          evidence: v.array(v.string()),
        }),
      }),
    ),
    v.maxLength(MOST_MENTIONS),
  ),
  day,
});
