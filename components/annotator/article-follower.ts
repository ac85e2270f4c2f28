import type { ArticleText } from '../matching/types.ts';
import type { ArticleAnswer } from '../messaging/article-reading.ts';
import type { OtherArticle } from '../page/article/page-dates.ts';
import type { Pacer } from '../page/pacer.ts';
import type { PageBlock } from '../page/text/page-block.ts';
import { createPageText, type PageChanges } from '../page/text/page-text.ts';
import type { IsoDay } from '../topics/types.ts';
import { matters, shortened } from './article.ts';
import { furtherArticles } from './further-articles.ts';
import { moveItems, type PlacedItem, placeItems } from './items.ts';

interface FollowerOptions {
  anchorTest: (text: string) => boolean;
  /**
   * Reads the whole article, outside the page; `day` is the one that counts are judged against.
   * Null: it was not read.
   */
  readArticle: (article: ArticleText, day: IsoDay | null) => Promise<ArticleAnswer | null>;
  /** Called with everything found, whenever that changed or moved. */
  onItems: (items: readonly PlacedItem[]) => void;
}

/** What is said of an article beside its text. */
interface ArticleContext extends Omit<ArticleText, 'blocks' | 'further'> {
  day: IsoDay | null;
  /** Articles on the page beside its own. */
  others: readonly OtherArticle[];
}

/** From a page's text to the places of what was found in it, while the page changes. */
export interface ArticleFollower {
  blockOf(node: Text): PageBlock | undefined;
  items(): readonly PlacedItem[];
  /** What the article was last found to mention and claim; null before it was read. */
  answer(): ArticleAnswer | null;
  /** Reads what the page changed; whether the article has to be read again for it. */
  follow(changes: PageChanges, pacer: Pacer): Promise<boolean>;
  /**
   * Has the article read and finds the places of the answer. `took`: milliseconds from question to
   * answer. Where it could not be read, what was found before stays.
   */
  read(context: ArticleContext, pacer: Pacer): Promise<{ isRead: boolean; took: number }>;
}

/** The pipeline of one page; nothing of it touches the page. */
export function createArticleFollower(options: FollowerOptions): ArticleFollower {
  const { anchorTest, readArticle, onItems } = options;
  const text = createPageText(anchorTest);
  let items: readonly PlacedItem[] = [];
  let answer: ArticleAnswer | null = null;

  const mayMatter = ({ content }: PageBlock) => matters(content, anchorTest);
  function show(next: readonly PlacedItem[]): void {
    items = next;
    onItems(items);
  }

  return {
    blockOf: text.blockOf,
    items: () => items,
    answer: () => answer,
    async follow(changes, pacer) {
      const { fresh, lost, moved } = await text.update(changes, pacer);
      if (items.some(({ block }) => !block.alive)) show(moveItems(items, moved));
      return fresh.some(mayMatter) || lost.some(mayMatter);
    },
    async read({ day, others, ...context }, pacer) {
      const blocks = text.blocks();
      const further = furtherArticles(blocks, others);
      const whole = { ...context, further, blocks: blocks.map(({ content }) => content) };
      const { article, isCut } = await shortened(whole, anchorTest, pacer);
      const asked = performance.now();
      const next = await pacer.wait(readArticle(article, day));
      const took = performance.now() - asked;
      if (next === null) return { isRead: false, took };
      const placed = await placeItems(blocks, next, pacer);
      answer = { ...next, isCut: next.isCut || isCut };
      show(placed);
      return { isRead: true, took };
    },
  };
}
