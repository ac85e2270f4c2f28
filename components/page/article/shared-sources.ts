import { holds } from '../dom.ts';
import { SCRIPTS } from './date-sources.ts';
import { articlesInScript, type Entry, pathsOf } from './json-ld.ts';
import { ownersOf } from './json-ld-owners.ts';
import { type PageArticle, plainHeadline } from './page-articles.ts';
import { select, textOf } from './read-date.ts';

/** What dates the articles of a page, by the article to which it belongs; null: to none of them. */
export interface SharedSources {
  entriesOf(article: PageArticle | null): Entry[];
  metasOf(article: PageArticle | null): Element[];
}

/** Gives each piece of structured data and each `meta` to the article that it dates. */
export function shareSources(
  document: Document,
  url: string,
  articles: readonly PageArticle[],
): SharedSources {
  const around = (node: Element) => articles.find(({ ground }) => holds(ground, node)) ?? null;
  const stated = select(document, SCRIPTS).flatMap((script) =>
    articlesInScript(textOf(script)).map((entry) => {
      const headline = plainHeadline(entry.headline);
      return { entry, article: around(script), paths: pathsOf(entry, url), headline };
    }),
  );
  const owners = ownersOf(stated, articles);
  const metas = select(document, 'meta[content]');
  return {
    entriesOf: (article) =>
      stated.flatMap(({ entry }, at) => (owners[at] === article ? [entry] : [])),
    metasOf: (article) => metas.filter((meta) => around(meta) === article),
  };
}
