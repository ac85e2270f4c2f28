import { createSlot } from './slot.ts';
import type { HoverCard, HoverCardOptions, Pointer } from './types.ts';

/**
 * One card for a page. Its host stands in the document only while a card is open, and then in
 * the top layer; nothing else of the page is touched. Most pages never open one, so nothing is built
 * before the first.
 *
 * @throws where the document is not shown.
 */
export function createHoverCard<Item extends { key: string }>(
  options: HoverCardOptions<Item>,
): HoverCard<Item> {
  const { document: page, settings } = options;
  const slot = createSlot(options, tellRest);
  const { aim, dispatch } = slot;
  /** Where the pointer was last, and where last on the mark whose card is open. */
  let pointer: Pointer | null = null;
  let onMark: Pointer | null = null;

  const close = () => dispatch({ type: 'dismissed' });
  const isInCard = (place: Pointer) => slot.card()?.covers(place) === true;
  /** On the mark, or on the way from it into the card. */
  const isNear = (place: Pointer) => slot.card()?.isNear(place, onMark ?? place) === true;

  function over(key: string | null): void {
    dispatch({ type: 'over', key, delay: settings().delay });
  }

  /** The words moved away from under a pointer at rest: it counts as having left them. */
  function tellRest(): void {
    if (pointer !== null && !isInCard(pointer) && !isNear(pointer)) over(null);
  }

  return {
    point(spot, place) {
      pointer = place;
      if (place === null) return over(null);
      if (settings().opens !== 'hover' || place.type === 'touch' || isInCard(place)) return;
      const { shown } = slot.state();
      if (spot === null) return over(isNear(place) ? shown : null);
      const { key } = spot.item;
      onMark = place;
      if (key !== shown) aim(spot, place);
      over(key);
    },
    pressStarted(place) {
      pointer = place;
      if (!isInCard(place)) dispatch({ type: 'pressedBeside' });
    },
    press(spot, place, clicks) {
      if (isInCard(place)) return;
      const card = slot.card();
      // A button of the card that is pressed by key clicks at no place at all.
      if (spot === null) return card && page.activeElement === card.host ? undefined : close();
      if (settings().opens === 'key') return;
      // The second click of two selects the word; the first opened the card.
      if (clicks > 1) return close();
      aim(spot, place);
      dispatch({ type: 'opened', key: spot.item.key });
    },
    open(spot) {
      aim(spot, null);
      dispatch({ type: 'opened', key: spot.item.key });
      return slot.card() !== null;
    },
  };
}
