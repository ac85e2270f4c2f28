import { unmixed } from './unmix.ts';

/** UTF-16 units around such a place in which the whole of a stem is. */
const REACH = 40;

/** What stands around all places of a text that match, and nothing else of it. */
export function around(text: string, places: RegExp): string {
  let parts = '';
  let end = 0;
  places.lastIndex = 0;
  for (let place = places.exec(text); place !== null; place = places.exec(text)) {
    const { index } = place;
    parts += index - REACH > end ? `\n${text.slice(index - REACH, index)}` : text.slice(end, index);
    // A place that follows so closely is taken in with what is around it.
    end = index + 2 * REACH;
    parts += text.slice(index, end);
    places.lastIndex = index + REACH;
    if (end >= text.length) break;
  }
  return parts;
}

function decoded(_: string, decimal?: string, hex?: string, name?: string): string {
  // The letters of named entities are read as they are written; only joints and breaks have names.
  if (name !== undefined) return /^(?:shy|zwn?j)$/i.test(name) ? '' : '-';
  return String.fromCharCode(decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16));
}

/**
 * What of a text could be a name in disguise, roughly as detection folds it: no sign too few, some
 * too many. Disguises are signs that nobody sees, rare dashes, letters that stand for others, two
 * alphabets side by side, readings behind a Han letter, entities that nobody decoded, words broken
 * at the end of a line.
 */
export function unmasked(text: string): string {
  const near = around(
    text,
    // biome-ignore lint/suspicious/noMisleadingCharacterClass: ranges of marks, tested one by one
    /[\u00ad\u02b0-\u02b8\u02e0-\u02e4\u0300-\u036f\u0483-\u0487\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u093c\u1100-\u11ff\u180e\u200b-\u200f\u2010-\u2012\u2015\u202a-\u202e\u2060-\u206f\u2212\u3099\u309a\ud835\ufb00-\ufdff\ufe00-\ufe0f\ufe70-\ufeff\uff10-\uff9f]|[a-zA-Z][-\u2010-\u2015\u2212]?[\u0400-\u045f]|[\u0400-\u045f][-\u2010-\u2015\u2212]?[a-zA-Z]|[\u3400-\u9fff][(（][a-zA-Z]|&(?:#|[a-zA-Z]{2,6};)|-[ \t]{0,40}\n/g,
  );
  if (near === '') return '';
  const folded = near
    .replace(/&(?:#(\d{2,5})|#x([\da-f]{2,5})|([a-z]{2,6}));/gi, decoded)
    .normalize('NFKC')
    .replace(
      // biome-ignore lint/suspicious/noMisleadingCharacterClass: ranges of marks, tested one by one
      /[*\u00ad\u0300-\u036f\u2020\u2021\u061c\u0640\u180e\u200b\u200d-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\u0483-\u0487\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u093c]{1,100}/g,
      '',
    )
    .replace(/\u200c/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/-[ \t]{0,40}\n\s{0,100}|[(（][a-zà-ɏ]{1,6}[)）]/gi, '');
  return `${folded}\n${unmixed(folded.toLowerCase())}`;
}

export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}

const PLAIN: Record<string, string> = { đ: 'd', ı: 'i', ł: 'l', ø: 'o' };

/** Latin letters that no decomposition makes plain, as detection reads them. */
export function withoutStrokes(text: string): string {
  return text.replace(/[đıłø]/gi, (letter) => PLAIN[letter.toLowerCase()] ?? letter);
}
