import type { FurtherArticle } from '../matching/types.ts';
import type { OtherArticle } from '../page/article/page-dates.ts';
import { parentNode } from '../page/dom.ts';
import type { PageBlock } from '../page/text/page-block.ts';
import { latestDay } from '../topics/article-date.ts';

/** Which blocks of a page stand in each article beside the page's own, and from which day they are. */
export function furtherArticles(
  blocks: readonly PageBlock[],
  others: readonly OtherArticle[],
): FurtherArticle[] {
  if (others.length === 0) return [];
  const byElement = new Map<Node, OtherArticle>(others.map((other) => [other.element, other]));
  const found: FurtherArticle[] = [];
  let last: OtherArticle | undefined;
  for (const [at, { nodes }] of blocks.entries()) {
    const article = articleAround(nodes[0], byElement);
    const span = found.at(-1);
    if (article !== undefined && article === last && span !== undefined) span.to = at + 1;
    else if (article !== undefined) {
      const { date } = article;
      const day = date.published?.day ?? null;
      found.push({ from: at, to: at + 1, day, published: latestDay(date) });
    }
    last = article;
  }
  return found;
}

function articleAround(
  node: Node | undefined,
  byElement: ReadonlyMap<Node, OtherArticle>,
): OtherArticle | undefined {
  for (let above: Node | null = node ?? null; above !== null; above = parentNode(above)) {
    const article = byElement.get(above);
    if (article !== undefined) return article;
  }
  return undefined;
}
