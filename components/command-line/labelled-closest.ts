import * as v from 'valibot';
import { readJsonLines } from './json-lines.ts';
import { type Passage, readPassage } from './passage.ts';

const labels = v.object({
  subject: v.string(),
  best: v.array(v.string()),
  near: v.array(v.string()),
});

/** An article with the facts that an editor would set beside it, as `topic/fact`. */
export interface ClosestPassage extends Passage, v.InferOutput<typeof labels> {}

/**
 * Reads `tests/labelled/closest`: `best` are the two that an editor would choose (none where
 * nothing is close), `near` what may stand beside them; every other fact is beside the point.
 */
export function readClosestPassages(folder: string): ClosestPassage[] {
  return readJsonLines(folder, (line) => ({
    ...readPassage(line),
    ...v.parse(labels, JSON.parse(line)),
  }));
}
