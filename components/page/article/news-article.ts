/** schema.org's types of a news article, and Open Graph's one word for any article. */
const NEWS_TYPES =
  /"@type"\s{0,9}:\s{0,9}(?:\[[^\]]{0,300})?"(?:[A-Za-z]{0,40}NewsArticle|LiveBlogPosting)"/;

/** Longer structured data is not read: no article needs it, and a page could send anything. */
const MAX_STRUCTURED_DATA = 500_000;

/** Whether a page declares itself a news article, in its own structured data or Open Graph. */
export function declaresNewsArticle(page: Document): boolean {
  if (select(page, 'meta[property="og:type" i][content="article" i]').length > 0) return true;
  return [...select(page, 'script[type="application/ld+json" i]')].some(({ textContent }) =>
    NEWS_TYPES.test((textContent ?? '').slice(0, MAX_STRUCTURED_DATA)),
  );
}

/** Asked of the prototype: a form named `querySelectorAll` may stand in the document's own. */
function select(page: Document, selector: string): NodeListOf<Element> {
  return Document.prototype.querySelectorAll.call(page, selector);
}
