import type { Span } from '../text/sentences.ts';
import type { GazetteerRule } from './gazetteer-data.ts';
import { quote } from './normalise.ts';
import type { Sentence, Token } from './scan.ts';

/** A stretch of a sentence that a rule reads as a topic, before the evidence is heard. */
export interface Candidate {
  rule: GazetteerRule;
  sentence: Sentence;
  /** Token indexes, last one included. */
  first: number;
  last: number;
}

/** Rules with their patterns ready to run. */
export interface CompiledRule {
  rule: GazetteerRule;
  pattern: RegExp;
}

/** Compiles the patterns of the rules; each may start anywhere and overlap another. */
export function compileRules(rules: readonly GazetteerRule[]): CompiledRule[] {
  return rules.map((rule) => ({
    rule,
    pattern: new RegExp(rule.pattern, rule.pattern.includes('(?<n>') ? 'dg' : 'g'),
  }));
}

/** All readings of a sentence. A group in a pattern named `n` is the name; else all of it is. */
export function findCandidates(sentence: Sentence, rules: readonly CompiledRule[]): Candidate[] {
  const candidates: Candidate[] = [];
  for (const { rule, pattern } of rules) {
    pattern.lastIndex = 0;
    for (
      let match = pattern.exec(sentence.symbols);
      match;
      match = pattern.exec(sentence.symbols)
    ) {
      const [from, to] = match.indices?.groups?.n ?? [match.index, match.index + match[0].length];
      candidates.push({ rule, sentence, first: from, last: to - 1 });
      pattern.lastIndex = match.index + 1;
    }
  }
  return candidates;
}

/** The stretch of the folded text that a reading takes up. */
export function spanOf({ sentence: { tokens }, first, last }: Candidate): Span {
  const [from, to] = [tokens[first], tokens[last]];
  if (!from || !to) throw new RangeError('A reading has no words beyond its sentence.');
  return { start: from.start, end: to.end };
}

/** A reading as the page prints it. */
export function printed(candidate: Candidate): string {
  const { start, end } = spanOf(candidate);
  return quote(candidate.sentence.folded, start, end);
}

/** A spelling of a topic's names, by the first listed form of a token: `topic TAB form`. */
export const spellingKey = (topic: string | null, token: Token | undefined): string =>
  `${topic}\t${token?.forms[0]?.body}`;
