import { kindOf, WORD } from '../text/fold.ts';
import { expandAll } from './alternatives.ts';
import type { GazetteerData } from './gazetteer-data.ts';
import { type FoldedText, rawStart } from './normalise.ts';

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

/** UTF-16 units of signs that part words. */
const [SPACE, QUOTE, APOSTROPHE, HYPHEN, UNDERSCORE, TILDE] = [32, 34, 39, 45, 95, 126] as const;

/** A dash, or the underscore that hashtags use for one. */
function isDash(unit: number): boolean {
  return unit === HYPHEN || unit === UNDERSCORE;
}

/** Whether a unit may stand between two words of a name: space, dash, quotation mark. */
function isJoint(unit: number): boolean {
  const isLineOrTab = unit >= 0x09 && unit <= 0x0d;
  return unit === SPACE || isDash(unit) || unit === QUOTE || unit === APOSTROPHE || isLineOrTab;
}

function isCapital(folded: FoldedText, at: number): boolean {
  const letter = folded.raw.charAt(rawStart(folded, at));
  return letter === letter.toUpperCase();
}

/** A form such as `isis k`: "Isis K. Brown" is a person. */
const ENDS_IN_INITIAL = /[ ~][a-z]$/;

/** Whether a full stop follows that does not end its sentence, or that a name may follow. */
function isInitial({ text }: FoldedText, at: number): boolean {
  return /^\.(?:[,;]|\s{1,2}[a-z])/.test(text.slice(at, at + 4));
}

/** Whether a Persian comparative goes on behind a form: بزرگ‌ترین is no بزرگ. */
function isCompared({ text, raw, to }: FoldedText, at: number): boolean {
  return text[at] === ' ' && text.startsWith('تر', at + 1) && raw[to?.[at - 1] ?? at] === '\u200c';
}

/** A name of two to five letters that a longer acronym may begin with. */
const SHORT_NAME = /^=?[a-z]{2,5}$/;
const MORE_CAPITALS = /^-\p{Lu}{1,3}(?![\p{L}\p{N}])/u;

/** Whether capitals follow behind a hyphen: IS-GS is no IS. */
function isLonger(body: string, { raw, from }: FoldedText, at: number): boolean {
  const end = from === null ? at : from[at];
  return end !== undefined && SHORT_NAME.test(body) && MORE_CAPITALS.test(raw.slice(end, end + 5));
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
  if (ENDS_IN_INITIAL.test(body) && isInitial(folded, at)) return -1;
  if (isLonger(body, folded, at) || isCompared(folded, at)) return -1;
  const glued = kindOf(text.charCodeAt(at - 1)) === WORD && kindOf(text.charCodeAt(at)) === WORD;
  return glued ? -1 : at;
}

/** Where forms with these first two signs are filed; a number, for strings are slow to look up. */
function keyOf(first: number, second: number): number {
  return first * 0x10000 + second;
}

const NOTHING = 0;

/** Signs of a body that stand for something else than themselves. */
const SPECIAL = /[ \-~*^\\=]/;

/** The unit that must stand third where a form does, or NOTHING where its start does not tell. */
function thirdOf(body: string): number {
  const head = body[0] === '=' || body[0] === '^' ? 1 : 0;
  const start = body.slice(head, head + 3);
  return start.length < 3 || SPECIAL.test(start) ? NOTHING : start.charCodeAt(2);
}

/** What may follow a first word of one letter in a form: nothing, a space, `-`, `~`. */
const JOINTS = [NOTHING, SPACE, HYPHEN, TILDE];

/** The forms under two first signs, by the third; those whose start does not tell under NOTHING. */
type FiledForms = ReadonlyMap<number, readonly Form[]>;

/** All listed forms, filed under their first two signs, multiplied out when first met. */
export class Lexicon {
  readonly #lines = new Map<number, Form[]>();
  readonly #forms = new Map<number, FiledForms>();

  constructor(forms: GazetteerData['forms']) {
    for (const [symbol, byLanguage] of Object.entries(forms)) {
      for (const [languages, list] of Object.entries(byLanguage)) {
        for (const body of list.split('\n')) {
          const head = body[0] === '=' || body[0] === '^' ? 1 : 0;
          const key = keyOf(body.charCodeAt(head), body.charCodeAt(head + 1) || NOTHING);
          const line = { body, symbol, languages };
          const lines = this.#lines.get(key);
          if (lines) lines.push(line);
          else this.#lines.set(key, [line]);
        }
      }
    }
  }

  #formsUnder(key: number): FiledForms | undefined {
    const forms = this.#forms.get(key);
    if (forms !== undefined) return forms;
    const lines = this.#lines.get(key);
    if (lines === undefined) return undefined;
    const filed = new Map<number, Form[]>();
    for (const line of lines) {
      for (const body of expandAll(line.body)) {
        const third = thirdOf(body);
        const others = filed.get(third);
        if (others) others.push({ ...line, body });
        else filed.set(third, [{ ...line, body }]);
      }
    }
    this.#forms.set(key, filed);
    return filed;
  }

  /** The longest listed forms that stand at `start`; null where there is none. */
  longestAt(folded: FoldedText, start: number): Match | null {
    const first = folded.text.charCodeAt(start);
    const second = folded.text.charCodeAt(start + 1) || NOTHING;
    let match = this.#longestOf(this.#formsUnder(keyOf(first, second)), folded, start, null);
    // Between letters of a spaced script no word of one letter ends.
    if (kindOf(second) !== 0 && kindOf(first) === WORD) return match;
    for (const joint of JOINTS) {
      if (joint === second) continue;
      match = this.#longestOf(this.#formsUnder(keyOf(first, joint)), folded, start, match);
    }
    return match;
  }

  #longestOf(
    filed: FiledForms | undefined,
    folded: FoldedText,
    start: number,
    best: Match | null,
  ): Match | null {
    if (filed === undefined) return best;
    let match = best;
    const third = folded.text.charCodeAt(start + 2);
    for (const sign of third === NOTHING ? [NOTHING] : [third, NOTHING]) {
      for (const form of filed.get(sign) ?? []) {
        const end = endOf(form.body, folded, start);
        if (end < 0 || end < (match?.end ?? 0)) continue;
        if (match === null || end > match.end) match = { end, forms: [form] };
        else match.forms.push(form);
      }
    }
    if (match !== null && match !== best) match.forms.sort(bySymbol);
    return match;
  }
}

/** The class that leads has the first sign. */
function bySymbol(a: Form, b: Form): number {
  return a.symbol < b.symbol ? -1 : a.symbol > b.symbol ? 1 : 0;
}
