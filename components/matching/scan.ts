import { DENSE, HANGUL, kindOf, WORD } from '../text/fold.ts';
import type { Form, Lexicon, Match } from './lexicon.ts';
import { type FoldedText, rawStart } from './normalise.ts';
import { endsSentence } from './sentence-end.ts';

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
  /** The text of its block. */
  folded: FoldedText;
  /** How many tokens of the block stand before it. */
  offset: number;
}

/** Symbols of tokens that are no listed form. */
const UNKNOWN = '_';
/** A comma, semicolon, colon or slash. */
export const BREAK = ',';
const HYPHEN = '-';
/** A dash between spaces. */
const DASH = '=';
/** Marks that the grammar reads. */
const MARKS: Record<string, string> = { _: HYPHEN, '(': '(', '[': '(', ')': ')', ']': ')' };
/** What runs on without a stop is cut: evidence is looked for within a sentence. */
const LONGEST_SENTENCE = 200;
const SPACE = 32;
const NO_FORMS: Form[] = [];

/** `ال` and the one-letter words that Arabic writes together with the next. */
const PROCLITIC = /^[وفبلكس]{0,2}(?:ال|لل|ل)?$/;
/** The proclitics that mean "and". */
const CONJUNCTION = /[وف]/;
const LONGEST_PROCLITIC = 4;
/** An ending behind an apostrophe, a closing quotation mark or a colon: 's, 'ndaki, :s. */
const LONGEST_SUFFIX = 7;
/** Korean particles behind which a noun phrase is over: topic, subject, object. */
const ENDS_PHRASE = /^[은는이가을를]$/;
const SENTENCE_END = /[.!?…。！？؟۔।]/;

function isLetter(text: string, at: number): boolean {
  return kindOf(text.charCodeAt(at)) !== 0;
}

/** A colon between letters, as in the Swedish genitive `IS-K:s`. */
function isInside(text: string, at: number): boolean {
  return text[at] === ':' && isLetter(text, at - 1) && isLetter(text, at + 1);
}

function dashAt(text: string, at: number): string {
  return text[at - 1] === ' ' && text[at + 1] === ' ' ? DASH : HYPHEN;
}

function endOfWord(text: string, start: number): number {
  const kind = kindOf(text.charCodeAt(start));
  if (kind === DENSE) return start + 1;
  let at = start + 1;
  while (at < text.length && kindOf(text.charCodeAt(at)) === kind) at += 1;
  return at;
}

/** Among capitals a two-letter name before a space is most likely the verb "is". */
function isVerb({ body }: Form, folded: FoldedText, start: number): boolean {
  if (!/^=..(?![^ ~])/.test(body) || folded.text[start + 2] !== ' ') return false;
  const behind = folded.raw.slice(rawStart(folded, start + 3));
  const next = /^\p{L}{1,40}/u.exec(behind)?.[0] ?? '';
  return next !== '' && next === next.toUpperCase() && next !== next.toLowerCase();
}

interface Placed extends Match {
  start: number;
  /** Whether "and" is written together with it: what stands before is another phrase. */
  joined: boolean;
}

function matchAt(lexicon: Lexicon, folded: FoldedText, start: number): Placed | null {
  const { text } = folded;
  const match = lexicon.longestAt(folded, start);
  if (match) return { ...match, start, joined: false };
  const unit = text.charCodeAt(start);
  if (unit < 0x600 || unit > 0x6ff) return null;
  for (let from = start + 1; from <= start + LONGEST_PROCLITIC; from += 1) {
    if (!PROCLITIC.test(text.slice(start, from))) continue;
    const behind = kindOf(text.charCodeAt(from)) === WORD ? lexicon.longestAt(folded, from) : null;
    if (behind) return { ...behind, start: from, joined: CONJUNCTION.test(text.charAt(start)) };
  }
  return null;
}

/** Whether a quotation mark stands right before and right behind a stretch of folded text. */
export function isQuoted(text: string, start: number, end: number): boolean {
  return /["']/.test(text.charAt(start - 1)) && /["']/.test(text.charAt(end));
}

/** Whether a word that is no listed form only ends or fills up the token before it. */
function belongsToLast(last: Token, text: string, at: number, end: number, kind: number): boolean {
  if (kind === HANGUL) return last.end === at && last.forms.length > 0;
  if (kind === WORD) {
    const isGlued = last.end < at && /^["':]{1,3}$/.test(text.slice(last.end, at));
    return isGlued && end - at <= LONGEST_SUFFIX && last.end - last.start > 2;
  }
  return false;
}

/** The form that leads; of words that mean one thing here and another there, the page's own. */
function leading(forms: readonly Form[], language: string | null): Form | undefined {
  const [first] = forms;
  if (!first || first.languages === '' || language === null) return first;
  const isSpoken = ({ languages }: Form) => languages === '' || languages.includes(language);
  return forms.find(isSpoken) ?? first;
}

/** Reads a block's text, sentence by sentence of tokens; `language` is a sign of the gazetteer. */
export function* scanText(
  folded: FoldedText,
  lexicon: Lexicon,
  language: string | null = null,
): Generator<Sentence, void> {
  const { text } = folded;
  const read: Sentence[] = [];
  let tokens: Token[] = [];
  let offset = 0;

  const push = (symbol: string, start: number, end: number, forms = NO_FORMS) => {
    const quoted = forms.length > 0 && isQuoted(text, start, end);
    tokens.push({ symbol, start, end, forms, quoted });
    if (tokens.length >= LONGEST_SENTENCE) finish();
  };
  const finish = () => {
    if (tokens.length === 0) return;
    const symbols = tokens.map(({ symbol }) => symbol).join('');
    read.push({ symbols, tokens, folded, offset });
    offset += tokens.length;
    tokens = [];
  };
  const readMark = (at: number) => {
    const sign = text.charAt(at);
    const mark = sign === '-' ? dashAt(text, at) : MARKS[sign];
    if (mark) push(mark, at, at + 1);
    else if (SENTENCE_END.test(sign)) {
      if (endsSentence(folded, at)) finish();
    } else if (!/[\s"']/.test(sign) && !isInside(text, at)) push(BREAK, at, at + 1);
  };
  /** Returns where it stopped. */
  const readWord = (at: number, kind: number): number => {
    const match = matchAt(lexicon, folded, at);
    const forms = match?.forms.filter((form) => !isVerb(form, folded, at)) ?? NO_FORMS;
    const lead = leading(forms, language);
    const last = tokens.at(-1);
    // `Hall'e`: what is a word of other languages only may be an ending here.
    const isForeign = language && lead?.languages && !lead.languages.includes(language);
    if (match && isForeign && last && belongsToLast(last, text, at, match.end, kind)) {
      return match.end;
    }
    if (match && lead) {
      if (match.joined) push(BREAK, at, at + 1);
      push(lead.symbol, match.start, match.end, forms);
      return match.end;
    }
    const end = endOfWord(text, at);
    // Two Han or kana signs count as one word.
    const isHalf = kind === DENSE && last?.symbol === UNKNOWN && last.end === at;
    if (last && isHalf && at - last.start === 1) last.end = end;
    else if (!last || !belongsToLast(last, text, at, end, kind)) push(UNKNOWN, at, end);
    else if (kind === HANGUL && ENDS_PHRASE.test(text.slice(at, end))) push(BREAK, at, end);
    return end;
  };

  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    const kind = unit === SPACE ? 0 : kindOf(unit);
    if (kind !== 0) at = readWord(at, kind);
    else {
      if (unit !== SPACE) readMark(at);
      at += 1;
    }
    if (read.length > 0) yield* read.splice(0);
  }
  finish();
  yield* read;
}
