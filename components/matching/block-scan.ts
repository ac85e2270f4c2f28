import { type Candidate, type CompiledRule, findCandidates } from './candidates.ts';
import { type Cue, type Cues, placeOf } from './cues.ts';
import type { Lexicon } from './lexicon.ts';
import { type FoldedText, foldText, rawEnd } from './normalise.ts';
import { scanText } from './scan.ts';

/** All that one block alone can contribute: readings and evidence. Opaque to callers. */
export interface BlockScan {
  readonly folded: FoldedText;
  readonly candidates: readonly Candidate[];
  readonly cues: Cues;
  /** The sign of the block's language; null where it has none of ours. */
  readonly language: string | null;
  /** How many cues there are, of all classes. */
  readonly size: number;
  /** The UTF-16 offset in the block's text behind the last word that was read. */
  readonly end: number;
  /** The block is no prose, and what comes after `end` was not read. */
  readonly isCut: boolean;
}

/**
 * What one block may hold, whose text has 64,000 UTF-16 units at most. Texts about the subject hold three
 * readings of names in a thousand units, short ones ten, and a hundred to two hundred cues; more is no prose.
 */
const MOST_NAMES = 1_000;
const MOST_CUES = 16_000;

function addCue(cues: Cues, symbol: string, cue: Cue): void {
  const others = cues.get(symbol);
  if (others) others.push(cue);
  else cues.set(symbol, [cue]);
}

/** Reads one block's text; null where it holds neither names nor evidence. */
export function scanBlock(
  text: string,
  language: string | null,
  lexicon: Lexicon,
  rules: readonly CompiledRule[],
  heads: RegExp,
): BlockScan | null {
  const folded = foldText(text);
  const cues: Cues = new Map<string, Cue[]>();
  const candidates: Candidate[] = [];
  /** Classes of composed names, which are met behind the words of their sentence. */
  const composed = new Set<string>();
  let size = 0;
  let end = 0;
  let isCut = false;
  for (const sentence of scanText(folded, lexicon, language)) {
    isCut = candidates.length > MOST_NAMES || size > MOST_CUES;
    if (isCut) break;
    end = sentence.tokens.at(-1)?.end ?? end;
    for (const [index, token] of sentence.tokens.entries()) {
      for (const { symbol } of token.forms) addCue(cues, symbol, { sentence, index, token });
      size += token.forms.length;
    }
    if (!heads.test(sentence.symbols)) continue;
    for (const candidate of findCandidates(sentence, rules)) {
      candidates.push(candidate);
      const { rule, first, last } = candidate;
      const token = sentence.tokens[first];
      // A name composed of several words is evidence as a listed one is.
      if (rule.certain && first < last && token) {
        addCue(cues, rule.lead, { sentence, index: first, token });
        composed.add(rule.lead);
        size++;
      }
    }
  }
  for (const symbol of composed) cues.get(symbol)?.sort((a, b) => placeOf(a) - placeOf(b));
  if (cues.size === 0) return null;
  return { folded, candidates, cues, language, size, end: rawEnd(folded, end), isCut };
}
