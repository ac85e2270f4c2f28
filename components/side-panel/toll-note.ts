import type { TollState } from '../claims/types.ts';
import type { PageItem } from '../messaging/page-report.ts';
import { tollAt } from '../topics/toll-at.ts';
import type { IsoDay, TollEntry } from '../topics/types.ts';

export type TollItem = Extract<PageItem, { kind: 'toll' }>;

/** What the panel says about a printed count: the entry it stands for, that day's, today's. */
export interface TollNote {
  state: TollState | null;
  /** The entry of the series that has the printed value; null where none does. */
  printed: TollEntry | null;
  /** The official count on the article's day. */
  thatDay: TollEntry | null;
  latest: TollEntry | null;
}

/**
 * Looks a printed count up in the series. The state was judged on the page; this finds the
 * entries that explain it, the official before the others.
 */
export function noteToll(
  { measure, value, state }: Pick<TollItem, 'measure' | 'value' | 'state'>,
  entries: readonly TollEntry[],
  articleDay: IsoDay | null,
  today: IsoDay,
): TollNote {
  const officialOn = (day: IsoDay) =>
    tollAt(entries, day).find((at) => at.measure === measure)?.official ?? null;
  const same = entries.filter((entry) => entry.measure === measure && entry.value === value);
  const fitting = same.filter((entry) => (state === 'unofficial') === !entry.official);
  return {
    state,
    printed: fitting[0] ?? same[0] ?? null,
    thatDay: articleDay === null ? null : officialOn(articleDay),
    latest: officialOn(today),
  };
}
