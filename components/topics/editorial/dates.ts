import type { Complaint } from '../complaint.ts';
import { firstDayOf, lastDayOf } from '../partial-date.ts';
import type { Fact, PartialDate, TopicPack } from '../types.ts';

/** Whether every day that the first date may mean comes before every day of the second. */
function isBefore(first: PartialDate, second: PartialDate): boolean {
  return lastDayOf(first) < firstDayOf(second);
}

/**
 * Dates of a fact that contradict each other: it was checked before it was known or before its
 * newest source, or an earlier wording rests on a source that came after it.
 */
export function checkDates(pack: TopicPack, fact: Fact): Complaint[] {
  const complain = (field: string, message: string) => ({
    file: `${pack.id}/facts.json`,
    entry: fact.id,
    field,
    message,
  });
  const dated = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const date = pack.sources[id]?.date ?? null;
      return date === null ? [] : [{ id, date }];
    });
  const tooEarly = isBefore(fact.asOf, fact.knownFrom)
    ? [complain('asOf', `${fact.asOf} is before the fact was known (${fact.knownFrom})`)]
    : [];
  const outrun = dated(fact.sources)
    .filter(({ date }) => isBefore(fact.asOf, date))
    .map(({ id, date }) => complain('asOf', `${fact.asOf} is before its source "${id}" (${date})`));
  const younger = fact.versions.flatMap(({ until, sources }) =>
    dated(sources)
      .filter(({ date }) => isBefore(until, date))
      .map(({ id, date }) =>
        complain('versions', `the one until ${until} rests on "${id}", which is of ${date}`),
      ),
  );
  return [...tooEarly, ...outrun, ...younger];
}
