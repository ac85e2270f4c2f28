/** What there is to know about the card that is open, and what to do about its keys and focus. */
interface CardFocus {
  /** Null while no card is open. */
  host(): HTMLElement | null;
  /** A button of the pointer is down in the card: the page's focus is no sign of leaving it. */
  isPressed(): boolean;
  onEscape(): void;
  /** The focus came into the card. */
  onEnter(): void;
  /** The focus went to something of the page. */
  onLeave(): void;
}

const KEYS = ['keydown', 'keypress', 'keyup'] as const;
const ARRIVALS = ['focus', 'focusin'] as const;
const DEPARTURES = ['blur', 'focusout'] as const;

/**
 * Gives the card its keys and its focus, on a page that has hotkeys or keeps the focus in a box of
 * its own: the page is told of neither. What the keys do in the card is the browser's own doing,
 * which no stopped event prevents. Returns a function that adds the listeners; it is called with each
 * card, since `document.open` takes listeners away and `addEventListener` ignores one that is there.
 */
export function keepFocus(view: Window, card: CardFocus, signal: AbortSignal): () => void {
  const isInCard = (event: Event) => {
    const host = card.host();
    return host !== null && event.composedPath().includes(host);
  };

  function onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || card.host() === null) return;
    if (event.key === 'Escape') {
      // This Escape is the card's: a dialog of the page under it stays open.
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.type === 'keydown') card.onEscape();
    } else if (isInCard(event)) event.stopImmediatePropagation();
  }

  function onArrival(event: FocusEvent): void {
    // Focus that the page moves about does not close a card that the pointer opened.
    if (!event.isTrusted || card.host() === null) return;
    if (isInCard(event)) {
      event.stopImmediatePropagation();
      card.onEnter();
    } else if (event.type === 'focusin' && !card.isPressed()) card.onLeave();
  }

  function onDeparture(event: FocusEvent): void {
    const host = card.host();
    if (event.isTrusted && host !== null && event.relatedTarget === host)
      event.stopImmediatePropagation();
  }

  const early = { signal, capture: true };
  return () => {
    for (const type of KEYS) view.addEventListener(type, onKey, early);
    for (const type of ARRIVALS) view.addEventListener(type, onArrival, early);
    for (const type of DEPARTURES) view.addEventListener(type, onDeparture, early);
  };
}
