import { readJsonLines } from './json-lines.ts';
import { type Passage, readPassage } from './passage.ts';

export type PassageKind = 'positive' | 'mixed' | 'hard-negative';

/** A mention that a reader labelled; offsets are UTF-16 units of the field. */
export interface Label {
  in: 'title' | 'text';
  start: number;
  end: number;
  topic: string;
}

/** A passage with every mention of every topic labelled. */
export interface LabelledPassage extends Passage {
  kind: PassageKind;
  /** A short tag of the difficulty it stands for. */
  why: string;
  labels: Label[];
}

/** Where the nth `quote` stands in a field; UTF-16 units. Throws where it does not. */
export function placeOf(field: string, quote: string, nth: number): number {
  let at = -1;
  for (let n = 0; n < nth; n += 1) {
    at = field.indexOf(quote, at + 1);
    if (at < 0) throw new Error(`"${quote}" does not stand there ${nth} times`);
  }
  return at;
}

function readLabel(raw: unknown, passage: Passage): Label {
  if (typeof raw !== 'object' || raw === null) throw new Error('a label is no object');
  const { quote, in: field, nth = 1, topic }: Record<string, unknown> = { ...raw };
  if (typeof quote !== 'string' || typeof topic !== 'string' || typeof nth !== 'number') {
    throw new Error('a label lacks "quote", "nth" or "topic"');
  }
  if (field !== 'title' && field !== 'text') throw new Error(`a label is in "${field}"`);
  const start = placeOf(passage[field], quote, nth);
  return { in: field, start, end: start + quote.length, topic };
}

/** Reads one line of `tests/labelled/<lang>.jsonl`. Throws an error that says what is wrong. */
export function readLabelled(line: string): LabelledPassage {
  const passage = readPassage(line);
  const { kind, why, mentions }: Record<string, unknown> = { ...JSON.parse(line) };
  if (kind !== 'positive' && kind !== 'mixed' && kind !== 'hard-negative') {
    throw new Error('"kind" is positive, mixed or hard-negative');
  }
  if (typeof why !== 'string' || !why) throw new Error('"why" is missing');
  if (!Array.isArray(mentions)) throw new Error('"mentions" is not a list');
  return { ...passage, kind, why, labels: mentions.map((raw) => readLabel(raw, passage)) };
}

/** Reads all passages of a folder. Throws an error that names file and line. */
export function readLabelledFolder(folder: string): LabelledPassage[] {
  return readJsonLines(folder, readLabelled);
}
