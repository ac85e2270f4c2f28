import type { ArticleDate, DateCandidate, DateOrigin } from '../../topics/article-date.ts';
import { today as readersDay } from '../../topics/today.ts';
import type { IsoDay } from '../../topics/types.ts';
import { attributeOf, bodyOf, parentNode, textContent } from '../dom.ts';
import { DATED, SCRIPTS } from './date-sources.ts';
import { articlesInScript, type Entry, ofAddress } from './json-ld.ts';
import { readLanguage } from './metadata.ts';
import { type MonthNames, monthNames } from './months.ts';
import { datesIn, saysUpdated } from './parse.ts';
import { dateInUrl, pathOf } from './url.ts';
import { decideDate, isFirm } from './verdict.ts';

/** Elements of one sort that are looked at; an article's own dates stand near its top. */
const MOST = 300;
/** Elements whose text is taken; some of them wrap the whole article. */
const MOST_BYLINES = 40;
/** UTF-16 units of a byline at most; longer is running text, in which dates are those of events. */
const LONGEST_BYLINE = 160;

/** Open Graph and its misspellings, Parsely, Sailthru, Dublin Core, microdata, old custom. */
const PUBLISHED =
  /publi[sc]|\bp(?:ub)?[-_]?date|^(?:dc(?:terms)?\.|sailthru\.)?(?:date|issued)(?:\.issued)?$/i;
/** Where the dates of other things stand. */
export const ELSEWHERE =
  'aside,nav,footer,figure,blockquote,li,table,[role=complementary],[class*=related i],[class*=comment i]';

type Add = (origin: DateOrigin, kind: DateCandidate['kind'], text: unknown) => void;

/** Where the dates of one article stand. They are read one after the other; each may throw. */
export interface DateSources {
  /** Articles of the structured data. */
  entries: () => readonly Entry[];
  /** `meta` elements with a content. */
  metas: () => readonly Element[];
  /** Elements that bear dates for the eye. */
  dated: () => readonly Element[];
  /** The article's address; null where only the page's own is known. */
  url: string | null;
  language: () => string | null;
}

export function select(root: Document | Element, selector: string): Element[] {
  const { querySelectorAll } = root instanceof Document ? Document.prototype : Element.prototype;
  return [...querySelectorAll.call(root, selector)].slice(0, MOST);
}

export function closest(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

export function textOf(node: Node | null): string {
  return (node && textContent(node)) ?? '';
}

/** Elements that date the article itself, around its headline; not a teaser, comment or picture. */
export function datedElements(document: Document, url: string): Element[] {
  const roots = select(document, 'h1').map((title) => closest(title, 'article,main,[role=main]'));
  const root = roots.find(Boolean) ?? bodyOf(document);
  if (!root) return [];
  const isOnly = select(root, 'article').length < 2;
  return select(root, DATED).filter((element) => {
    const link = closest(element, 'a[href]');
    return (
      !closest(element, ELSEWHERE) &&
      (isOnly || closest(element, 'article') === closest(root, 'article')) &&
      (!link || pathOf(attributeOf(link, 'href') ?? '', url) === pathOf(url))
    );
  });
}

function readEntries(entries: readonly Entry[], add: Add): void {
  for (const article of entries) {
    add('json-ld', 'published', article.datePublished);
    add('json-ld', 'modified', article.dateModified);
  }
}

function readMetas(metas: readonly Element[], add: Add): void {
  const seen = new Set<string>();
  for (const meta of metas) {
    const stated = attributeOf(meta, 'property') ?? attributeOf(meta, 'name');
    const name = stated ?? attributeOf(meta, 'itemprop') ?? '';
    // Microdata of teasers follows that of the article.
    if (stated === null && seen.has(name)) continue;
    seen.add(name);
    const content = attributeOf(meta, 'content');
    if (saysUpdated(name)) add('meta', 'modified', content);
    else if (PUBLISHED.test(name)) add('meta', 'published', content);
  }
}

/** The first of each kind: the article's head comes before what is dated within it. */
function readTimes(elements: readonly Element[], add: Add): void {
  const seen = new Set<string>();
  for (const time of elements) {
    const stated = attributeOf(time, 'datetime') ?? attributeOf(time, 'content');
    if (stated === null) continue;
    const label = `${attributeOf(time, 'itemprop')} ${attributeOf(time, 'class')}`;
    const around = textOf(parentNode(time)).slice(0, LONGEST_BYLINE);
    const before = around.split(textOf(time) || /$/)[0];
    const update = !PUBLISHED.test(label) && saysUpdated(label + before);
    const kind = update ? 'modified' : 'published';
    if (!seen.has(kind)) add('time', kind, stated);
    seen.add(kind);
  }
}

function bylineDates(elements: readonly Element[], language: string | null): DateCandidate[] {
  const lines = elements
    .slice(0, MOST_BYLINES)
    .map(textOf)
    .filter((text) => text.length <= LONGEST_BYLINE && /\p{Nd}{4}/u.test(text));
  if (lines.length === 0) return [];
  const dated = (names?: MonthNames) =>
    lines.map((line) => datesIn(line, names)).find((dates) => dates.length > 0);
  // Tables of names cost milliseconds, those of all languages tens; English needs none.
  const dates = (/^en/i.test(language ?? 'en') && dated()) || dated(monthNames(language));
  return (dates ?? []).map((date) => ({ origin: 'byline', ...date }));
}

/** The date of an article from its sources; never throws. What lies after `today` is not believed. */
export function dateFrom(sources: DateSources, today: IsoDay): ArticleDate {
  const found: DateCandidate[] = [];
  try {
    const add: Add = (origin, kind, text) => {
      if (typeof text !== 'string') return;
      const [date] = datesIn(text);
      if (date) found.push({ ...date, origin, kind });
    };
    readEntries(sources.entries(), add);
    readMetas(sources.metas(), add);
    const elements = sources.dated();
    readTimes(elements, add);
    if (sources.url !== null) found.push(...dateInUrl(sources.url));
    const isStated = found.some((date) => date.kind === 'published' && isFirm(date));
    if (!isStated) found.push(...bylineDates(elements, sources.language()));
  } catch {
    // A page can break anything; what was found before it did so still counts.
  }
  return decideDate(found, today);
}

/**
 * The date of the article at `url`, from structured data, metas, `<time>`, the address and, where
 * none of them says when it was published, the visible byline. Reads a few elements, no layout, and
 * never throws. `today` is the reader's day.
 */
export function readArticleDate(
  document: Document,
  url: string,
  today: IsoDay = readersDay(),
): ArticleDate {
  const sources: DateSources = {
    entries: () => ofAddress(select(document, SCRIPTS).map(textOf).flatMap(articlesInScript), url),
    metas: () => select(document, 'meta[content]'),
    dated: () => datedElements(document, url),
    url,
    language: () => readLanguage(document),
  };
  return dateFrom(sources, today);
}
