import { DENSE, HANGUL, kindOf, WORD } from './fold.ts';
import type { Form, Lexicon, Match } from './lexicon.ts';
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
  /** How many tokens of the block stand before it. */
  offset: number;
  /** The sentence behind it in its block; null for the last. */
  next: Sentence | null;
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

/** On a line of capitals a two-letter name before a space is most likely the verb "is". */
function isVerb({ body }: Form, text: string, start: number): boolean {
  return /^=..(?![^ ~])/.test(body) && text[start + 2] === ' ';
}

function isShouted(raw: string): boolean {
  return !/\p{Ll}/u.test(raw) && /\p{Lu}+\P{L}+\p{Lu}+\P{L}+\p{Lu}/u.test(raw);
}

interface Placed extends Match {
  start: number;
}

function matchAt(lexicon: Lexicon, folded: FoldedText, start: number): Placed | null {
  const { text } = folded;
  const match = lexicon.longestAt(folded, start);
  if (match) return { ...match, start };
  const unit = text.charCodeAt(start);
  if (unit < 0x600 || unit > 0x6ff) return null;
  for (let from = start + 1; from <= start + LONGEST_PROCLITIC; from += 1) {
    if (!PROCLITIC.test(text.slice(start, from))) continue;
    const behind = kindOf(text.charCodeAt(from)) === WORD ? lexicon.longestAt(folded, from) : null;
    if (behind) return { ...behind, start: from };
  }
  return null;
}

/** Reads a block's text into sentences of tokens. */
export function scanText(folded: FoldedText, lexicon: Lexicon): Sentence[] {
  const { text } = folded;
  const sentences: Sentence[] = [];
  let tokens: Token[] = [];
  let at = 0;
  let offset = 0;
  const shouted = isShouted(folded.raw);
  const push = (symbol: string, start: number, end: number, forms: Form[] = []) => {
    const quoted = text[start - 1] === '"' || text[start - 1] === "'";
    tokens.push({ symbol, start, end, forms, quoted: quoted && /["']/.test(text[end] ?? '') });
  };
  const finish = () => {
    if (tokens.length === 0) return;
    const symbols = tokens.map(({ symbol }) => symbol).join('');
    const sentence: Sentence = { symbols, tokens, offset, next: null };
    const before = sentences.at(-1);
    if (before) before.next = sentence;
    sentences.push(sentence);
    offset += tokens.length;
    tokens = [];
  };
  while (at < text.length) {
    const kind = kindOf(text.charCodeAt(at));
    const sign = text[at] ?? '';
    if (kind === 0) {
      if (sign === '-' || sign === '_') push(DASH, at, at + 1);
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
    if (match && !(shouted && match.forms.every((form) => isVerb(form, text, at)))) {
      push(match.forms[0]?.symbol ?? UNKNOWN, match.start, match.end, match.forms);
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
