import type { Label } from './labelled.ts';
import type { Spotted } from './passage.ts';

/** How many labels were found, how many marks were wrong, how many labels were missed. */
export interface Tally {
  found: number;
  wrong: number;
  missed: number;
}

/** The outcome for one passage. */
export interface Outcome {
  /** Labels with the mark that met each; the topic is the same. */
  found: Label[];
  /** Marks that met no label. */
  wrong: Spotted[];
  /** Labels that no mark met. */
  missed: Label[];
}

/** A mark meets a label when it covers at least this part of the longer of the two. */
export const LEAST_OVERLAP = 0.5;

function meets(label: Label, mark: Spotted): boolean {
  if (label.in !== mark.in || label.topic !== mark.topic) return false;
  const common = Math.min(label.end, mark.end) - Math.max(label.start, mark.start);
  const longer = Math.max(label.end - label.start, mark.end - mark.start);
  return common >= longer * LEAST_OVERLAP;
}

/** Pairs labels and marks, each at most once. */
export function score(labels: readonly Label[], marks: readonly Spotted[]): Outcome {
  const wrong = new Set(marks);
  const outcome: Outcome = { found: [], wrong: [], missed: [] };
  for (const label of labels) {
    const mark = [...wrong].find((candidate) => meets(label, candidate));
    if (mark === undefined) outcome.missed.push(label);
    else {
      wrong.delete(mark);
      outcome.found.push(label);
    }
  }
  return { ...outcome, wrong: [...wrong] };
}

/** Precision, recall and F1, each 1 where there was nothing to find and nothing was marked. */
export function rates({ found, wrong, missed }: Tally): {
  precision: number;
  recall: number;
  f1: number;
} {
  const precision = found + wrong === 0 ? 1 : found / (found + wrong);
  const recall = found + missed === 0 ? 1 : found / (found + missed);
  const sum = 2 * found + wrong + missed;
  return { precision, recall, f1: sum === 0 ? 1 : (2 * found) / sum };
}
