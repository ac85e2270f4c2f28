import type { GazetteerAnchors } from './gazetteer-data.ts';
import { unmixed } from './unmix.ts';

/*
 * This runs over all text of every page, in a world where no expression is compiled yet: so there
 * are few, they are short, and the first one answers for most pages.
 */

/** Anything but plain Latin letters and the punctuation that every page has. */
const UNUSUAL =
  /[\u00ad\u00c0-\u1fff\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2c00-\u2dff\u3040-\uffff]/;
const ACCENTED = /[\u00c0-\u024f\u1e00-\u1eff]/;
/** Letters of other scripts; the curly quotation marks that every page has are not among them. */
const OTHER_SCRIPT = /[\u0370-\u1dff\u2c00-\u2dff\u3040-\udfff\uf900-\ufaff]/;
const ACCENTS = /[\u0300-\u036f]+/g;
/** Latin letters that no decomposition makes plain. */
const UNDECOMPOSED = /[\u0111\u0131\u0142\u00f8]/g;
const PLAIN: Record<string, string> = { đ: 'd', ı: 'i', ł: 'l', ø: 'o' };

/** Letters that are not what they seem, and signs that nobody sees. */
const ODD =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: ranges of marks, tested one by one
  /[\u00ad\u02b0-\u02b8\u02e0-\u02e4\u0300-\u036f\u0483-\u0487\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u093c\u1100-\u11ff\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3099\u309a\ud835\ufb00-\ufdff\ufe00-\ufe0f\ufe70-\uffef]/;
const UNSEEN =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: ranges of marks, tested one by one
  /[*\u00ad\u2020\u2021\u0300-\u036f\u061c\u0640\u180e\u200b\u200d-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\u0483-\u0487\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u093c]+/g;
const NOT_JOINED = /\u200c/g;
/** Entities that nobody decoded, words broken at the end of a line, readings behind a Han letter. */
const BROKEN = /&(?:#|[a-zA-Z]{2,6};)|[a-zA-Z\u00c0-\u04ff]-[ \t]*\n|[\u3400-\u9fff][(（][a-zA-Z]/;
const ENTITY = /&(?:#(\d{2,5})|#x([\da-f]{2,5})|([a-z]{2,6}));/gi;
const READING_OR_BREAK = /-[ \t]*\n\s*|[(（][a-zà-ɏ]{1,6}[)）]/gi;
const MIXED =
  /[a-zA-Z][-\u2010-\u2015\u2212]?[\u0400-\u045f]|[\u0400-\u045f][-\u2010-\u2015\u2212]?[a-zA-Z]/;

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function withoutAccents(text: string): string {
  const bare = text.normalize('NFD').replace(ACCENTS, '');
  return bare.replace(UNDECOMPOSED, (letter) => PLAIN[letter] ?? letter);
}

function decoded(_: string, decimal?: string, hex?: string, name?: string): string {
  // The letters of named entities are read as they are written; only joints and breaks have names.
  if (name !== undefined) return /^(?:shy|zwn?j)$/i.test(name) ? '' : '-';
  return String.fromCharCode(decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16));
}

/** The text roughly as detection folds it: no sign too few, some too many. */
function roughlyFolded(text: string): string {
  let folded = text.replace(ENTITY, decoded).normalize('NFKC');
  folded = folded.replace(UNSEEN, '').replace(NOT_JOINED, ' ').replace(READING_OR_BREAK, '');
  return MIXED.test(folded) ? `${folded}\n${unmixed(folded.toLowerCase())}` : folded;
}

/**
 * A very cheap test whether a text can hold a mention at all: true wherever the detector would
 * find one, and now and then elsewhere. Give it the text of the body and the metadata. `data` is
 * the JSON text of the gazetteer's `anchors`.
 */
export function createAnchorTest(data: string): (text: string) => boolean {
  const { latin, scripts }: GazetteerAnchors = JSON.parse(data);
  const plain = new RegExp(latin, 'i');
  const others = once(() =>
    scripts.map(({ letters, stems }) => ({
      letters: new RegExp(`[${letters}]`),
      stems: once(() => new RegExp(stems, 'i')),
    })),
  );

  const holds = (text: string): boolean =>
    (ACCENTED.test(text) && plain.test(withoutAccents(text))) ||
    (OTHER_SCRIPT.test(text) &&
      others().some(({ letters, stems }) => letters.test(text) && stems().test(text)));

  return (text) => {
    // Most pages end here: no anchor, and nothing that could be another spelling of one.
    if (plain.test(text)) return true;
    const isUnusual = UNUSUAL.test(text);
    if (isUnusual && holds(text)) return true;
    const isOdd = (isUnusual && (ODD.test(text) || MIXED.test(text))) || BROKEN.test(text);
    if (!isOdd) return false;
    const folded = roughlyFolded(text);
    return plain.test(folded) || holds(folded);
  };
}
