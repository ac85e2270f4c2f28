import { isDeliberateClick } from './click-guard.ts';
import { expireUnlessRenewed } from './expiry.ts';
import { type Box, inView, type Point, placeCard } from './placing.ts';
import type { CardEvent } from './state.ts';
import { type Steadiness, watchSteadiness } from './steadiness.ts';
import type { HoverCardOptions, Spot } from './types.ts';
import { buildCard, type CardView } from './view.ts';

/** The element that stands in the page while a card is open, and its closed shadow root. */
export interface Stage {
  host: HTMLElement;
  root: ShadowRoot;
  view: Window;
}

export interface OpenCardRequest<Item> {
  spot: Spot<Item>;
  /** Where the pointer was; null where the card was opened by key. */
  point: Point | null;
  touch: boolean;
  takeFocus: boolean;
}

/** A card that is open. */
export interface OpenCard {
  /** Puts the card where the marked words are now; false where they are out of view. */
  placeAt(rects: readonly Box[]): boolean;
  covers(point: Point): boolean;
  remove(): void;
}

/** Shows the card of one mark. */
export function openCard<Item extends { key: string }>(
  options: HoverCardOptions<Item>,
  stage: Stage,
  { spot, point, touch, takeFocus }: OpenCardRequest<Item>,
  dispatch: (event: CardEvent) => void,
): OpenCard {
  const { document: page, strings } = options;
  const { host, root, view } = stage;
  const closing = new AbortController();
  const { signal } = closing;
  const focusBefore = page.activeElement;

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

  expireUnlessRenewed(element, view, signal);
  const steadiness = watchSteadiness(element, view, signal);
  let rects: readonly Box[] = spot.rects;
  const placeAt = (now: readonly Box[]) => {
    rects = now;
    return moveTo(element, { rects, point, touch }, view, steadiness);
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

  const press = (button: HTMLButtonElement, act: () => void) => {
    const onClick = (click: MouseEvent) =>
      isDeliberateClick(click, host, steadiness.since()) && act();
    button.addEventListener('click', onClick, { signal });
  };
  wireButtons(card, options, spot.item, { press, placeAgain, dispatch });

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

/** Puts the card where the words are; false, and not moved, where they are out of view. */
function moveTo(
  element: HTMLElement,
  { rects, point, touch }: { rects: readonly Box[]; point: Point | null; touch: boolean },
  view: Window,
  steadiness: Steadiness,
): boolean {
  const before = element.getBoundingClientRect();
  const viewport = { width: view.innerWidth, height: view.innerHeight };
  if (!inView(rects, viewport)) return false;
  // Measured at its full height, which loses how far the reader has scrolled in it.
  const { scrollTop } = element;
  element.classList.remove('sheet', 'top', 'bottom');
  for (const property of ['left', 'top', 'max-height']) element.style.removeProperty(property);
  const at = placeCard(rects, point, element.getBoundingClientRect(), viewport, touch);
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
}

interface Wiring {
  press(button: HTMLButtonElement, act: () => void): void;
  placeAgain(): void;
  dispatch(event: CardEvent): void;
}

/** Lets the card's buttons do what they say. */
function wireButtons<Item extends { key: string }>(
  card: CardView,
  { actions, strings }: HoverCardOptions<Item>,
  item: Item,
  { press, placeAgain, dispatch }: Wiring,
): void {
  const dismiss = () => dispatch({ type: 'dismissed' });
  press(card.close, dismiss);
  press(card.offHere, () => {
    actions.switchSiteOff();
    dismiss();
  });
  press(card.notThis, () => {
    actions.notAboutThis(item);
    dismiss();
  });
  press(card.openPanel, () => {
    const say = (text: string) => {
      card.said.textContent = text;
      placeAgain();
      card.said.scrollIntoView({ block: 'nearest' });
    };
    actions.openPanel(item).then(
      (answer) => (answer === 'opened' ? dismiss() : say(strings.openHow)),
      () => say(strings.panelFailed),
    );
  });
}
