/** Milliseconds between two renewals. */
const RENEWAL_MS = 500;
/** Milliseconds after the last renewal at which the card hides itself. */
const EXPIRY_MS = 2_000;

/**
 * Hides a card by an animation that its script keeps setting back. No event tells a script that its
 * extension is switched off (https://github.com/w3c/webextensions/issues/138), and in Firefox 153 its
 * scripts were seen to end at once, so that they can remove nothing from the page.
 */
export function expireUnlessRenewed(card: Element, view: Window, signal: AbortSignal): void {
  const hiding = card.animate([{ visibility: 'visible' }, { visibility: 'hidden' }], {
    duration: EXPIRY_MS,
    fill: 'forwards',
  });
  const timer = view.setInterval(() => {
    hiding.currentTime = 0;
  }, RENEWAL_MS);
  signal.addEventListener('abort', () => view.clearInterval(timer));
}
