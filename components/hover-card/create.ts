import tokens from '../ui/tokens.css?inline';
import styles from './card.css?inline';
import { type OpenCard, openCard } from './open-card.ts';
import type { Point } from './placing.ts';
import { type CardEvent, CLOSED, step } from './state.ts';
import type { HoverCard, HoverCardOptions, Spot } from './types.ts';

/** Where the card of a page is built. */
interface Stage {
  host: HTMLElement;
  root: ShadowRoot;
}

function buildStage(page: Document, view: Window & typeof globalThis): Stage {
  // In a document that is an SVG drawing, `createElement` makes no HTML element.
  const host = page.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLElement;
  const root = host.attachShadow({ mode: 'closed' });
  // Not a style element: Firefox holds those against the page's own CSP.
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(tokens + styles);
  root.adoptedStyleSheets = [sheet];
  return { host, root };
}

/**
 * One card for a page. Its host stands in the document only while a card is open, and then in
 * the top layer; nothing else of the page is touched. Most pages never open one, so nothing is built
 * before the first.
 */
export function createHoverCard<Item extends { key: string }>(
  options: HoverCardOptions<Item>,
): HoverCard<Item> {
  const { document: page, signal, settings } = options;
  const view = page.defaultView;
  if (view === null) throw new Error('a hover card needs a document that is shown');
  let state = CLOSED;
  let timer = 0;
  let stage: Stage | null = null;
  let opening: OpenCard | null = null;
  /** True while a card gives the focus back, which is no reason to close the next one. */
  let givingBack = false;
  /** The mark to open next, and how. */
  let next: { spot: Spot<Item>; point: Point | null } | null = null;

  const dispatch = (event: CardEvent) => {
    const before = state;
    state = step(before, event);
    if (state.pending !== before.pending) {
      view.clearTimeout(timer);
      if (state.pending !== null) {
        const { token, delay } = state.pending;
        timer = view.setTimeout(() => dispatch({ type: 'timer', token }), delay);
      }
    }
    if (state.shown === before.shown && event.type !== 'opened') return;
    givingBack = true;
    opening?.remove();
    givingBack = false;
    opening = null;
    if (state.shown === null || next === null) return;
    listen();
    const touch = state.pinned && view.matchMedia('(pointer: coarse)').matches;
    const takeFocus = next.point === null;
    stage ??= buildStage(page, view);
    opening = openCard(options, { ...stage, view }, { ...next, touch, takeFocus }, dispatch);
  };
  const close = () => dispatch({ type: 'dismissed' });

  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !event.isTrusted || opening === null) return;
    // This Escape is the card's: a dialog of the page under it stays open.
    event.preventDefault();
    event.stopImmediatePropagation();
    close();
  };
  const onFocus = (event: FocusEvent) => {
    // Focus that the page moves about does not close a card that the pointer opened.
    if (state.pinned && !givingBack && event.isTrusted && event.target !== stage?.host) close();
  };
  /**
   * Called with each card: `document.open` takes listeners away, and `addEventListener` ignores a
   * listener that is there already.
   */
  const listen = () => {
    view.addEventListener('keydown', onKey, { signal, capture: true });
    page.addEventListener('focusin', onFocus, { signal });
  };
  signal.addEventListener('abort', close);

  return {
    point(spot, pointer) {
      if (settings().opens !== 'hover' || pointer.type === 'touch' || opening?.covers(pointer))
        return;
      const key = spot?.item.key ?? null;
      if (spot && key !== state.shown) next = { spot, point: pointer };
      dispatch({ type: 'over', key, delay: settings().delay });
    },
    press(spot, pointer) {
      if (opening?.covers(pointer)) return;
      // A button of the card that is pressed by key clicks at no place at all.
      if (spot === null) return page.activeElement === stage?.host ? undefined : close();
      if (settings().opens === 'key') return;
      next = { spot, point: pointer };
      dispatch({ type: 'opened', key: spot.item.key });
    },
    open(spot) {
      next = { spot, point: null };
      dispatch({ type: 'opened', key: spot.item.key });
    },
    moved(spotOf) {
      if (state.shown === null || opening === null) return;
      const spot = spotOf(state.shown);
      if (spot === null) close();
      else if (!opening.placeAt(spot.rects)) dispatch({ type: 'wordsGone' });
    },
  };
}
