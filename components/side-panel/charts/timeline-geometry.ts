import { compareDates, firstDayOf, lastDayOf } from '../../topics/partial-date.ts';
import type { Fact, IsoDay, TopicId, TopicPack } from '../../topics/types.ts';

/** What the timeline zooms in on: a section of a topic, a whole topic, or everything. */
export interface TimelineScope {
  topic: TopicId | null;
  section: string | null;
}

export interface DatedFact {
  pack: TopicPack;
  fact: Fact;
  /** When it happened, with the precision that is known. */
  happened: string;
}

/** The facts of the scope that happened on a known date, oldest first. */
export function datedFacts(packs: readonly TopicPack[], scope: TimelineScope): DatedFact[] {
  return packs
    .filter(({ id }) => scope.topic === null || id === scope.topic)
    .flatMap((pack) =>
      pack.facts.flatMap((fact) => {
        const inScope = scope.section === null || fact.section === scope.section;
        return inScope && fact.happened !== null ? [{ pack, fact, happened: fact.happened }] : [];
      }),
    )
    .sort((a, b) => compareDates(a.happened, b.happened));
}

interface TimelineDot extends DatedFact {
  /** CSS pixels. */
  x: number;
  y: number;
}

/** How many dots of a place are not drawn. */
interface Pile {
  count: number;
  x: number;
  y: number;
}

export interface TimelineGeometry {
  width: number;
  height: number;
  lanes: { pack: TopicPack; base: number; dots: TimelineDot[]; more: Pile[] }[];
  ticks: { label: string; x: number }[];
  /** Where the article's day is; null where it lies outside of the scope. */
  article: number | null;
}

const MARGIN = { side: 10, top: 18, label: 18, axis: 22 };
/** Room for one dot: what falls together is piled up. */
const BIN = 9;
/** Some days have dozens of facts; a pile of this height already says "most of it was then". */
const HIGHEST_PILE = 7;
/** Nearer to each other, two counts above piles run into each other. */
const COUNT_SPACE = 24;
/** Narrower, the labels of two ticks run into each other. */
const TICK_SPACE = 46;

function middleOf(date: string): number {
  return (Date.parse(firstDayOf(date)) + Date.parse(lastDayOf(date))) / 2;
}

/** Years where the scope spans many, months where it spans few; evenly thinned to fit. */
function ticksBetween(from: IsoDay, to: IsoDay, place: (day: IsoDay) => number, width: number) {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  const starts =
    years >= 2
      ? Array.from({ length: years + 1 }, (_, i) => String(Number(from.slice(0, 4)) + i))
      : Array.from({ length: (years + 1) * 12 }, (_, i) => {
          const year = Number(from.slice(0, 4)) + Math.floor(i / 12);
          return `${year}-${String((i % 12) + 1).padStart(2, '0')}`;
        });
  const inside = starts.filter((label) => firstDayOf(label) >= from && firstDayOf(label) <= to);
  const every = Math.max(Math.ceil((inside.length * TICK_SPACE) / width), 1);
  return inside
    .filter((_, index) => index % every === 0)
    .map((label) => ({ label, x: Math.round(place(firstDayOf(label))) }));
}

/** How many dots of each high pile are not drawn; piles too near for two labels share one. */
function countsAbove(piles: readonly { count: number; x: number }[]): Pile[] {
  const counts: Pile[] = [];
  for (const { count, x } of piles) {
    if (count <= 0) continue;
    const before = counts.at(-1);
    if (before && x - before.x < COUNT_SPACE) before.count += count;
    else counts.push({ count, x, y: HIGHEST_PILE * BIN + 3 });
  }
  return counts;
}

/** Piles dots of the same place up from the lane's base; of a high pile only the first. */
function pile(facts: readonly DatedFact[], place: (time: number) => number) {
  const bins = new Map<number, DatedFact[]>();
  for (const dated of facts) {
    const bin = Math.floor(place(middleOf(dated.happened)) / BIN);
    bins.set(bin, [...(bins.get(bin) ?? []), dated]);
  }
  const xOf = (bin: number) => (bin + 0.5) * BIN;
  return {
    dots: [...bins].flatMap(([bin, piled]) =>
      piled
        .slice(0, HIGHEST_PILE)
        .map((dated, level) => ({ ...dated, x: xOf(bin), y: (level + 0.5) * BIN })),
    ),
    more: countsAbove(
      [...bins].map(([bin, { length }]) => ({ count: length - HIGHEST_PILE, x: xOf(bin) })),
    ),
  };
}

/** Lays out one lane for each topic over a shared axis; null where nothing is dated. */
export function layOutTimeline(
  facts: readonly DatedFact[],
  articleDay: IsoDay | null,
  width: number,
): TimelineGeometry | null {
  const [first, last] = [facts[0], facts.at(-1)];
  if (!first || !last) return null;
  const from = firstDayOf(first.happened);
  const to = facts.map(({ happened }) => lastDayOf(happened)).reduce((a, b) => (a > b ? a : b));
  const [start, end] = [Date.parse(from), Date.parse(to)];
  const usable = width - 2 * MARGIN.side;
  const place = (time: number) =>
    MARGIN.side + ((time - start) / Math.max(end - start, 1)) * (usable - BIN);

  const packs = [...new Set(facts.map(({ pack }) => pack))];
  let base = MARGIN.top;
  const lanes = packs.map((pack) => {
    const { dots, more } = pile(
      facts.filter((dated) => dated.pack === pack),
      place,
    );
    const overflow = more.length > 0 ? BIN : 0;
    base += MARGIN.label + Math.max(...dots.map(({ y }) => y), 0) + BIN / 2 + overflow;
    const lane = base;
    const stand = <T extends { y: number }>(mark: T): T => ({ ...mark, y: lane - mark.y });
    return { pack, base: lane, dots: dots.map(stand), more: more.map(stand) };
  });
  const inside = articleDay !== null && articleDay >= from && articleDay <= to;
  return {
    width,
    height: base + MARGIN.axis,
    lanes,
    ticks: ticksBetween(from, to, (day) => place(Date.parse(day)), usable),
    article: inside ? Math.round(place(Date.parse(articleDay)) + BIN / 2) : null,
  };
}
