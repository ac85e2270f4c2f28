import type { BlockRole } from '../matching/types.ts';
import { attributeOf, hasAttributes, localName, matches } from './natives.ts';

/** What the reader sees as the end of a line or paragraph, told by the tag alone: no layout. */
const SEAMS = new Set(
  (
    'address article aside blockquote body br button caption center dd details dialog dir div dl ' +
    'dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html iframe ' +
    'legend li listing main menu nav object ol optgroup option p plaintext pre search section ' +
    'select summary table tbody td textarea tfoot th thead tr ul video xmp'
  ).split(' '),
);

/** Never text of the article: code, editors, controls, drawings, ruby readings. */
const SKIPPED = new Set(
  (
    'area audio button canvas code datalist embed head iframe input kbd map math meter noscript ' +
    'object pre progress rp rt samp script select style svg template textarea title video xmp'
  ).split(' '),
);

/** Hidden, or being edited, by attribute alone. `hidden=until-found` and closed details are readable. */
const SKIPPED_SELECTOR = [
  '[hidden]:not([hidden="until-found" i])',
  '[aria-hidden="true" i]',
  '[contenteditable]:not([contenteditable="false" i])',
  '[role="textbox" i]',
  'dialog:not([open])',
  '[style*="display:none" i]',
  '[style*="display: none" i]',
  '.sr-only',
  '.visually-hidden',
  '.visuallyhidden',
  '.screen-reader-text',
  '.a11y-hidden',
].join(',');

/** Attributes that decide whether and in which language an element is read. */
export const READING_ATTRIBUTES = [
  'hidden',
  'aria-hidden',
  'contenteditable',
  'lang',
  'open',
  'style',
];

const ROLES: ReadonlyMap<string, BlockRole> = new Map<string, BlockRole>([
  ['h1', 'headline'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['nav', 'aside'],
  ['aside', 'aside'],
  ['footer', 'aside'],
]);

/** Containers that sites name by class or id instead of by tag. */
const CONTAINERS = new Set(['div', 'section', 'ul', 'ol']);
const ASIDE_NAME =
  /(?:^|\s)(?:[a-z]+[-_]{1,2})?(?:related|comments?|recirc\w*|recommended|recommendations|trending|most-?(?:read|popular|viewed)|sidebar|breadcrumbs?)(?:[-_]{1,2}(?:area|articles?|box|container|content|items|links|list|module|news|posts|section|stories|widget|wrapper))*(?=\s|$)/i;
const ASIDE_WORDS = [
  'related',
  'comment',
  'recirc',
  'recommend',
  'trending',
  'most',
  'sidebar',
  'breadcrumb',
];
const ASIDE_ROLES = /^(?:navigation|complementary|contentinfo|menu|menubar)$/i;

const SPECIAL_SELECTOR = [
  SKIPPED_SELECTOR,
  '[lang]',
  '[role]',
  '[itemprop="headline"]',
  ...ASIDE_WORDS.flatMap((word) => [`[class*="${word}" i]`, `[id*="${word}" i]`]),
].join(',');

/**
 * Whether the element's attributes have to be looked at: it may be hidden, edited, in a language of
 * its own, beside the article. One question to the browser, since most elements say no.
 */
export function saysMore(element: Element): boolean {
  // A dialog is closed by an attribute that it does not have.
  return (
    (hasAttributes(element) || localName(element) === 'dialog') &&
    matches(element, SPECIAL_SELECTOR)
  );
}

/** Whether entering or leaving the element ends a run of text. */
export function isSeam(element: Element): boolean {
  return isSeamName(localName(element));
}

/** A custom element is mostly a piece of layout, and two of them rarely stand in one sentence. */
export function isSeamName(name: string): boolean {
  return SEAMS.has(name) || name.includes('-');
}

/** Whether nothing below an element of this name is read. */
export function isSkippedName(name: string): boolean {
  return SKIPPED.has(name);
}

/** Whether nothing below the element is read for what its attributes say. */
export function isHidden(element: Element): boolean {
  return matches(element, SKIPPED_SELECTOR);
}

/** Whether nothing below the element is read. */
export function isSkipped(element: Element): boolean {
  return isSkippedName(localName(element)) || isHidden(element);
}

/** The role that the tag alone gives to all text in it; null where it changes nothing. */
export function roleOfName(name: string): BlockRole | null {
  return ROLES.get(name) ?? null;
}

/** The role that tag and attributes give to all text in the element; null where they change nothing. */
export function roleOf(element: Element): BlockRole | null {
  const name = localName(element);
  const byTag = roleOfName(name);
  if (byTag === 'heading' && attributeOf(element, 'itemprop') === 'headline') return 'headline';
  if (byTag !== null || !CONTAINERS.has(name)) return byTag;
  const role = attributeOf(element, 'role');
  if (role !== null && ASIDE_ROLES.test(role)) return 'aside';
  return ASIDE_NAME.test(attributeOf(element, 'class') ?? '') ||
    ASIDE_NAME.test(attributeOf(element, 'id') ?? '')
    ? 'aside'
    : null;
}
