import { kindOf, WORD } from './fold.ts';
import type { FoldedText } from './normalise.ts';

/**
 * A listed form, compiled. Signs in `body`: a space stands for spaces, dashes or quotation marks;
 * `-` the same with at least one dash; `~` the same or nothing; `*` for up to seven more letters.
 */
export interface Form {
  body: string;
  /** `=`: all capitals; `^`: a capital first; empty: any letter case. */
  flag: string;
  /** One sign for each word class the form is in, the leading one first. */
  symbols: string;
  /** Signs of the languages that list it. */
  languages: string;
}

/** A listed form found in a text; offsets into the folded text. */
export interface Found {
  form: Form;
  end: number;
}

const MOST_ENDING_LETTERS = 7;
const JOINT = /[\s"'-]/;

function isJoint(sign: string | undefined): boolean {
  return sign !== undefined && JOINT.test(sign);
}

/** The end of `body` in `text` from `start` on, or -1. */
function matchBody(body: string, text: string, start: number): number {
  let at = start;
  for (let i = 0; i < body.length; i += 1) {
    const sign = body[i];
    if (sign === ' ' || sign === '-' || sign === '~') {
      const joint = at;
      let dash = false;
      while (isJoint(text[at])) {
        dash ||= text[at] === '-';
        at += 1;
      }
      if ((sign === '-' && !dash) || (sign === ' ' && at === joint)) return -1;
    } else if (sign === '*') {
      for (let n = 0; n < MOST_ENDING_LETTERS && kindOf(text.charCodeAt(at)) === WORD; n += 1)
        at += 1;
    } else if (sign === text[at]) at += 1;
    else return -1;
  }
  const inWord = kindOf(text.charCodeAt(at - 1)) === WORD && kindOf(text.charCodeAt(at)) === WORD;
  return inWord ? -1 : at;
}

/** Whether the letters of the caller's text that `form` covers have the case it asks for. */
function hasCase(form: Form, folded: FoldedText, start: number, end: number): boolean {
  const { raw, from } = folded;
  const last = form.flag === '^' ? start + 1 : end;
  for (let at = start; at < last; at += 1) {
    const letter = raw[from === null ? at : (from[at] ?? 0)] ?? '';
    if (letter !== letter.toUpperCase()) return false;
  }
  return true;
}

/** All listed forms, looked up by their first two letters and unpacked when first met. */
export class Lexicon {
  readonly #packed: Record<string, string>;
  readonly #unpacked = new Map<string, Form[]>();

  constructor(forms: Record<string, string>) {
    this.#packed = forms;
  }

  #bucket(key: string): Form[] {
    let bucket = this.#unpacked.get(key);
    if (bucket === undefined) {
      bucket = (this.#packed[key]?.split('\n') ?? []).map((line) => {
        const [listed = '', symbols = '', languages = ''] = line.split('\t');
        const flag = listed[0] === '=' || listed[0] === '^' ? listed[0] : '';
        return { flag, body: listed.slice(flag.length), symbols, languages };
      });
      this.#unpacked.set(key, bucket);
    }
    return bucket;
  }

  /** The listed forms that stand at `start`; only those of the greatest length. */
  longestAt(folded: FoldedText, start: number): Found[] {
    const { text } = folded;
    let found: Found[] = [];
    for (const key of [text.slice(start, start + 2), text[start] ?? '']) {
      for (const form of this.#bucket(key)) {
        const end = matchBody(form.body, text, start);
        if (end < 0 || end < (found[0]?.end ?? 0)) continue;
        if (form.flag && !hasCase(form, folded, start, end)) continue;
        if (end > (found[0]?.end ?? 0)) found = [];
        found.push({ form, end });
      }
    }
    return found;
  }
}
