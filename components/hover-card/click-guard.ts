import type { Seal } from './seal.ts';
import { isBehindPicture, topAt } from './stage.ts';
import type { Steadiness } from './steadiness.ts';

/**
 * A page can lay a card under a click that was meant for something else. Whoever has seen the
 * card for this long meant the card.
 */
export const SETTLE_MS = 300;

/** CSS pixels of a button that everybody can hit, and read (WCAG 2.2, success criterion 2.5.8). */
const LEAST_PX = 24;
/** For sizes that the browser rounds. */
const ROUNDING_PX = 0.5;

interface Guarded {
  host: HTMLElement;
  steadiness: Steadiness;
  seal: Seal;
}

/** Whether a button is drawn as large as it was made: a page can zoom what the card stands in. */
function hasOwnSize(button: Element): boolean {
  const { width, height } = button.getBoundingClientRect();
  return Math.min(width, height) >= LEAST_PX - ROUNDING_PX;
}

/**
 * Whether a click on a button of the card may do something: made by a person, on a card that is as
 * it was built, has its own size, has been seen in its place long enough, and with nothing of the
 * page on top of it.
 */
export function isDeliberateClick(
  click: MouseEvent,
  button: Element,
  { host, steadiness, seal }: Guarded,
): boolean {
  if (!click.isTrusted || click.timeStamp - steadiness.since() < SETTLE_MS) return false;
  if (seal.isBroken() || !hasOwnSize(button) || isBehindPicture(host)) return false;
  if (!host.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  // A click made by key has no place of its own.
  const byKey = click.detail === 0;
  return byKey || topAt(host, click.clientX, click.clientY) === host;
}
