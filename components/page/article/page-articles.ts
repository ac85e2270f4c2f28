import { attributeOf, bodyOf, holds, matches, parentNode, precedes } from '../dom.ts';
import { DATED, SCRIPTS } from './date-sources.ts';
import { closest, select, textOf } from './read-date.ts';
import { pathOf } from './url.ts';

/** Elements that are an article by their name or by microdata. */
export const ARTICLES =
  'article,[role=article i],[itemtype*=Article i]:not(html,body),[itemtype*=Posting i]:not(html,body)';
const TITLES = 'h1,h2,[itemprop~=headline i]';
/** What stands beside the articles of a page. */
const ASIDE =
  'aside,nav,footer,figure,blockquote,table,[role=complementary],[class*=related i],[class*=comment i]';
/** Elements that bear the address of the article they stand in. */
const ADDRESSED = 'h1 a[href],h2 a[href],a[rel~=bookmark i],[itemprop][href],[itemid]';
/** Articles of one page: more are a list of teasers, and the first of them are enough. */
const MOST_ARTICLES = 100;
/** UTF-16 units of a headline that is compared. */
const LONGEST_TITLE = 300;

/** One of several articles on a page. */
export interface PageArticle {
  element: Element;
  /** The largest part of the page that belongs to it alone: its structured data may stand there. */
  ground: Element;
  headline: string;
  /** Paths of the addresses that its element and its headline bear. */
  paths: string[];
  /** It has a headline of the first rank: it is a story, and no section of another. */
  isStory: boolean;
}

/** A headline as it is compared: structured data writes the same words with other spaces. */
export function plainHeadline(text: unknown): string {
  return String(text ?? '')
    .slice(0, LONGEST_TITLE)
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** The elements in which a headline stands that is theirs, not within each other. */
function articleElements(titles: readonly Element[]): Element[] {
  const found = new Set<Element>();
  for (const title of titles) {
    const element = closest(title, ARTICLES);
    if (element && !closest(element, ASIDE)) found.add(element);
  }
  const isWithin = (element: Element) => {
    for (let above = parentNode(element); above; above = parentNode(above)) {
      if (found.has(above as Element)) return true;
    }
    return false;
  };
  return [...found].filter((element) => !isWithin(element)).slice(0, MOST_ARTICLES);
}

/** For each of some elements, the largest one around it that holds no other of them. */
function groundsOf(document: Document, elements: readonly Element[]): Map<Element, Element> {
  const body = bodyOf(document);
  const held = new Map<Node, number>();
  for (const element of elements) {
    for (let above: Node | null = element; above && above !== body; above = parentNode(above)) {
      held.set(above, (held.get(above) ?? 0) + 1);
    }
  }
  return new Map(
    elements.map((element) => {
      let ground = element;
      for (
        let above = parentNode(element);
        held.get(above as Node) === 1;
        above = parentNode(above as Node)
      ) {
        ground = above as Element;
      }
      return [element, ground];
    }),
  );
}

/** A part of the page that no element calls an article: it has a headline, a text and a date. */
function isArticleLike(element: Element, title: Element): boolean {
  return (
    element !== title &&
    !closest(element, `header,${ASIDE}`) &&
    select(element, 'p').length > 0 &&
    select(element, `${DATED},${SCRIPTS}`).length > 0
  );
}

/** What the element says of its own address: sites keep it in attributes of all names. */
function pathsOf(element: Element, ground: Element, url: string): string[] {
  const bearers = [element, ground, ...select(ground, ADDRESSED)];
  const values = bearers.flatMap((bearer) =>
    Element.prototype.getAttributeNames.call(bearer).map((name) => attributeOf(bearer, name) ?? ''),
  );
  const addresses = values.filter((value) => /^(?:https?:\/\/|\/[^/])/.test(value));
  return [...new Set(addresses.flatMap((address) => pathOf(address, url) || []))];
}

/** The articles of a page, in reading order, wherever each has a headline of its own. */
export function articlesOn(document: Document, url: string): PageArticle[] {
  const titles = select(document, TITLES);
  const elements = articleElements(titles);
  const loose = titles.filter(
    (title) => matches(title, 'h1') && !closest(title, ARTICLES) && !closest(title, ASIDE),
  );
  const grounds = groundsOf(document, [...elements, ...loose]);
  const own = (element: Element, ground: Element): PageArticle => {
    const title = titles.find((each) => holds(element, each)) ?? null;
    return {
      element,
      ground,
      headline: plainHeadline(textOf(title)),
      paths: pathsOf(element, ground, url),
      isStory: select(element, 'h1').length > 0,
    };
  };
  const articles = [...grounds].flatMap(([element, ground]) => {
    if (!loose.includes(element)) return [own(element, ground)];
    return isArticleLike(ground, element) ? [own(ground, ground)] : [];
  });
  return articles.sort((one, other) => (precedes(one.element, other.element) ? -1 : 1));
}
