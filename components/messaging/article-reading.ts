import * as v from 'valibot';
import type { CompiledToll } from '../claims/claims-data.ts';
import type { Findings } from '../claims/types.ts';
import type { Mention } from '../matching/types.ts';
import type { ArticleWord } from '../topics/article-word.ts';
import type { ClaimKind } from '../topics/claim-kinds.ts';
import { isoDay } from '../topics/iso-day.ts';
import type { PartialDate, TopicId } from '../topics/types.ts';
import { LIMITS } from './limits.ts';
import { languageTag, listUpTo, textUpTo } from './shapes.ts';

const textBlock = v.object({
  text: textUpTo(LIMITS.block),
  role: v.picklist(['headline', 'heading', 'body', 'caption', 'aside']),
  language: v.exactOptional(textUpTo(LIMITS.language)),
});

const sizeOf = (blocks: readonly { text: string }[]) =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);

const place = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LIMITS.blocks));

/** Another article on the page, with its own day: the blocks from `from` to before `to`. */
const furtherArticle = v.object({
  from: place,
  to: place,
  day: v.nullable(isoDay),
  published: v.nullable(isoDay),
});

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
    further: v.exactOptional(listUpTo(furtherArticle, LIMITS.articles)),
  }),
  /** The day against which counts are judged: when the article was published. */
  day: v.nullable(isoDay),
});

export type ArticleRequest = v.InferOutput<typeof articleRequest>;

/** A text of the packs, and the language in which it is (BCP 47). */
export interface PackLine {
  text: string;
  lang: string;
}

/** What a card says about a topic. */
export interface TopicLines {
  name: PackLine;
  definition: PackLine;
  cardCaveat: PackLine;
  /** The fact that the card opens in the panel. */
  cardFact: string;
  checked: PartialDate;
}

/** What a card says about a claim that was found. */
export interface ClaimLines {
  kind: ClaimKind;
  caveat: PackLine;
  /** Fact ids of the topic's pack, the most telling one first. */
  facts: string[];
}

/** A dated count, with who gave it. */
export type CountLines = Omit<CompiledToll, 'by'> & { by: PackLine };

/** What the cards of an article are made of: its topics, claims (by id) and series of counts. */
export interface CardLines {
  topics: Record<TopicId, TopicLines>;
  claims: Record<string, ClaimLines>;
  tolls: Record<TopicId, CountLines[]>;
}

export interface ArticleAnswer extends CardLines {
  /** In reading order. */
  mentions: Mention[];
  findings: Findings;
  /** By what the panel ranks its facts; none without a mention. Kept nowhere. */
  words: readonly ArticleWord[];
  /** The article took longer than it may: its end was not read. */
  isCut: boolean;
}
