import { useEffect, useRef } from 'preact/hooks';

interface Point {
  x: number;
  y: number;
}

/** Farther away than this a pointer means no point. CSS pixels. */
const REACH = 24;

function nearest(points: readonly Point[], x: number, y: number): number {
  const distance = (point: Point | undefined) =>
    point ? Math.hypot(point.x - x, point.y - y) : Number.POSITIVE_INFINITY;
  const best = points.reduce(
    (found, point, index) => (distance(point) < distance(points[found]) ? index : found),
    0,
  );
  return distance(points[best]) <= REACH ? best : -1;
}

/**
 * Tells which point of a drawing the pointer is at. For the pointer alone: what the drawing says
 * must also be reachable by buttons or links beside it.
 */
export function useNearestPoint(
  on: 'pointermove' | 'click',
  points: readonly Point[],
  onPoint: (index: number) => void,
) {
  const ref = useRef<SVGSVGElement>(null);
  const latest = useRef({ points, onPoint });
  latest.current = { points, onPoint };
  useEffect(() => {
    const drawing = ref.current;
    if (!drawing) return undefined;
    const listener = (event: MouseEvent) => {
      const box = drawing.getBoundingClientRect();
      const at = nearest(latest.current.points, event.clientX - box.x, event.clientY - box.y);
      if (at >= 0) latest.current.onPoint(at);
    };
    drawing.addEventListener(on, listener);
    return () => drawing.removeEventListener(on, listener);
  }, [on]);
  return ref;
}
