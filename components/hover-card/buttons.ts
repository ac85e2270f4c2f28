import { isDeliberateClick } from './click-guard.ts';
import type { Seal } from './seal.ts';
import type { CardEvent } from './state.ts';
import type { Steadiness } from './steadiness.ts';
import type { HoverCardOptions } from './types.ts';
import type { CardView } from './view.ts';
import { followWish, type Wish } from './wish.ts';

interface Wiring {
  host: HTMLElement;
  seal: Seal;
  steadiness: Steadiness;
  signal: AbortSignal;
  /** The card became higher or lower. */
  placeAgain(): void;
  dispatch(event: CardEvent): void;
}

/** Lets the card's buttons do what they say, where a person means them. */
export function wireButtons<Item extends { key: string }>(
  card: CardView,
  { actions, strings }: HoverCardOptions<Item>,
  item: Item,
  wiring: Wiring,
): void {
  const { seal, signal, placeAgain, dispatch } = wiring;
  const dismiss = () => dispatch({ type: 'dismissed' });
  const press = (button: HTMLButtonElement, act: () => void) => {
    const onClick = (click: MouseEvent) => isDeliberateClick(click, button, wiring) && act();
    button.addEventListener('click', onClick, { signal });
  };
  const say = (text: string) => {
    seal.change(() => {
      card.said.textContent = text;
    });
    placeAgain();
    card.said.scrollIntoView({ block: 'nearest' });
  };
  press(card.close, dismiss);
  const follow = (wish: Wish) => followWish(wish, { signal, close: dismiss, say }, strings.notKept);
  press(card.offHere, () => follow(actions.switchSiteOff()));
  press(card.notThis, () => follow(actions.notAboutThis(item)));
  press(card.openPanel, () => {
    actions.openPanel(item).then(
      (answer) => (answer === 'opened' ? dismiss() : say(strings.openHow)),
      () => say(strings.panelFailed),
    );
  });
}
