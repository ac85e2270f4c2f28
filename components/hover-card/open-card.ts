import { mayAct } from './click-guard.ts';
import { keepAlight } from './expiry.ts';
import { type Box, inView, type Point, place } from './placing.ts';
import type { CardEvent } from './state.ts';
import { watchSteadiness } from './steadiness.ts';
import type { HoverCardOptions, Spot } from './types.ts';
import { buildCard } from './view.ts';

/** The element that stands in the page while a card is open, and its closed shadow root. */
export interface Stage {
  host: HTMLElement;
  root: ShadowRoot;
  view: Window;
}

export interface OpeningRequest<Item> {
  spot: Spot<Item>;
  /** Where the pointer was; null where the card was opened by key. */
  point: Point | null;
  touch: boolean;
  takeFocus: boolean;
}

/** A card that is open. */
export interface Opening {
  /** Puts the card where the marked words are now; false where they are out of view. */
  placeAt(rects: readonly Box[]): boolean;
  covers(point: Point): boolean;
  remove(): void;
}

/** Shows the card of one mark. */
export function openCard<Item extends { key: string }>(
  options: HoverCardOptions<Item>,
  { host, root, view }: Stage,
  { spot, point, touch, takeFocus }: OpeningRequest<Item>,
  dispatch: (event: CardEvent) => void,
): Opening {
  const { document: page, strings, actions } = options;
  const closing = new AbortController();
  const { signal } = closing;
  const focusBefore = page.activeElement;
  const dismiss = () => dispatch({ type: 'dismissed' });

  const card = buildCard(page, options.contentOf(spot.item), strings);
  const { element } = card;
  element.lang = options.language;
  element.dir = options.dir;
  root.replaceChildren(element);
  host.popover = 'manual';
  page.documentElement.append(host);
  host.showPopover();
  // A page's `html` may have any font size; the host's initial one is the reader's own.
  element.style.setProperty('--unit', view.getComputedStyle(host).fontSize);

  keepAlight(element, view, signal);
  const steadiness = watchSteadiness(element, view, signal);
  let rects: readonly Box[] = spot.rects;
  const placeAt = (now: readonly Box[]) => {
    rects = now;
    const before = element.getBoundingClientRect();
    const viewport = { width: view.innerWidth, height: view.innerHeight };
    if (!inView(rects, viewport)) return false;
    // Measured at its full height, which loses how far the reader has scrolled in it.
    const { scrollTop } = element;
    element.classList.remove('sheet', 'top', 'bottom');
    for (const property of ['left', 'top', 'max-height']) element.style.removeProperty(property);
    const at = place(rects, point, element.getBoundingClientRect(), viewport, touch);
    element.style.maxHeight = `${at.height}px`;
    if (at.kind === 'sheet') {
      element.classList.add('sheet', at.edge);
    } else {
      element.style.left = `${at.left}px`;
      element.style.top = `${at.top}px`;
    }
    element.scrollTop = scrollTop;
    const { left, top } = element.getBoundingClientRect();
    if (left !== before.left || top !== before.top) steadiness.moved();
    return true;
  };
  placeAt(rects);
  /** What was unfolded or said made the card higher. */
  const placeAgain = () => placeAt(rects);
  element.addEventListener('toggle', placeAgain, { signal, capture: true });

  const on = (type: keyof HTMLElementEventMap, event: CardEvent) =>
    element.addEventListener(type, (e) => e.isTrusted && dispatch(event), { signal });
  on('pointerenter', { type: 'enteredCard' });
  on('pointerleave', { type: 'leftCard' });
  on('pointerdown', { type: 'used' });
  on('focusin', { type: 'used' });

  const press = (button: HTMLButtonElement, act: () => void) =>
    button.addEventListener('click', (e) => mayAct(e, host, steadiness.since()) && act(), {
      signal,
    });
  press(card.close, dismiss);
  press(card.offHere, () => {
    actions.switchSiteOff();
    dismiss();
  });
  press(card.notThis, () => {
    actions.notAboutThis(spot.item);
    dismiss();
  });
  press(card.openPanel, () => {
    const say = (text: string) => {
      card.said.textContent = text;
      placeAgain();
      card.said.scrollIntoView({ block: 'nearest' });
    };
    actions.openPanel(spot.item).then(
      (answer) => (answer === 'opened' ? dismiss() : say(strings.openHow)),
      () => say(strings.panelFailed),
    );
  });

  if (takeFocus) element.focus();
  return {
    placeAt,
    covers({ x, y }) {
      const box = element.getBoundingClientRect();
      return box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
    },
    remove() {
      closing.abort();
      const hadFocus = page.activeElement === host;
      host.remove();
      root.replaceChildren();
      // SVG and MathML elements take the focus too: all have `focus`, which `Element` lacks.
      if (hadFocus) (focusBefore as HTMLElement | null)?.focus();
    },
  };
}
