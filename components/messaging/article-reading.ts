import * as v from 'valibot';
import type { CompiledToll } from '../claims/claims-data.ts';
import type { Findings } from '../claims/types.ts';
import type { Mention } from '../matching/types.ts';
import type { ArticleWord } from '../topics/article-word.ts';
import type { ClaimKind } from '../topics/claim-kinds.ts';
import { isoDay } from '../topics/iso-day.ts';
import type { TopicId } from '../topics/types.ts';
import { LIMITS } from './limits.ts';
import { languageTag, listUpTo, textUpTo } from './shapes.ts';

const textBlock = v.object({
  text: v.string(),
  role: v.picklist(['headline', 'heading', 'body', 'caption', 'aside']),
  language: v.exactOptional(textUpTo(LIMITS.language)),
});

const sizeOf = (blocks: readonly { text: string }[]) =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);

/**
 * Names and claims are read in the background: they are larger than everything else that a page
 * would have to carry, and only pages with an anchor need them. The text stays in the browser.
 */
export const articleRequest = v.object({
  article: v.object({
    blocks: v.pipe(
      listUpTo(textBlock, LIMITS.blocks),
      v.check((blocks) => sizeOf(blocks) <= LIMITS.article),
    ),
    language: languageTag,
    metadata: listUpTo(textUpTo(LIMITS.metadataPiece), LIMITS.metadata),
    /** The later of published and modified. */
    published: v.nullable(isoDay),
  }),
  /** The day against which counts are judged: when the article was published. */
  day: v.nullable(isoDay),
});

export type ArticleRequest = v.InferOutput<typeof articleRequest>;

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
  /** By what the panel ranks its facts; none without a mention. Kept nowhere. */
  words: readonly ArticleWord[];
  /** The article took longer than it may: its end was not read. */
  isCut: boolean;
}
