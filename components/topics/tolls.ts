import type { IsoDay, Measure, SuspectMeasure, TollEntry } from './types.ts';

/** The order in which counts are shown: the dead first. */
export const MEASURES: readonly Measure[] = ['deaths', 'injured', 'missing'];

/** In the order in which a case proceeds. */
export const SUSPECT_MEASURES: readonly SuspectMeasure[] = [
  'attackers',
  'detained',
  'accused',
  'on-trial',
  'convicted',
];

/** An entry that counts people who were harmed. */
export type VictimCount = TollEntry & { measure: Measure };

/** Tells the toll apart from the counts of those held responsible, which stand in the same file. */
export function isToll(entry: TollEntry): entry is VictimCount {
  return MEASURES.some((measure) => measure === entry.measure);
}

/** Counts by the day on which they came; those of one day keep the order of the file. */
export function inOrder<Count extends Pick<TollEntry, 'from'>>(counts: readonly Count[]): Count[] {
  return [...counts].sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
}

/** Whether a count held on a day; its first and its last day are both included. */
export function isInForce({ from, until }: Pick<TollEntry, 'from' | 'until'>, day: IsoDay) {
  return from <= day && (until === null || day <= until);
}

type DatedCount = Pick<TollEntry, 'measure' | 'from' | 'until' | 'official'>;

/** The official counts of a measure, in order. */
export function officialSeries<Count extends DatedCount>(
  counts: readonly Count[],
  measure: DatedCount['measure'],
): Count[] {
  return inOrder(counts.filter((count) => count.official && count.measure === measure));
}

/** The newest official count of a measure that held on a day; null where there was none. */
export function officialOn<Count extends DatedCount>(
  counts: readonly Count[],
  measure: DatedCount['measure'],
  day: IsoDay,
): Count | null {
  return officialSeries(counts, measure).findLast((count) => isInForce(count, day)) ?? null;
}

/** The official count of a measure that holds until today; null where there is none. */
export function latestOfficial<Count extends DatedCount>(
  counts: readonly Count[],
  measure: DatedCount['measure'],
): Count | null {
  return officialSeries(counts, measure).findLast(({ until }) => until === null) ?? null;
}

/**
 * The entry that a printed count stands for, by preference one that is official as asked. A number
 * that was given more than once is explained by what it meant on the article's day.
 */
export function entryBehind(
  entries: readonly TollEntry[],
  { measure, value }: Pick<TollEntry, 'measure' | 'value'>,
  official: boolean,
  day: IsoDay | null,
): TollEntry | undefined {
  const same = entries.filter((entry) => entry.measure === measure && entry.value === value);
  const asked = same.filter((entry) => entry.official === official);
  return asked.find((entry) => day !== null && isInForce(entry, day)) ?? asked[0] ?? same[0];
}

/** The official counts of a measure on the article's day and today; null where there is none. */
export interface ThenAndNow<Count> {
  measure: Measure;
  onThatDay: Count | null;
  latest: Count | null;
}

/** Whether today's official count is another than that of the day. */
export function hasChanged({ onThatDay, latest }: ThenAndNow<Pick<TollEntry, 'value'>>): boolean {
  return onThatDay?.value !== latest?.value;
}

/** The official counts on a day and today, for the measures that have any. */
export function thenAndNow<Count extends DatedCount>(
  counts: readonly Count[],
  day: IsoDay,
): ThenAndNow<Count>[] {
  return MEASURES.map((measure) => ({
    measure,
    onThatDay: officialOn(counts, measure, day),
    latest: latestOfficial(counts, measure),
  })).filter(({ onThatDay, latest }) => onThatDay !== null || latest !== null);
}
