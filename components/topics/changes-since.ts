import { type KnownThen, knownThen, presentSince } from './known-then.ts';
import { compareDates } from './partial-date.ts';
import type { Fact, IsoDay, PartialDate, TopicPack } from './types.ts';

/** One entry of "Since this article was published". */
export interface Change {
  /** From when it was known. */
  date: PartialDate;
  /** The fact's one-line `change`. */
  line: string;
  /** The fact that the line leads to. */
  fact: Fact;
  /** What a reader could know on the article's day instead. */
  before: KnownThen;
}

/**
 * What became known after `articleDay`, newest first; what became known on that day itself may
 * already stand in the article and is left out. Facts that are not news have no `change` line.
 */
export function changesSince(pack: Pick<TopicPack, 'facts'>, articleDay: IsoDay): Change[] {
  return pack.facts
    .flatMap((fact): Change[] => {
      if (fact.change === null) return [];
      const before = knownThen(fact, articleDay);
      if (before.kind === 'present') return [];
      return [{ date: presentSince(fact), line: fact.change, fact, before }];
    })
    .sort((a, b) => compareDates(b.date, a.date));
}
