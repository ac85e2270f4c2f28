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

/** The counts of one measure that were in force on a day. */
export interface TollAt {
  measure: Measure;
  /** The newest official count; null where there was none yet. */
  official: TollEntry | null;
  /** All official counts of that day in the order in which they came; a day has many hours. */
  officialThatDay: TollEntry[];
  /** Counts by others than those who keep the count. */
  unofficial: TollEntry[];
}

/** Whether a count was in force on `day`; its first and its last day are. */
export function inForce(entry: TollEntry, day: IsoDay): boolean {
  return entry.from <= day && (entry.until === null || day <= entry.until);
}

/** The counts in force on `day`, one item per measure. Entries come in the order of their day. */
export function tollAt(entries: readonly TollEntry[], day: IsoDay): TollAt[] {
  return MEASURES.map((measure) => {
    const current = entries.filter((entry) => entry.measure === measure && inForce(entry, day));
    const officialThatDay = current
      .filter((entry) => entry.official)
      // A stable sort: within a day the file's order is the order in which the counts came.
      .sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
    return {
      measure,
      official: officialThatDay.at(-1) ?? null,
      officialThatDay,
      unofficial: current.filter((entry) => !entry.official),
    };
  });
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
  return asked.find((entry) => day !== null && inForce(entry, day)) ?? asked[0] ?? same[0];
}

/** The official count of a measure on two days; null where there was none. */
export interface TollThenAndNow {
  measure: Measure;
  onThatDay: TollEntry | null;
  latest: TollEntry | null;
}

/** The official counts on the article's day and on another, for measures that have any. */
export function tollThenAndNow(
  entries: readonly TollEntry[],
  articleDay: IsoDay,
  today: IsoDay,
): TollThenAndNow[] {
  const atPresent = tollAt(entries, today);
  return tollAt(entries, articleDay).flatMap(({ measure, official }) => {
    const latest = atPresent.find((at) => at.measure === measure)?.official ?? null;
    return official || latest ? [{ measure, onThatDay: official, latest }] : [];
  });
}
