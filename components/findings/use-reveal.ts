import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PanelTarget } from '../messaging/protocol.ts';
import { factAnchor, itemAnchor } from '../topics/find-fact.ts';

/** Something to open, scroll to and flash. `turn` tells two asks for the same thing apart. */
export interface Reveal extends PanelTarget {
  turn: number;
}

/** A fact goes before the place on the page: the reader has just come from there. */
function elementToReveal({ topic, fact, item }: Reveal): HTMLElement | null {
  const ids = [
    ...(topic !== null && fact !== null ? [factAnchor(topic, fact)] : []),
    ...(item !== null ? [itemAnchor(item)] : []),
  ];
  return ids.map((id) => document.getElementById(id)).find((element) => element !== null) ?? null;
}

/**
 * Scrolls to what was asked for and hands it the focus, once for each ask. What is asked for may
 * be there only after a later render: the page's report comes when it comes.
 */
export function useReveal(reveal: Reveal | null): void {
  const done = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (reveal === null || done.current === reveal.turn) return;
    const element = elementToReveal(reveal);
    if (element === null) return;
    done.current = reveal.turn;
    element.scrollIntoView({ block: 'start' });
    element.focus({ preventScroll: true });
  });
}
