import { type Candidate, spanOf } from './candidates.ts';
import type { Sentence } from './scan.ts';

function widthOf(candidate: Candidate): number {
  const { start, end } = spanOf(candidate);
  return end - start;
}

/** The longest first; of two alike the one that needs no evidence. */
function byWidth(a: Candidate, b: Candidate): number {
  return widthOf(b) - widthOf(a) || Number(b.rule.certain) - Number(a.rule.certain);
}

/** Whether a reading shares no word with those that were taken. */
export function isFree(candidate: Candidate, taken: readonly Candidate[]): boolean {
  const { sentence, first, last } = candidate;
  return !taken.some((it) => it.sentence === sentence && it.first <= last && first <= it.last);
}

/** Whether a reading that needs evidence would take but a part of one that needs none. */
export function cuts(candidate: Candidate, certain: readonly Candidate[]): boolean {
  const { rule, first, last } = candidate;
  if (rule.certain) return false;
  const others = certain.filter((it) => !isFree(candidate, [it]));
  return others.some((it) => it.first < first || it.last > last);
}

/** Candidates by sentence: only within one can they overlap. The longest comes first. */
export function bySentence(
  candidates: readonly Candidate[],
  topics: ReadonlySet<string>,
): Candidate[][] {
  const groups = new Map<Sentence, Candidate[]>();
  for (const candidate of candidates) {
    const { sentence, rule } = candidate;
    if (rule.topic !== null && !topics.has(rule.topic)) continue;
    const group = groups.get(sentence);
    if (group) group.push(candidate);
    else groups.set(sentence, [candidate]);
  }
  for (const group of groups.values()) group.sort(byWidth);
  return [...groups.values()];
}

/** Whether two readings share words and neither holds the other. */
function isCrossing(a: Candidate, b: Candidate): boolean {
  const [left, right] = a.first < b.first ? [a, b] : [b, a];
  return left.first < right.first && left.last >= right.first && left.last < right.last;
}

/**
 * Whether a longer reading gives way to one of the same topic that has two words and crosses it.
 */
export function givesWay(candidate: Candidate, to: Candidate): boolean {
  const isPair = to.last - to.first === 1 && candidate.last - candidate.first > 1;
  return isPair && to.rule.topic === candidate.rule.topic && isCrossing(candidate, to);
}
