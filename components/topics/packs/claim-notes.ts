import * as v from 'valibot';
import { CLAIM_KINDS, type ClaimKind } from '../claim-kinds.ts';

/** What the panel says about a flag: the part of a claim that readers see. */
export interface ClaimNote {
  id: string;
  kind: ClaimKind;
  caveat: string;
  /** Ids of the facts behind it, in this topic or another. */
  facts: string[];
}

const claimNote: v.GenericSchema<unknown, ClaimNote> = v.object({
  id: v.string(),
  kind: v.picklist(CLAIM_KINDS),
  caveat: v.string(),
  facts: v.array(v.string()),
});

/** Reads a topic's notes; a broken one is left out. */
export function readClaimNotes(raw: unknown): ClaimNote[] {
  if (!Array.isArray(raw)) return [];
  return raw.flatMap((entry: unknown) => {
    const read = v.safeParse(claimNote, entry);
    return read.success ? [read.output] : [];
  });
}
