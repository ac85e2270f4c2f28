import tokens from '../ui/tokens.css?inline';
import styles from './card.css?inline';
import { openCard } from './opening.ts';
import { type CardEvent, CLOSED, step } from './state.ts';
import type { HoverCard, HoverCardOptions, Point } from './types.ts';

/**
 * One card for a page. Its host stands in the document only while a card is open, and then in
 * the top layer; nothing else of the page is touched.
 */
export function createHoverCard(options: HoverCardOptions): HoverCard {
  const { document: page, signal } = options;
  const view = page.defaultView;
  if (view === null) throw new Error('a hover card needs a document that is shown');
  const host = page.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  // Not a style element: Firefox holds those against the page's own CSP.
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(tokens + styles);
  root.adoptedStyleSheets = [sheet];

  let state = CLOSED;
  let timer = 0;
  let point: Point | null = null;
  let touch = false;
  let takeFocus = false;
  let remove: (() => void) | null = null;

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
    remove?.();
    remove = null;
    const key = state.shown;
    if (key === null) return;
    const content = options.contentOf(key);
    if (content === null) return dispatch({ type: 'dismissed' });
    const request = { key, content, point, touch, takeFocus };
    remove = openCard({ ...options, view }, host, root, request, dispatch);
  };
  const close = () => dispatch({ type: 'dismissed' });

  const listening = { signal, capture: true };
  view.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !event.isTrusted || state.shown === null) return;
      // This Escape is the card's: a dialog of the page under it stays open.
      event.preventDefault();
      event.stopImmediatePropagation();
      close();
    },
    listening,
  );
  const closeOutside = (event: Event) => {
    // Focus that the page moves about does not close a card that the pointer opened.
    const concerned = event.type === 'pointerdown' ? state.shown !== null : state.pinned;
    if (concerned && event.isTrusted && event.target !== host) close();
  };
  view.addEventListener('pointerdown', closeOutside, listening);
  view.addEventListener('focusin', closeOutside, listening);
  signal.addEventListener('abort', close);

  return {
    pointerOver(key, at) {
      touch = false;
      takeFocus = false;
      if (key !== state.shown) point = at;
      dispatch({ type: 'over', key, delay: options.delay() });
    },
    openByKey(key) {
      point = null;
      touch = false;
      takeFocus = true;
      dispatch({ type: 'opened', key });
    },
    tapped(key, at) {
      point = at;
      touch = view.matchMedia('(pointer: coarse)').matches;
      takeFocus = false;
      dispatch({ type: 'opened', key });
    },
    close,
    owns: (target) => target === host,
  };
}
