import { expandAll } from './alternatives.ts';
import { kindOf, WORD } from './fold.ts';
import type { GazetteerData } from './gazetteer-data.ts';
import type { FoldedText } from './normalise.ts';

/**
 * A listed form. Signs in `body`: a space stands for spaces, dashes or quotation marks; `-` the
 * same with at least one dash; `~` the same or nothing; `*` for up to seven more letters; `^` for
 * nothing, but the next letter is a capital; a leading `=`: all letters are.
 */
export interface Form {
  body: string;
  /** The sign of the word class that lists it. */
  symbol: string;
  /** Signs of the languages that list it; empty: of none in particular. */
  languages: string;
}

/** The forms that stand at a place, all of the same length. Offsets into the folded text. */
export interface Match {
  end: number;
  /** The leading class first. */
  forms: Form[];
}

const MOST_ENDING_LETTERS = 7;

/** A dash, or the underscore that hashtags use for one. */
function isDash(unit: number): boolean {
  return unit === 45 || unit === 95;
}

/** Whether a unit may stand between two words of a name: space, dash, quotation mark. */
function isJoint(unit: number): boolean {
  return unit === 32 || isDash(unit) || unit === 34 || unit === 39 || (unit > 8 && unit < 14);
}

function isCapital({ raw, from }: FoldedText, at: number): boolean {
  const letter = raw[from === null ? at : (from[at] ?? 0)] ?? '';
  return letter === letter.toUpperCase();
}

/** The end of `body` in the text from `start` on, or -1. */
function endOf(body: string, folded: FoldedText, start: number): number {
  const { text } = folded;
  const capitals = body[0] === '=';
  let at = start;
  for (let i = capitals ? 1 : 0; i < body.length; i += 1) {
    const sign = body[i];
    if (sign === text[at] && sign !== '-' && sign !== ' ') {
      if (capitals && !isCapital(folded, at)) return -1;
      at += 1;
    } else if (sign === ' ' || sign === '-' || sign === '~') {
      const joint = at;
      let dash = false;
      for (; isJoint(text.charCodeAt(at)); at += 1) dash ||= isDash(text.charCodeAt(at));
      if ((sign === '-' && !dash) || (sign === ' ' && at === joint)) return -1;
    } else if (sign === '*') {
      const most = at + MOST_ENDING_LETTERS;
      while (at < most && kindOf(text.charCodeAt(at)) === WORD) at += 1;
    } else if (sign === '^') {
      if (!isCapital(folded, at)) return -1;
    } else if (sign !== '\\') return -1;
  }
  const glued = kindOf(text.charCodeAt(at - 1)) === WORD && kindOf(text.charCodeAt(at)) === WORD;
  return glued ? -1 : at;
}

/** All listed forms, filed under their first two letters, multiplied out when first met. */
export class Lexicon {
  readonly #lines = new Map<string, Form[]>();
  readonly #forms = new Map<string, Form[]>();

  constructor(forms: GazetteerData['forms']) {
    for (const [symbol, byLanguage] of Object.entries(forms)) {
      for (const [languages, list] of Object.entries(byLanguage)) {
        for (const body of list.split('\n')) {
          const head = body[0] === '=' || body[0] === '^' ? 1 : 0;
          const key = body.slice(head, head + 2);
          const line = { body, symbol, languages };
          const lines = this.#lines.get(key);
          if (lines) lines.push(line);
          else this.#lines.set(key, [line]);
        }
      }
    }
  }

  #formsUnder(key: string): Form[] {
    let forms = this.#forms.get(key);
    if (forms === undefined) {
      forms = (this.#lines.get(key) ?? []).flatMap((line) =>
        expandAll(line.body).map((body) => ({ ...line, body })),
      );
      this.#forms.set(key, forms);
    }
    return forms;
  }

  /** Where forms are filed whose first word is one letter. */
  #jointKeys(first: string, next: string): string[] {
    return [first, `${first} `, `${first}-`, `${first}~`].filter((key) => key !== first + next);
  }

  /** The longest listed forms that stand at `start`; null where there is none. */
  longestAt(folded: FoldedText, start: number): Match | null {
    let end = 0;
    let forms: Form[] = [];
    const next = folded.text[start + 1] ?? '';
    const first = folded.text[start] ?? '';
    const keys = [first + next];
    if (kindOf(next.charCodeAt(0)) === 0) keys.push(...this.#jointKeys(first, next));
    for (const key of keys) {
      for (const form of this.#formsUnder(key)) {
        const to = endOf(form.body, folded, start);
        if (to < 0 || to < end) continue;
        if (to > end) forms = [];
        end = to;
        forms.push(form);
      }
    }
    if (forms.length === 0) return null;
    return { end, forms: forms.sort((a, b) => (a.symbol < b.symbol ? -1 : 1)) };
  }
}
