/** Milliseconds between two signs of life. */
const SIGN_MS = 500;
/** Milliseconds after the last sign at which the card goes out. */
const LIFE_MS = 2_000;

/**
 * Makes a card go out by itself unless its script keeps giving signs of life: Firefox destroys the
 * script of an extension that is switched off at once, and it can take nothing away any more.
 */
export function keepAlight(card: Element, view: Window, signal: AbortSignal): void {
  const goingOut = card.animate([{ visibility: 'visible' }, { visibility: 'hidden' }], {
    duration: LIFE_MS,
    fill: 'forwards',
  });
  const timer = view.setInterval(() => {
    goingOut.currentTime = 0;
  }, SIGN_MS);
  signal.addEventListener('abort', () => view.clearInterval(timer));
}
