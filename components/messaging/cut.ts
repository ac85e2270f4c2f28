import type { ArticleText, FurtherArticle, TextBlock } from '../matching/types.ts';
import type { ArticleRequest } from './article-reading.ts';
import { LIMITS } from './limits.ts';
import type { PageItem, PageReport } from './page-report.ts';

/**
 * What is sent, cut to what the door lets through: one long title or one strange tag must not cost
 * the whole message.
 */

/** Signs that nobody sees and any page may strew: soft hyphens, zero-width and direction signs. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

/** At most `most` UTF-16 units, with an ellipsis for what is cut and no half of a pair. */
function cutText(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).toWellFormed()}…`;
}

/** Words as the page prints them; where they are too long, first without what nobody sees. */
const cutWords = (words: string) =>
  cutText(words.length <= LIMITS.text ? words : words.replace(UNSEEN, ''), LIMITS.text);

/** A tag that is too long for one is no tag. */
const cutLanguage = (tag: string | null) =>
  tag !== null && tag.length <= LIMITS.language ? tag : null;

/** How a mark is remembered: without what nobody sees, which a page may change at each visit. */
export function cutMark(mark: string): string {
  return cutText(mark.replace(UNSEEN, ''), LIMITS.id);
}

function cutItem(item: PageItem): PageItem {
  const words = {
    quote: cutWords(item.quote),
    sentence: cutWords(item.sentence),
  };
  if (item.kind !== 'mention') return { ...item, ...words };
  const { form, evidence } = item.reason;
  const reason = {
    form: cutWords(form),
    evidence: evidence.slice(0, LIMITS.evidence).map(cutWords),
  };
  return { ...item, ...words, reason };
}

/** A report as it may be sent. Give it one item more than the limit, so that it can tell so. */
export function cutReport(report: PageReport): PageReport {
  const { url, title, language, date, items } = report;
  return {
    ...report,
    url: url.slice(0, LIMITS.url),
    title: cutText(title, LIMITS.title),
    language: cutLanguage(language),
    date: { ...date, candidates: date.candidates.slice(0, LIMITS.dates) },
    items: items.slice(0, LIMITS.items).map(cutItem),
    isListCut: report.isListCut || items.length > LIMITS.items,
  };
}

/**
 * Half pairs are replaced, unit by unit so that places hold: browsers write a message as JSON, where
 * each of them takes six letters (https://tc39.es/ecma262/#sec-quotejsonstring), and long texts of
 * them would hold the page up.
 */
function cutBlock({ language, ...block }: TextBlock): TextBlock {
  const isTag = language !== undefined && cutLanguage(language) !== null;
  const text = block.text.slice(0, LIMITS.block).toWellFormed();
  return { ...block, text, ...(isTag && { language }) };
}

/** The blocks from the first on that fit together. */
function cutBlocks(blocks: readonly TextBlock[]): TextBlock[] {
  let left = LIMITS.article;
  const end = blocks.findIndex(({ text }) => {
    left -= text.length;
    return left < 0;
  });
  return blocks.slice(0, Math.min(end < 0 ? blocks.length : end, LIMITS.blocks)).map(cutBlock);
}

/** The first further articles, and of each what lies within the blocks that can be sent. */
function cutFurther(further: readonly FurtherArticle[]): FurtherArticle[] {
  const within = (place: number) => Math.min(place, LIMITS.blocks);
  return further
    .slice(0, LIMITS.articles)
    .map(({ from, to, ...days }) => ({ from: within(from), to: within(to), ...days }));
}

/** An article as it may be sent. Blocks keep their places; those that do not fit are left out. */
export function cutArticle(article: ArticleText): ArticleRequest['article'] {
  return {
    blocks: cutBlocks(article.blocks),
    language: cutLanguage(article.language),
    metadata: article.metadata
      .slice(0, LIMITS.metadata)
      .map((piece) => cutText(piece, LIMITS.metadataPiece)),
    published: article.published,
    ...(article.further && { further: cutFurther(article.further) }),
  };
}
