import { type Mark, placeOf } from './mark.ts';
import { nearView, type Stretch } from './near-view.ts';
import type { Sight } from './sight.ts';
import { elementOf } from './visibility.ts';

/** Marks that are registered at most. */
const MOST = 100;
/** Marks besides them that are looked at because what they stand in is near the view. */
const MOST_LOOKS = 200;

/**
 * The marks in a stretch of the page, in CSS pixels from the top of the view; at most 100.
 *
 * @param sight knows which elements are near the view.
 */
export function chooseMarks(
  marks: readonly Mark[],
  near: Stretch,
  sight: Sight | null,
): readonly Mark[] {
  const place = (index: number): Stretch | null => {
    const mark = marks[index];
    return mark === undefined ? null : placeOf(mark);
  };
  const chosen = nearView(marks.length, place, near, MOST).flatMap((index) => marks[index] ?? []);
  return [...chosen, ...besides(marks, chosen, near, sight)];
}

/**
 * Marks near the view that the search for them passed over, since those around them are far from
 * it: in a box over the page, say.
 */
function besides(
  marks: readonly Mark[],
  chosen: readonly Mark[],
  near: Stretch,
  sight: Sight | null,
): Mark[] {
  const known = new Set(chosen);
  const found: Mark[] = [];
  let looks = 0;
  for (const mark of marks) {
    if (chosen.length + found.length >= MOST || looks >= MOST_LOOKS) break;
    const element = elementOf(mark);
    if (element === null || known.has(mark) || !sight?.isIn(element)) continue;
    looks++;
    const at = placeOf(mark);
    if (at !== null && at.top <= near.bottom && at.bottom >= near.top) found.push(mark);
  }
  return found;
}
