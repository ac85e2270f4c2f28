import { mayAct } from './guard.ts';
import { inView, place } from './placing.ts';
import type { CardEvent } from './state.ts';
import type { CardContent, HoverCardOptions, Point } from './types.ts';
import { buildCard } from './view.ts';

export interface OpeningRequest {
  key: string;
  content: CardContent;
  /** Where the pointer was; null where the card was opened by key. */
  point: Point | null;
  touch: boolean;
  takeFocus: boolean;
}

/** Shows one card in `host`, whose shadow root is `root`. Returns what takes it away again. */
export function openCard(
  options: HoverCardOptions & { view: Window },
  host: HTMLElement,
  root: ShadowRoot,
  request: OpeningRequest,
  dispatch: (event: CardEvent) => void,
): () => void {
  const { document: page, view, strings, actions } = options;
  const { key } = request;
  const closing = new AbortController();
  const { signal } = closing;
  const focusBefore = page.activeElement;
  const dismiss = () => dispatch({ type: 'dismissed' });

  const card = buildCard(page, request.content, strings);
  const { element } = card;
  element.lang = options.language;
  element.dir = options.dir;
  root.replaceChildren(element);
  host.popover = 'manual';
  page.documentElement.append(host);
  host.showPopover();
  // A page's `html` may have any font size; the host's initial one is the reader's own.
  element.style.setProperty('--unit', view.getComputedStyle(host).fontSize);

  const putInPlace = () => {
    const words = options.rectsOf(key);
    const viewport = { width: view.innerWidth, height: view.innerHeight };
    // A card whose words scrolled away closes, unless the reader is in the card.
    if (!inView(words, viewport)) return dispatch({ type: 'wordsGone' });
    element.classList.remove('sheet', 'top');
    for (const property of ['left', 'top', 'max-height']) element.style.removeProperty(property);
    const size = element.getBoundingClientRect();
    const at = place(words, request.point, size, viewport, request.touch);
    if (at.kind === 'sheet') {
      element.classList.add('sheet', at.edge);
      element.style.setProperty('max-height', `${at.height}px`);
    } else {
      element.style.setProperty('left', `${at.left}px`);
      element.style.setProperty('top', `${at.top}px`);
    }
  };
  putInPlace();
  const placedAt = view.performance.now();
  view.addEventListener('scroll', putInPlace, { signal, capture: true, passive: true });
  view.addEventListener('resize', putInPlace, { signal });

  const on = (type: keyof HTMLElementEventMap, event: CardEvent) =>
    element.addEventListener(type, (e) => e.isTrusted && dispatch(event), { signal });
  on('pointerenter', { type: 'enteredCard' });
  on('pointerleave', { type: 'leftCard' });
  on('pointerdown', { type: 'used' });
  on('focusin', { type: 'used' });

  const press = (button: HTMLButtonElement, act: () => void) =>
    button.addEventListener('click', (e) => mayAct(e, host, placedAt) && act(), { signal });
  press(card.close, dismiss);
  press(card.offHere, () => {
    actions.switchSiteOff();
    dismiss();
  });
  press(card.notThis, () => {
    actions.notAboutThis(key);
    dismiss();
  });
  press(card.openPanel, () => {
    actions.openPanel(key).then(
      (answer) => (answer === 'opened' ? dismiss() : card.say(strings.openHow)),
      () => card.say(strings.panelFailed),
    );
  });

  if (request.takeFocus) element.focus();
  return () => {
    closing.abort();
    const hadFocus = page.activeElement === host;
    host.remove();
    root.replaceChildren();
    // SVG and MathML elements take the focus too: all have `focus`, which `Element` does not say.
    if (hadFocus) (focusBefore as HTMLElement | null)?.focus();
  };
}
