import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useIdle } from './use-idle.ts';

/** What stands less than this below the view is rendered with it. CSS pixels. */
const MARGIN = 200;

interface NearViewProps {
  /** About as much room as the content will take, in rem: what stands below is placed by it. */
  room: number;
  /** Something in it was asked for: it is rendered at once, wherever it stands. */
  isAsked?: boolean;
  children: () => ComponentChildren;
}

/**
 * Content that is part of the first paint where it is in view or near it. Far below, where no
 * reader is yet, it comes a moment later, when the browser is at leisure: nothing that anyone
 * sees moves, and the first paint need not wait for it. Above the view as well, where a fact was
 * asked for: browsers anchor the scroll position.
 */
export function NearView({ room, isAsked = false, children }: NearViewProps) {
  const ref = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  const idle = useIdle();
  useLayoutEffect(() => {
    // After all of this render's effects, one of which may scroll; still before the paint.
    queueMicrotask(() => {
      const box = ref.current?.getBoundingClientRect();
      if (box && box.bottom > 0 && box.top < window.innerHeight + MARGIN) setNear(true);
    });
  }, []);
  if (near || idle || isAsked) return <>{children()}</>;
  return <div ref={ref} style={{ blockSize: `${room}rem` }} />;
}
