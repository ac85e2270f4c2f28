import type { BlockScan } from './block-scan.ts';
import { type Candidate, printed, spellingKey } from './candidates.ts';
import { speaks } from './cues.ts';
import { quote } from './normalise.ts';

/** Words before a bracket in which a name may be spelled out. */
const SPELLED_OUT_WITHIN = 12;

function initialsOf(words: string): string {
  return (words.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? []).join('');
}

/** Whether a school, a bank or a band stands right beside a name: "Hotel Isis", "ISIS Bank". */
export function isOthers({ rule, sentence, first, last }: Candidate, language: string | null) {
  if (rule.bearers === '' || first !== last) return false;
  const before = sentence.tokens[first - 1];
  if (before && speaks(before, rule.bearers, language)) return true;
  const behind = sentence.tokens[first + 1];
  if (!behind || !speaks(behind, rule.bearers, language)) return false;
  // Behind the name a small letter may begin a phrase: "ISIS bank accounts".
  return /^\p{Lu}/u.test(quote(sentence.folded, behind.start, behind.end));
}

/**
 * Whether the capitals of the words before a bracket spell the name in it and none of them speaks
 * of the subject: "Institute for Science and International Security (ISIS)".
 */
function isSpelledOut(candidate: Candidate): boolean {
  const { rule, sentence, first, last } = candidate;
  if (rule.bearers === '' || first !== last || sentence.symbols[first - 1] !== '(') return false;
  const { folded, tokens } = sentence;
  const before = tokens.slice(Math.max(0, first - 1 - SPELLED_OUT_WITHIN), first - 1);
  const words = quote(folded, before[0]?.start ?? 0, before.at(-1)?.end ?? 0);
  if (!initialsOf(words).endsWith(printed(candidate).replace(/\P{Lu}/gu, ''))) return false;
  const subject = rule.strong + rule.field;
  return !before.some(({ forms }) => forms.some(({ symbol }) => subject.includes(symbol)));
}

/** The spellings that a page gives to other bearers of a name, as `topic TAB form`. */
export function otherBearers(scans: readonly (BlockScan | null)[]): Set<string> {
  const found = new Set<string>();
  for (const scan of scans) {
    for (const candidate of scan?.candidates ?? []) {
      const isFound = isOthers(candidate, scan?.language ?? null) || isSpelledOut(candidate);
      if (isFound) found.add(bearerKey(candidate));
    }
  }
  return found;
}

/** The key of a name of one word in the set of `otherBearers`. */
export const bearerKey = ({ rule, sentence, first }: Candidate): string =>
  spellingKey(rule.topic, sentence.tokens[first]);
