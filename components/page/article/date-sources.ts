import { isElement, matches, parentNode, selectAll } from '../dom.ts';
import type { PageChanges } from '../text/page-text.ts';

/** Structured data, which may stand anywhere in a page. */
export const SCRIPTS = 'script[type="application/ld+json" i]';
/** Elements that bear a date of the article or of something else on the page. */
export const DATED =
  'time,[itemprop^=date i]:not(meta),[class*=byline i],[class*=date i],[class*=publish i],[class*=timestamp i]';

const SOURCES = `${SCRIPTS},${DATED},meta[itemprop^=date i],h1`;
/** An article that comes or goes takes its date with it; what changes within it is no such sign. */
const WHOLE_ARTICLES = 'article,[itemtype*=Article i]';

/** Changed nodes that are looked at one by one; where there are more, a date may be among them. */
const MOST_LOOKED_AT = 500;

/**
 * Whether a changed node is, holds or lies in something from which the article's date is read. A
 * wrong yes costs one more reading of the date.
 */
export function datesMayChange({ touched, dropped }: PageChanges): boolean {
  if (touched.size + dropped.size > MOST_LOOKED_AT) return true;
  for (const node of touched) if (bearsDate(node)) return true;
  for (const node of dropped) if (bearsDate(node)) return true;
  return false;
}

function bearsDate(node: Node): boolean {
  const element = isElement(node) ? node : parentNode(node);
  if (!(element instanceof Element)) return false;
  return (
    Element.prototype.closest.call(element, SOURCES) !== null ||
    (element === node &&
      (matches(element, WHOLE_ARTICLES) ||
        selectAll(element, `${SOURCES},${WHOLE_ARTICLES}`).length > 0))
  );
}
