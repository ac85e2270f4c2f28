import { firstDayOf, following } from './partial-date.ts';
import type { Fact, FactVersion, IsoDay, PartialDate } from './types.ts';

/** What was known of a fact on a day. */
export type KnownThen =
  /** Nothing yet: the fact became public later, or had not happened. */
  | { kind: 'not-yet-known'; knownFrom: PartialDate }
  /** Something else than now. */
  | { kind: 'earlier'; version: FactVersion }
  /** What is known now; `since` is the date from which it was. */
  | { kind: 'present'; since: PartialDate };

/** From when the present wording of a fact was what was known, as precisely as it is on record. */
export function presentSince(fact: Fact): PartialDate {
  const last = fact.versions.at(-1);
  return last ? following(last.until) : fact.knownFrom;
}

/**
 * A fact as it was known on `day`. A date of reduced precision counts from its first day, so that
 * nothing is called unknown that may have been known. Between two versions the earlier one holds.
 */
export function knownThen(fact: Fact, day: IsoDay): KnownThen {
  const since = presentSince(fact);
  if (firstDayOf(since) <= day) return { kind: 'present', since };
  const version = fact.versions.findLast(({ from }) => firstDayOf(from) <= day);
  if (version) return { kind: 'earlier', version };
  return { kind: 'not-yet-known', knownFrom: fact.versions[0]?.from ?? fact.knownFrom };
}
