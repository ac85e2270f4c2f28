import type { ArticleDate } from '../../topics/article-date.ts';
import { today as readersDay } from '../../topics/today.ts';
import type { IsoDay } from '../../topics/types.ts';
import { attributeOf, holds } from '../dom.ts';
import { DATED } from './date-sources.ts';
import { ofAddress, pathsOf } from './json-ld.ts';
import { readLanguage } from './metadata.ts';
import { ARTICLES, articlesOn, type PageArticle } from './page-articles.ts';
import {
  closest,
  type DateSources,
  datedElements,
  dateFrom,
  ELSEWHERE,
  readArticleDate,
  select,
} from './read-date.ts';
import { type SharedSources, shareSources } from './shared-sources.ts';
import { dateInUrl, pathOf } from './url.ts';
import { isFirm } from './verdict.ts';

/** An article on the page beside the page's own. */
export interface OtherArticle {
  element: Element;
  date: ArticleDate;
}

/** When the page's own article was written, and when each other one that stands on the page. */
export interface PageDates {
  date: ArticleDate;
  others: readonly OtherArticle[];
}

/** What says of which article the head of the page speaks: it may still be the first one. */
const CANONICAL = 'link[rel=canonical i][href],meta[property="og:url" i][content]';

/** The article with the first headline of the page; null where that stands above all of them. */
function firstOf(document: Document, articles: readonly PageArticle[]): PageArticle | null {
  const titles = select(document, 'h1');
  const title = titles.find((each) => closest(each, 'article,main,[role=main]')) ?? titles[0];
  if (articles.length === 1) return articles[0] ?? null;
  return articles.find(({ element }) => title && holds(element, title)) ?? null;
}

/** Elements that date an article, not what stands in it from elsewhere. */
function datedIn({ element, ground, paths }: PageArticle, url: string): Element[] {
  return select(ground, DATED).filter((dated) => {
    const link = closest(dated, 'a[href]');
    const around = closest(dated, ARTICLES);
    const elsewhere = closest(dated, ELSEWHERE);
    return (
      (elsewhere === null || holds(elsewhere, element)) &&
      (around === null || around === closest(element, ARTICLES)) &&
      (!link || paths.includes(pathOf(attributeOf(link, 'href') ?? '', url) ?? ''))
    );
  });
}

/** The article that the page's address names, be it by the day in it alone; null where none. */
function namedBy(
  url: string,
  articles: readonly PageArticle[],
  { entriesOf }: SharedSources,
  dayOf: (article: PageArticle) => IsoDay | null,
): PageArticle | null {
  const path = pathOf(url);
  if (!path) return null;
  const named = articles.find(
    (article) =>
      article.paths.includes(path) ||
      entriesOf(article).some((entry) => pathsOf(entry, url).includes(path)),
  );
  if (named) return named;
  const [day] = dateInUrl(url).filter(isFirm);
  const ofDay = articles.filter((article) => day && dayOf(article) === day.day);
  return (ofDay.length === 1 && ofDay[0]) || null;
}

function isNamedInHead(document: Document, url: string): boolean {
  return select(document, CANONICAL).some((element) => {
    const address = attributeOf(element, 'href') ?? attributeOf(element, 'content') ?? '';
    return pathOf(address, url) === pathOf(url);
  });
}

/** The dates of a page on which several articles stand. */
function readSeveral(
  document: Document,
  url: string,
  articles: readonly PageArticle[],
  today: IsoDay,
): PageDates {
  const shared = shareSources(document, url, articles);
  const sourcesOf = (article: PageArticle): DateSources => ({
    entries: () => shared.entriesOf(article),
    metas: () => shared.metasOf(article),
    dated: () => datedIn(article, url),
    url: null,
    language: () => readLanguage(document),
  });
  const alone = (article: PageArticle) => dateFrom(sourcesOf(article), today);
  const first = firstOf(document, articles);
  const own =
    namedBy(url, articles, shared, (article) => alone(article).published?.day ?? null) ?? first;
  /** What stands in no article is the first one's, unless it names the page's address. */
  const keeper = (isNamed: boolean) => (isNamed ? own : (first ?? own));
  const dateOf = (article: PageArticle): ArticleDate => {
    if (article !== own && article !== first) return alone(article);
    const sources = sourcesOf(article);
    const entries = () => {
      const loose = shared.entriesOf(null).filter((entry) => {
        return keeper(pathsOf(entry, url).includes(pathOf(url) ?? '')) === article;
      });
      return [...sources.entries(), ...loose];
    };
    const metas = () => {
      const isKeeper = keeper(isNamedInHead(document, url)) === article;
      return [...(isKeeper ? shared.metasOf(null) : []), ...sources.metas()];
    };
    if (article !== own) return dateFrom({ ...sources, entries, metas }, today);
    const dated = () => {
      const around = own === first ? datedElements(document, url) : [];
      return [...new Set([...around, ...sources.dated()])];
    };
    const named = () => ofAddress(entries(), url);
    return dateFrom({ ...sources, entries: named, metas, dated, url }, today);
  };
  return {
    date: own === null ? readArticleDate(document, url, today) : dateOf(own),
    others: articles
      .filter((article) => article !== own)
      .map((article) => ({ ...article, date: dateOf(article) }))
      .filter(({ isStory, date }) => isStory || date.verdict !== 'missing')
      .map(({ element, date }) => ({ element, date })),
  };
}

/**
 * The dates of a page. Where articles stand one after the other, as infinite scroll appends them,
 * each has its own; the page's own is the one that its address names, else the first. Never throws.
 */
export function readPageDates(
  document: Document,
  url: string,
  today: IsoDay = readersDay(),
): PageDates {
  try {
    const articles = articlesOn(document, url);
    if (articles.length > 1) return readSeveral(document, url, articles, today);
  } catch {
    // A page can break anything; what one article says can still be read.
  }
  return { date: readArticleDate(document, url, today), others: [] };
}
