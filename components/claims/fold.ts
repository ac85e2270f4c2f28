const plain = new Map<string, string>();

const TABLE: Record<string, string> = {
  ё: 'е',
  ı: 'i',
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
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ة: 'ه',
  ؤ: 'و',
};

/** Decimal zeros of the scripts whose digits are read: Arabic-Indic, Persian, full-width. */
const ZEROS = [0x660, 0x6f0, 0xff10];

function foldUnit(unit: string): string {
  const listed = TABLE[unit];
  if (listed !== undefined) return listed;
  const code = unit.charCodeAt(0);
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  if (zero !== undefined) return String(code - zero);
  if (/\s/u.test(unit)) return ' ';
  if (code >= 0xc0 && code < 0x250) return unit.normalize('NFD').charAt(0);
  return unit;
}

/**
 * Text as the word lists are written: one kind of space, quote, digit and hyphen, no accents on
 * Latin letters, one spelling of Arabic letters. Letter case stays. As long as the input, so that
 * offsets (UTF-16 units) hold.
 */
export function fold(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    if (unit >= ' ' && unit < '\u007f') folded += unit;
    else {
      let base = plain.get(unit);
      if (base === undefined) {
        base = foldUnit(unit);
        plain.set(unit, base);
      }
      folded += base;
    }
  }
  return folded;
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
