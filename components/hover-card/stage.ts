import tokens from '../ui/tokens.css?inline';
import frame from './card.css?inline';
import parts from './card-parts.css?inline';
import { cardRules } from './card-rules.ts';

const styles = frame + parts;

/** Until the host stands in the page, and tells the reader's own text size. */
const USUAL_UNIT = '16px';

/** The element that stands in the page while a card is open, and its closed shadow root. */
export interface Stage {
  host: HTMLElement;
  root: ShadowRoot;
  sheet: CSSStyleSheet;
  view: Window;
}

/** A new one for each card: whoever got hold of one has nothing of the next. */
export function buildStage(page: Document, view: Window & typeof globalThis): Stage {
  // In a document that is an SVG drawing, `createElement` makes no HTML element.
  const host = page.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLElement;
  const root = host.attachShadow({ mode: 'closed' });
  // Not a style element: in Firefox the page's own CSP forbids those of extensions too
  // (https://bugzilla.mozilla.org/show_bug.cgi?id=1267027).
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(cardRules(tokens, styles, USUAL_UNIT));
  root.adoptedStyleSheets = [sheet];
  return { host, root, sheet, view };
}

/**
 * Puts a stage into the top layer. Within `layer`: all that is outside of a modal dialog or of an
 * element in full screen is inert while those are shown, and a press outside of a popover closes
 * it.
 */
export function raise({ host, sheet, view }: Stage, layer: Element): void {
  host.popover = 'manual';
  // A form of the page can have a field named `append`.
  Node.prototype.appendChild.call(layer, host);
  host.showPopover();
  // A page's `html` may have any font size; the host's initial one is the reader's own.
  const { fontSize } = view.getComputedStyle(host);
  if (fontSize !== USUAL_UNIT) sheet.replaceSync(cardRules(tokens, styles, fontSize));
}

/** What is on top at a point, in the tree that the host stands in. */
export function topAt(host: HTMLElement, x: number, y: number): Element | null {
  return (host.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
}

/**
 * Whether the browser shows a picture of the page in place of the page. A view transition is
 * painted above everything else, the top layer too (https://www.w3.org/TR/css-view-transitions-1/,
 * section 3.1). In Firefox clicks pass through it where a rule of the page takes its pointer events
 * away.
 */
export function isBehindPicture({
  ownerDocument: { documentElement: root },
}: HTMLElement): boolean {
  return (
    CSS.supports('selector(:active-view-transition)') && root.matches(':active-view-transition')
  );
}

/** Whether the pointer can reach a card; nobody can where it is inert, or not drawn at all. */
export function isAlive({ host, view }: Stage, card: Element): boolean {
  if (!host.isConnected) return false;
  const { left, top, right, bottom } = card.getBoundingClientRect();
  if (right <= left || bottom <= top) return false;
  const x = Math.min(Math.max(0, (left + right) / 2), view.innerWidth - 1);
  const y = Math.min(Math.max(0, (top + bottom) / 2), view.innerHeight - 1);
  return topAt(host, x, y) === host;
}

/**
 * The factor that gives a card its own size again on a page that zooms by CSS: the host inherits
 * the zoom of what it stands in, and no rule of its own can undo that.
 */
export function ownSize(host: HTMLElement & { currentCSSZoom?: number }): number {
  return 1 / (host.currentCSSZoom || 1);
}
