import type { ArticleWord } from '../topics/article-word.ts';
import { articleWords, type WordLimits } from '../topics/article-words.ts';
import type { ArticleText, Mention } from './types.ts';

/** What an article prints beside the names that are marked, without links, tickers and comments. */
export function wordsBesideNames(
  { blocks }: ArticleText,
  mentions: readonly Mention[],
  limits: WordLimits,
): ArticleWord[] {
  const byBlock = Map.groupBy(mentions, ({ block }) => block);
  const sources = blocks.flatMap(({ text, role }, place) =>
    role === 'aside'
      ? []
      : [{ text, isHeadline: role === 'headline', names: byBlock.get(place) ?? [] }],
  );
  return articleWords(sources, limits);
}
