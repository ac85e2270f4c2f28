import { type KnownThen, knownThen } from '../../topics/known-then.ts';
import type { Fact, IsoDay, PartialDate } from '../../topics/types.ts';

/** Facts as they stand now, or as they were known on the article's day. */
export type View = 'now' | 'then';

/** What to show of a fact, as it stands now or as it stood on the article's day. */
export interface FactView {
  /** Null: nothing was known yet. */
  statement: string | null;
  /** Keys of the sources of that wording. */
  sources: readonly string[];
  /** Set where the wording is not today's: from when to when it was what was known. */
  stood: { from: PartialDate; until: PartialDate } | null;
  /** Set where the fact was not known yet: since when it is. */
  knownSince: PartialDate | null;
}

const AS_NOW = { stood: null, knownSince: null };

function ofThen(fact: Fact, then: KnownThen): FactView {
  switch (then.kind) {
    case 'present':
      return { ...AS_NOW, statement: fact.statement, sources: fact.sources };
    case 'earlier': {
      const { statement, sources, from, until } = then.version;
      return { statement, sources, stood: { from, until }, knownSince: null };
    }
    case 'not-yet-known':
      return { statement: null, sources: [], stood: null, knownSince: then.knownFrom };
  }
}

/** Without a day there is no "then": the fact is shown as it stands now. */
export function viewFact(fact: Fact, view: View, day: IsoDay | null): FactView {
  if (view === 'now' || day === null) {
    return { ...AS_NOW, statement: fact.statement, sources: fact.sources };
  }
  return ofThen(fact, knownThen(fact, day));
}
