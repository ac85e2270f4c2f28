import { DENSE, HANGUL, kindOf, WORD } from './fold.ts';
import type { Form, Lexicon } from './lexicon.ts';
import type { FoldedText } from './normalise.ts';

/** A word, a listed form or a mark that matters to the grammar. */
export interface Token {
  /** The leading class of a listed form, or one of `_`, `-`, `,`, `(`, `)`. */
  symbol: string;
  /** Offsets into the folded text, end exclusive. */
  start: number;
  end: number;
  /** Listed forms of this very span; empty for words we do not know. */
  forms: Form[];
  quoted: boolean;
}

/** One sentence of one block. The grammar reads `symbols`: one sign for each token. */
export interface Sentence {
  symbols: string;
  tokens: Token[];
}

/** Symbols of tokens that are no listed form. */
export const UNKNOWN = '_';
const DASH = '-';
const BREAK = ',';

/** `ال` and the one-letter words that Arabic writes together with the next. */
const PROCLITIC = /^[وفبلكس]{0,2}(?:ال|لل|ل)?$/;
const LONGEST_PROCLITIC = 4;
/** An ending behind an apostrophe, a closing quotation mark or a colon: 's, 'ndaki, :s. */
const LONGEST_SUFFIX = 7;
const SENTENCE_END = /[.!?。！？؟۔।]/;

function isLetter(text: string, at: number): boolean {
  return kindOf(text.charCodeAt(at)) !== 0;
}

/** A colon between letters, as in the Swedish genitive `IS-K:s`. */
function isInside(text: string, at: number): boolean {
  return text[at] === ':' && isLetter(text, at - 1) && isLetter(text, at + 1);
}

function endOfWord(text: string, start: number): number {
  const kind = kindOf(text.charCodeAt(start));
  if (kind === DENSE) return start + 1;
  let at = start + 1;
  while (at < text.length && kindOf(text.charCodeAt(at)) === kind) at += 1;
  return at;
}

/** A full stop behind an initial, an abbreviation or a day of the month ends no sentence. */
function endsSentence(folded: FoldedText, at: number): boolean {
  const { text } = folded;
  if (text[at] !== '.') return true;
  if (!/^["')\]]*\s/.test(text.slice(at + 1, at + 5))) return false;
  const word = /[^\s"'(]*$/.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  if (/^\d{1,2}$/.test(word) || word.includes('.')) return false;
  return (
    word.length > 1 &&
    !/^(?:mr|mrs|ms|dr|st|gen|gov|sen|lt|col|sgt|prof|vs|no|bzw|ca|им|ул|г|т|тыс|долл)$/.test(word)
  );
}

interface Match {
  start: number;
  end: number;
  forms: Form[];
}

/** The class that leads comes first: signs are given in that order. */
function bySymbol(a: Form, b: Form): number {
  return a.symbols < b.symbols ? -1 : a.symbols > b.symbols ? 1 : 0;
}

function matchAt(lexicon: Lexicon, folded: FoldedText, start: number): Match | null {
  const { text } = folded;
  let found = lexicon.longestAt(folded, start);
  let from = start;
  const unit = text.charCodeAt(start);
  if (unit >= 0x600 && unit <= 0x6ff) {
    for (let skip = 1; found.length === 0 && skip <= LONGEST_PROCLITIC; skip += 1) {
      if (!PROCLITIC.test(text.slice(start, start + skip))) continue;
      from = start + skip;
      if (isLetter(text, from)) found = lexicon.longestAt(folded, from);
    }
  }
  const end = found[0]?.end;
  return end === undefined
    ? null
    : { start: from, end, forms: found.map(({ form }) => form).sort(bySymbol) };
}

/** Reads a block's text into sentences of tokens. */
export function scanText(folded: FoldedText, lexicon: Lexicon): Sentence[] {
  const { text } = folded;
  const sentences: Sentence[] = [];
  let tokens: Token[] = [];
  let at = 0;
  const push = (symbol: string, start: number, end: number, forms: Form[] = []) => {
    const quoted = text[start - 1] === '"' || text[start - 1] === "'";
    tokens.push({ symbol, start, end, forms, quoted: quoted && /["']/.test(text[end] ?? '') });
  };
  const finish = () => {
    if (tokens.length > 0) {
      sentences.push({ symbols: tokens.map(({ symbol }) => symbol).join(''), tokens });
    }
    tokens = [];
  };
  while (at < text.length) {
    const kind = kindOf(text.charCodeAt(at));
    const sign = text[at] ?? '';
    if (kind === 0) {
      if (sign === '-') push(DASH, at, at + 1);
      else if (sign === '(' || sign === '[') push('(', at, at + 1);
      else if (sign === ')' || sign === ']') push(')', at, at + 1);
      else if (SENTENCE_END.test(sign)) {
        if (endsSentence(folded, at)) finish();
      } else if (!/[\s"'#]/.test(sign) && !isInside(text, at)) push(BREAK, at, at + 1);
      at += 1;
      continue;
    }
    const last = tokens[tokens.length - 1];
    const match = matchAt(lexicon, folded, at);
    if (match) {
      push(match.forms[0]?.symbols[0] ?? UNKNOWN, match.start, match.end, match.forms);
      at = match.end;
      continue;
    }
    const end = endOfWord(text, at);
    const glue = text.slice(last?.end ?? at, at);
    const isEnding = kind === WORD ? /^["':]+$/.test(glue) && end - at <= LONGEST_SUFFIX : false;
    const isParticle = kind === HANGUL && last?.end === at && last.forms.length > 0;
    const isHalf =
      kind === DENSE && last?.end === at && last.symbol === UNKNOWN && last.end - last.start === 1;
    if (isHalf && last) last.end = end;
    else if (!isParticle && !(isEnding && (last?.end ?? 0) - (last?.start ?? 0) > 2))
      push(UNKNOWN, at, end);
    at = end;
  }
  finish();
  return sentences;
}
