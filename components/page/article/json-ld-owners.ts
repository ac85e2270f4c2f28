/** An article of structured data, as far as it says which of the page's articles it means. */
export interface StatedArticle<Article> {
  /** The article in whose own part of the page its script stands; null where in none. */
  article: Article | null;
  /** Paths of the addresses that it gives for itself. */
  paths: readonly string[];
  headline: string;
}

/** An article that stands on the page. */
export interface StandingArticle {
  /** Paths of the addresses that its element and its headline bear. */
  paths: readonly string[];
  headline: string;
}

/**
 * Which article on the page each article of the structured data means; null where nothing tells.
 * Where it stands in none, its address or its headline tells; where exactly as many are left of
 * both, they go by order, as pages write the one beside the other.
 */
export function ownersOf<Article extends StandingArticle>(
  stated: readonly StatedArticle<Article>[],
  standing: readonly Article[],
): (Article | null)[] {
  const owners = stated.map(({ article, paths, headline }) => {
    const isMeant = (each: Article) =>
      each.paths.some((path) => path !== '' && paths.includes(path)) ||
      (headline !== '' && each.headline === headline);
    return article ?? standing.find(isMeant) ?? null;
  });
  const free = standing.filter((article) => !owners.includes(article));
  const open = owners.filter((owner) => owner === null).length;
  if (open !== free.length) return owners;
  return owners.map((owner) => owner ?? free.shift() ?? null);
}
