import type { ArticleText, FurtherArticle } from './types.ts';

/** One of the articles of a page, and where its blocks stand among those of the page. */
export interface SeparateArticle {
  article: ArticleText;
  /** Indices into the blocks of the page, parallel to `article.blocks`. */
  places: readonly number[];
  /** Undefined where it is the page's own. */
  further: FurtherArticle | undefined;
}

/**
 * The articles of a page, each as if it stood there alone: what one says is no evidence for another.
 * Title and description of the page are those of its own article.
 */
export function separateArticles(page: ArticleText): SeparateArticle[] {
  const { further = [], blocks, language } = page;
  if (further.length === 0)
    return [{ article: page, places: [...blocks.keys()], further: undefined }];
  const places = Map.groupBy(blocks.keys(), (at) =>
    further.find(({ from, to }) => at >= from && at < to),
  );
  return [...places].map(([own, at]) => {
    const about =
      own === undefined
        ? { metadata: page.metadata, published: page.published }
        : { metadata: [], published: own.published };
    const inPlace = at.flatMap((index) => blocks[index] ?? []);
    return { article: { ...about, language, blocks: inPlace }, places: at, further: own };
  });
}
