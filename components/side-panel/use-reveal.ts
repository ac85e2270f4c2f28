import { useLayoutEffect, useRef } from 'preact/hooks';
import { factAnchor, itemAnchor } from './find-fact.ts';
import type { Reveal } from './panel-state.ts';

function anchorOf({ topic, fact, item }: Reveal): string | null {
  if (item !== null) return itemAnchor(item);
  return topic !== null && fact !== null ? factAnchor(topic, fact) : null;
}

/**
 * Scrolls to what was asked for and hands it the focus, once for each ask. What is asked for may
 * be there only after a later render: the page's report comes when it comes.
 */
export function useReveal(reveal: Reveal | null): void {
  const done = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (reveal === null || done.current === reveal.turn) return;
    const id = anchorOf(reveal);
    const element = id === null ? null : document.getElementById(id);
    if (element === null) return;
    done.current = reveal.turn;
    element.scrollIntoView({ block: 'start' });
    element.focus({ preventScroll: true });
  });
}
