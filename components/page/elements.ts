import type { BlockRole } from '../matching/types.ts';
import { attributeOf, localName, matches } from './natives.ts';

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
const ASIDE_ROLES = /^(?:navigation|complementary|contentinfo|menu|menubar)$/i;

/** Whether entering or leaving the element ends a run of text. */
export function isSeam(element: Element): boolean {
  const name = localName(element);
  // A custom element is mostly a piece of layout, and two of them rarely stand in one sentence.
  return SEAMS.has(name) || name.includes('-');
}

/** Whether nothing below the element is read. */
export function isSkipped(element: Element): boolean {
  return SKIPPED.has(localName(element)) || matches(element, SKIPPED_SELECTOR);
}

/** The role that the element gives to all text in it; null where it changes nothing. */
export function roleOf(element: Element): BlockRole | null {
  const name = localName(element);
  const byTag = ROLES.get(name);
  if (byTag === 'heading' && attributeOf(element, 'itemprop') === 'headline') return 'headline';
  if (byTag !== undefined) return byTag;
  if (!CONTAINERS.has(name)) return null;
  const role = attributeOf(element, 'role');
  if (role !== null && ASIDE_ROLES.test(role)) return 'aside';
  return ASIDE_NAME.test(attributeOf(element, 'class') ?? '') ||
    ASIDE_NAME.test(attributeOf(element, 'id') ?? '')
    ? 'aside'
    : null;
}
