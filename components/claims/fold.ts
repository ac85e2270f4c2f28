import { alike } from '../text/fold.ts';

const plain = new Map<string, string>();

/** Signs that are folded here and not where names are, or to another sign. */
const TABLE: Record<string, string> = {
  ё: 'е',
  İ: 'I',
  '’': "'",
  ʼ: "'",
  '‘': "'",
  '‑': '-',
  '‐': '-',
  '–': '—',
  '−': '-',
  '\u200c': ' ',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ؤ: 'و',
  ʻ: "'",
  '`': "'",
  ӣ: 'и',
  Ӣ: 'И',
  ӯ: 'у',
  Ӯ: 'У',
  ў: 'у',
  Ў: 'У',
};

/** Decimal zeros of the scripts whose digits are read: Arabic-Indic, Persian, Devanagari, full-width. */
const ZEROS = [0x660, 0x6f0, 0x966, 0xff10];

function foldUnit(unit: string): string {
  const listed = TABLE[unit];
  if (listed !== undefined) return listed;
  const small = unit.toLowerCase();
  const same = alike.get(small);
  if (same !== undefined) return unit === small ? same : same.toUpperCase();
  const code = unit.charCodeAt(0);
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  if (zero !== undefined) return String(code - zero);
  if (/\s/u.test(unit)) return ' ';
  const composed = (code >= 0xc0 && code < 0x250) || (code >= 0x958 && code < 0x960);
  return composed ? unit.normalize('NFD').charAt(0) : unit;
}

/** A text as the word lists are written, and the way back. */
export interface Folded {
  text: string;
  /** Where each unit of `text` comes from, and the end; null where the two are as long. */
  origin: number[] | null;
}

/** Soft hyphens, joiners, direction marks, accents and vowel signs that stand apart. */
const UNSEEN =
  /\p{Mn}|\u200d|[\u00ad\u0640\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

/**
 * Text as the word lists are written: one kind of space, quote, digit and hyphen, no accents on
 * Latin letters, one spelling of Arabic letters, nothing unseen. Letter case stays. Offsets are
 * UTF-16 units.
 */
export function foldText(text: string): Folded {
  const unseen = UNSEEN.test(text);
  const origin: number[] = [];
  let folded = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    if (unit >= ' ' && unit < '\u007f') folded += unit;
    else {
      if (unseen && UNSEEN.test(unit)) continue;
      let base = plain.get(unit);
      if (base === undefined) {
        base = foldUnit(unit);
        plain.set(unit, base);
      }
      folded += base;
    }
    if (unseen) origin.push(at);
  }
  if (unseen) origin.push(text.length);
  return { text: folded, origin: unseen ? origin : null };
}

/** A word list folded like the text that it is searched in. */
export function fold(text: string): string {
  return foldText(text).text;
}

/** Lower case without a change of length: a unit whose small form is longer stays as it is. */
export function lower(folded: string): string {
  const small = folded.toLowerCase();
  if (small.length === folded.length) return small;
  return Array.from(folded, (mark) => {
    const one = mark.toLowerCase();
    return one.length === mark.length ? one : mark;
  }).join('');
}
