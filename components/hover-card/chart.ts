import type { CountChart } from './types.ts';

const SVG = 'http://www.w3.org/2000/svg';
const WIDTH = 300;
const HEIGHT = 56;
/** Room for the strokes at the edges. */
const INSET = 3;

/**
 * A step line, one step a report, all equally wide: most counts came within days and the last
 * after more than a year, so that a scale of time would show a wall and a plain. The captions
 * say when it begins and ends. It runs left to right in every language.
 */
export function drawChart(document: Document, chart: CountChart): SVGElement {
  const { steps, onThatDay } = chart;
  const top = Math.max(...steps, 1);
  const x = (index: number) => (index / steps.length) * WIDTH;
  const y = (value: number) => HEIGHT - INSET - (value / top) * (HEIGHT - 2 * INSET);
  const draw = (name: string, attributes: Record<string, string>) => {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const svg = draw('svg', {
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    role: 'img',
    'aria-label': chart.label,
  });
  const line = steps
    .map((value, index) => `${index === 0 ? 'M0 ' : 'V'}${y(value)}H${x(index + 1)}`)
    .join('');
  const then = onThatDay === null ? undefined : steps[onThatDay];
  if (onThatDay !== null && then !== undefined) {
    const [from, to] = [x(onThatDay), x(onThatDay + 1)];
    svg.append(
      draw('path', { class: 'then', d: `M${from} ${HEIGHT}V${y(then)}H${to}V${HEIGHT}Z` }),
    );
  }
  svg.append(
    draw('path', { class: 'base', d: `M0 ${HEIGHT}H${WIDTH}` }),
    draw('path', { class: 'steps', d: line }),
  );
  return svg;
}
