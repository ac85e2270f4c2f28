/**
 * A page can lay a card under a click that was meant for something else. Whoever has seen the
 * card for this long meant the card.
 */
export const SETTLE_MS = 300;

/**
 * Whether a click on the card may do something: made by a person, on a card that has been
 * seen in its place long enough (`steadySince`, as `performance.now()` counts), and with nothing of the page on top of it.
 */
export function isDeliberateClick(
  click: MouseEvent,
  host: HTMLElement,
  steadySince: number,
): boolean {
  if (!click.isTrusted || click.timeStamp - steadySince < SETTLE_MS) return false;
  if (!host.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  // A click made by key has no place of its own.
  const byKey = click.detail === 0;
  return byKey || host.ownerDocument.elementFromPoint(click.clientX, click.clientY) === host;
}
