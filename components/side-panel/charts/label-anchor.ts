/**
 * Which end of a label stands at `x`, in a chart of this width (both CSS pixels): the label runs
 * towards the farther edge, so that it has half of the chart or more, however long its words are.
 */
export function labelAnchor(x: number, width: number): 'start' | 'end' {
  return x > width / 2 ? 'end' : 'start';
}
