import type { BlockRole } from '../../matching/types.ts';
import {
  attributeOf,
  hasAttributes,
  isPlainText,
  localName,
  matches,
  shadowRootOf,
} from '../dom.ts';

/** What the reader sees as the end of a line or paragraph, told by the tag alone: no layout. */
const SEAMS = new Set(
  (
    'address article aside blockquote body br button caption center dd details dialog dir div dl ' +
    'dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html iframe ' +
    'legend li listing main menu nav object ol optgroup option p plaintext pre search section ' +
    'select summary table tbody td textarea tfoot th thead tr ul video xmp'
  ).split(' '),
);

/** What within a headline parts only its words: sites cut headlines into lines, words and letters. */
const SOFT = new Set(['br', 'div']);
const HEADLINES = 'h1,h2,h3,h4,h5,h6';

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
  // Beside a label for the ear, the text for the eye is hidden from the ear alone.
  '[aria-hidden="true" i]:not(:is(h1,h2,h3,h4,h5,h6,p,a)[aria-label] *)',
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
  /(?:^|\s)(?:[a-z]{1,30}[-_]{1,2})?(?:related|comments?|recirc\w{0,20}|recommended|recommendations|trending|most-?(?:read|popular|viewed)|sidebar|breadcrumbs?)(?:[-_]{1,2}(?:area|articles?|box|container|content|items|links|list|module|news|posts|section|stories|widget|wrapper)){0,6}(?=\s|$)/i;
/** UTF-16 units of classes and id that are looked at: a page can write any number. */
const LONGEST_NAMES = 200;
/** What each of them holds: the pattern above is asked of few elements. */
const ASIDE_WORD = /relat|comment|recirc|recomm|trending|most|sidebar|breadcrumb/i;
const ASIDE_ROLES = /^(?:navigation|complementary|contentinfo|menu|menubar)$/i;

const SPECIAL_SELECTOR = `${SKIPPED_SELECTOR},[lang],[role],[itemprop]`;

/** What the attributes of an element say about the text in it. */
export interface ReadingHints {
  /** Nothing below the element is read. */
  hidden: boolean;
  /** It has a language, a role or a property to be looked at. */
  more: boolean;
}

const NOTHING: ReadingHints = { hidden: false, more: false };

/** One question to the browser, since most elements say nothing. */
export function readHints(element: Element, name: string): ReadingHints {
  // A dialog is closed by an attribute that it does not have.
  if (!hasAttributes(element) && name !== 'dialog') return NOTHING;
  if (!matches(element, SPECIAL_SELECTOR)) return NOTHING;
  return { hidden: matches(element, SKIPPED_SELECTOR), more: true };
}

/** Whether entering or leaving the element ends a run of text. */
export function isSeam(element: Element): boolean {
  const name = localName(element);
  const inHeadline = () => Element.prototype.closest.call(element, HEADLINES) !== null;
  return isHost(element) || (isSeamName(name) && !(isSoftName(name) && inHeadline()));
}

/** Whether a shadow tree is shown in place of the element's children: it is read for itself. */
export function isHost(element: Element): boolean {
  return shadowRootOf(element) !== null;
}

/** Whether an element of this name ends no run of text where it stands in a headline. */
export function isSoftName(name: string): boolean {
  return SOFT.has(name);
}

/** Whether an element of this name is a headline, of the page or of a part of it. */
export function isHeadlineName(name: string): boolean {
  return /^h[1-6]$/.test(name);
}

/** A custom element is mostly a piece of layout, and two of them rarely stand in one sentence. */
export function isSeamName(name: string): boolean {
  return SEAMS.has(name) || name.includes('-');
}

/** Whether nothing below an element of this name is read. */
export function isSkippedName(name: string): boolean {
  return SKIPPED.has(name) && !(name === 'pre' && isPlainText(document));
}

/** Whether nothing below the element is read. */
export function isSkipped(element: Element): boolean {
  return isSkippedName(localName(element)) || matches(element, SKIPPED_SELECTOR);
}

/** The role that an element gives to all text in it; null where it changes nothing. */
export function roleOf(element: Element, name: string, { more }: ReadingHints): BlockRole | null {
  const byTag = ROLES.get(name) ?? null;
  if (byTag === 'heading' && more && attributeOf(element, 'itemprop') === 'headline') {
    return 'headline';
  }
  if (byTag !== null || !CONTAINERS.has(name)) return byTag;
  if (more && ASIDE_ROLES.test(attributeOf(element, 'role') ?? '')) return 'aside';
  const [classes, id] = ['class', 'id'].map((each) =>
    (attributeOf(element, each) ?? '').slice(0, LONGEST_NAMES),
  );
  const names = `${classes} ${id}`;
  return ASIDE_WORD.test(names) && ASIDE_NAME.test(names) ? 'aside' : null;
}
