import type { Correction, Fact, IsoDay, TopicPack } from './types.ts';

/** A correction, and the fact that it is of. */
export interface CorrectedFact {
  pack: TopicPack;
  fact: Fact;
  correction: Correction;
}

/** A fact's correction where it came after a day; null where there is none to tell. */
export function correctionSince(
  { corrected }: Pick<Fact, 'corrected'>,
  seenUntil: IsoDay | null,
): Correction | null {
  // Who never saw the packs before has read nothing that was corrected.
  if (seenUntil === null || corrected === undefined) return null;
  return corrected.on > seenUntil ? corrected : null;
}

/** What was corrected since the day to which a reader knows the packs, in the packs' order. */
export function correctionsSince(
  packs: readonly TopicPack[],
  seenUntil: IsoDay | null,
): CorrectedFact[] {
  return packs.flatMap((pack) =>
    pack.facts.flatMap((fact) => {
      const correction = correctionSince(fact, seenUntil);
      return correction === null ? [] : [{ pack, fact, correction }];
    }),
  );
}
