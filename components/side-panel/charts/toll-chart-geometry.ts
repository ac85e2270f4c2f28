import { daysBetween } from '../../topics/partial-date.ts';
import { inOrder, officialOn } from '../../topics/tolls.ts';
import type { IsoDay, Measure, TollEntry } from '../../topics/types.ts';

/**
 * Most counts of an attack come in its first days and the last ones years later. So the axis is
 * broken in two: the first days, each as wide as the other, and all that came after, to scale.
 */
export const BURST_DAYS = 10;

/** The part of the width that the first days take: most counts are there. */
const BURST_SHARE = 0.62;

const MARGIN = { left: 34, right: 38, top: 20, bottom: 34 };
/** The white space of the broken axis, in CSS pixels. */
const BREAK = 18;
/** Room for a two-digit day and the space after it, in CSS pixels. */
const DAY_LABEL = 16;

/** Room for a label of four digits in wide letters, CSS pixels. */
const YEAR_LABEL = 34;
/** Fewer lines across a chart read more calmly. */
const GRID_LINES = 3;
const MILLISECONDS_PER_DAY = 86_400_000;

export interface TollPoint {
  entry: TollEntry;
  /** CSS pixels from the chart's left and upper edge. */
  x: number;
  y: number;
}

export interface TollChartGeometry {
  width: number;
  height: number;
  /** In the order in which the counts came; official or not. */
  points: TollPoint[];
  /** SVG path data of the official count: the first days, and what came after. */
  burst: string;
  later: string | null;
  /** From the end of `burst` to the start of `later`, across the broken axis. */
  bridge: { x1: number; x2: number; y: number } | null;
  grid: { value: number; y: number }[];
  base: number;
  days: { day: IsoDay; x: number }[];
  years: { year: string; x: number }[];
  /** The article's day: a band as wide as a day, or a line among the years. */
  article: { x: number; width: number } | null;
}

export interface ChartFrame {
  /** All entries of the pack, so that two charts one above the other share their axis. */
  entries: readonly TollEntry[];
  /** The last day on the axis: that of the pack's last check. */
  until: IsoDay;
  articleDay: IsoDay | null;
  /** CSS pixels. */
  width: number;
  height: number;
}

function addDays(day: IsoDay, days: number): IsoDay {
  return new Date(Date.parse(day) + days * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** 1, 2 or 5 times a power of ten: round numbers to read a chart by. */
function gridStep(highest: number): number {
  const rough = highest / GRID_LINES;
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5, 10].find((factor) => factor * power >= rough * 0.9) ?? 10) * power;
}

/** Where days stand on the broken axis. */
function axisOf({ entries, until, width }: ChartFrame) {
  const first = inOrder(entries)[0]?.from ?? until;
  const left = MARGIN.left;
  const right = width - MARGIN.right;
  const split = addDays(first, BURST_DAYS);
  const broken = until > split;
  const burstRight = broken ? left + (right - left - BREAK) * BURST_SHARE : right;
  const laterLeft = burstRight + BREAK;
  const dayWidth = (burstRight - left) / BURST_DAYS;
  const span = Math.max(daysBetween(split, until), 1);
  const inBurst = (day: IsoDay) => day < split || !broken;
  const startOf = (day: IsoDay) =>
    inBurst(day)
      ? left + daysBetween(first, day) * dayWidth
      : laterLeft + (daysBetween(split, day) / span) * (right - laterLeft);
  return { first, split, broken, left, right, burstRight, laterLeft, dayWidth, inBurst, startOf };
}

type Axis = ReturnType<typeof axisOf>;

/** Several counts of one day stand side by side within it, in the order in which they came. */
function placeInDay(entries: readonly TollEntry[], axis: Axis): { entry: TollEntry; x: number }[] {
  const ordered = inOrder(entries);
  return ordered.map((entry, position) => {
    const start = axis.startOf(entry.from);
    if (!axis.inBurst(entry.from)) return { entry, x: start };
    const sameDay = ordered.filter(({ from }) => from === entry.from);
    const rank = position - ordered.indexOf(sameDay[0] ?? entry);
    return { entry, x: start + ((rank + 0.5) / sameDay.length) * axis.dayWidth };
  });
}

function stepPath(points: readonly TollPoint[], end: number, start: TollPoint | null): string {
  const first = start ?? points[0];
  if (!first) return '';
  const steps = (start ? points : points.slice(1)).map(({ x, y }) => `H${round(x)}V${round(y)}`);
  return `M${round(first.x)} ${round(first.y)}${steps.join('')}H${round(end)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Every day where there is room for its label, else every second or third. */
function daysOf({ first, left, dayWidth }: Axis): { day: IsoDay; x: number }[] {
  const every = Math.ceil(DAY_LABEL / dayWidth);
  return Array.from({ length: Math.ceil(BURST_DAYS / every) }, (_, index) => ({
    day: addDays(first, index * every),
    x: round(left + (index * every + 0.5) * dayWidth),
  }));
}

/** Every year after the break where there is room for its label: the newest, and those well before it. */
function yearsBetween(axis: Axis, until: IsoDay): { year: string; x: number }[] {
  const years: { year: string; x: number }[] = [];
  const first = Number(axis.split.slice(0, 4)) + 1;
  for (let at = Number(until.slice(0, 4)); at >= first; at -= 1) {
    const year = String(at);
    const x = round(axis.startOf(`${year}-01-01`));
    if (x + YEAR_LABEL <= (years[0]?.x ?? Number.POSITIVE_INFINITY)) years.unshift({ year, x });
  }
  return years;
}

function articleOn(axis: Axis, { articleDay, until }: ChartFrame) {
  if (articleDay === null || articleDay < axis.first || articleDay > until) return null;
  const width = axis.inBurst(articleDay) ? axis.dayWidth : 0;
  return { x: round(axis.startOf(articleDay)), width: round(width) };
}

/** Lays out the counts of one measure; null where there are none. */
export function layOutTolls(measure: Measure, frame: ChartFrame): TollChartGeometry | null {
  const own = frame.entries.filter((entry) => entry.measure === measure);
  if (own.length === 0) return null;
  const axis = axisOf(frame);
  const base = frame.height - MARGIN.bottom;
  const highest = Math.max(...own.map(({ value }) => value), 1);
  const yOf = (value: number) => round(base - (value / highest) * (base - MARGIN.top));
  const points = placeInDay(own, axis).map(({ entry, x }) => ({
    entry,
    x: round(x),
    y: yOf(entry.value),
  }));

  const official = points.filter(({ entry }) => entry.official);
  const early = official.filter(({ entry }) => axis.inBurst(entry.from));
  const late = official.filter(({ entry }) => !axis.inBurst(entry.from));
  const lastEarly = early.at(-1);
  const carried = lastEarly && axis.broken ? { ...lastEarly, x: axis.laterLeft } : null;
  const step = gridStep(highest);
  return {
    width: frame.width,
    height: frame.height,
    points,
    burst: stepPath(early, axis.burstRight, null),
    later: axis.broken ? stepPath(late, axis.right, carried) : null,
    bridge: carried ? { x1: axis.burstRight, x2: axis.laterLeft, y: carried.y } : null,
    grid: Array.from({ length: Math.floor(highest / step) + 1 }, (_, line) => ({
      value: line * step,
      y: yOf(line * step),
    })),
    base,
    days: daysOf(axis),
    years: axis.broken ? yearsBetween(axis, frame.until) : [],
    article: articleOn(axis, frame),
  };
}

/** The count to point out first: the official one of the article's day, else the newest. */
export function pointToShow(points: readonly TollPoint[], day: IsoDay | null): number {
  const counts = points.map(({ entry }) => entry);
  const measure = counts[0]?.measure;
  const then = day === null || measure === undefined ? null : officialOn(counts, measure, day);
  const newest = counts.findLastIndex(({ official }) => official);
  return then === null ? Math.max(newest, 0) : counts.indexOf(then);
}
