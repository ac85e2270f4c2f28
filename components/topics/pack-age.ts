import { daysBetween } from './partial-date.ts';
import type { IsoDay, TopicPack } from './types.ts';

/** After this many days without a check the panel says that a pack is old: a season of news. */
export const STALE_AFTER_DAYS = 120;

/** Whether the pack was last checked too long ago to be read without a warning. */
export function isStale(pack: Pick<TopicPack, 'checked'>, today: IsoDay): boolean {
  return daysBetween(pack.checked, today) > STALE_AFTER_DAYS;
}

/** Whether an article came out after the pack's last check, so that the pack may miss its news. */
export function isNewerThanPack(pack: Pick<TopicPack, 'checked'>, articleDay: IsoDay): boolean {
  return articleDay > pack.checked;
}
