import type { GazetteerAnchors } from './gazetteer-data.ts';
import { unmixed } from './unmix.ts';

/*
 * This runs over all text of every page, in a world where no expression is compiled yet: so there
 * are few, they are short, and the first ones answer for most pages.
 */

/** What no page in a language of Latin letters has: other scripts, and signs that nobody sees. */
const UNUSUAL =
  /[\u00ad\u02b0-\u1dff\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2c00-\u2dff\u3040-\udfff\uf900-\uffef]/;
const ACCENTED = /[\u00c0-\u024f\u1e00-\u1eff]/g;
/** Letters of other scripts; the curly quotation marks that every page has are not among them. */
const OTHER_SCRIPT = /[\u0370-\u1dff\u2c00-\u2dff\u3040-\udfff\uf900-\ufaff]/;
/** Signs that nobody sees, and letters that are others in disguise. */
const DISGUISE =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: ranges of marks, tested one by one
  /[\u00ad\u02b0-\u02b8\u02e0-\u02e4\u0300-\u036f\u0483-\u0487\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u093c\u1100-\u11ff\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3099\u309a\ud835\ufb00-\ufdff\ufe00-\ufe0f\ufe70-\ufeff\uff10-\uff9f]/g;
/** Letters of two alphabets side by side, and readings behind a Han letter. */
const MIXED =
  /[a-zA-Z][-\u2010-\u2015\u2212]?[\u0400-\u045f]|[\u0400-\u045f][-\u2010-\u2015\u2212]?[a-zA-Z]|[\u3400-\u9fff][(（][a-zA-Z]/g;
/** Entities that nobody decoded, and words broken at the end of a line. */
const BROKEN = /&(?:#|[a-zA-Z]{2,6};)|- ?\n/g;
/** UTF-16 units around such a place in which the whole of a stem is. */
const REACH = 40;

const ACCENTS = /[\u0300-\u036f]+/g;
/** Latin letters that no decomposition makes plain. */
const UNDECOMPOSED = /[\u0111\u0131\u0142\u00f8]/g;
const PLAIN: Record<string, string> = { đ: 'd', ı: 'i', ł: 'l', ø: 'o' };
const UNSEEN =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: ranges of marks, tested one by one
  /[*\u00ad\u0300-\u036f\u2020\u2021\u061c\u0640\u180e\u200b\u200d-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\u0483-\u0487\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u093c]+/g;
const NOT_JOINED = /\u200c/g;
const ENTITY = /&(?:#(\d{2,5})|#x([\da-f]{2,5})|([a-z]{2,6}));/gi;
const READING_OR_BREAK = /-[ \t]*\n\s*|[(（][a-zà-ɏ]{1,6}[)）]/gi;

/** Whether entities were left as they are, or words were broken at the end of a line. */
function isBroken(text: string): boolean {
  return text.includes('&') || text.includes('-\n') || text.includes('- \n');
}

function decoded(_: string, decimal?: string, hex?: string, name?: string): string {
  // The letters of named entities are read as they are written; only joints and breaks have names.
  if (name !== undefined) return /^(?:shy|zwn?j)$/i.test(name) ? '' : '-';
  return String.fromCharCode(decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16));
}

/** The text roughly as detection folds it: no sign too few, some too many. */
function roughlyFolded(text: string): string {
  const folded = text
    .replace(ENTITY, decoded)
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .replace(NOT_JOINED, ' ')
    .replace(READING_OR_BREAK, '');
  return `${folded}\n${unmixed(folded.toLowerCase())}`;
}

function withoutAccents(text: string): string {
  const bare = text.normalize('NFD').replace(ACCENTS, '');
  return bare.replace(UNDECOMPOSED, (letter) => PLAIN[letter] ?? letter);
}

/** What stands around all places of a text that match, and nothing else of it. */
function around(text: string, places: RegExp): string {
  let parts = '';
  let end = 0;
  places.lastIndex = 0;
  for (let place = places.exec(text); place !== null; place = places.exec(text)) {
    const { index } = place;
    parts += index - REACH > end ? `\n${text.slice(index - REACH, index)}` : text.slice(end, index);
    // What follows closely is in reach of the reach.
    end = index + 2 * REACH;
    parts += text.slice(index, end);
    places.lastIndex = index + REACH;
    if (end >= text.length) break;
  }
  return parts;
}

/** What only few pages need, compiled when one does. */
interface Compiled {
  words: RegExp;
  scripts: { letters: RegExp; stems: string; test: RegExp | null }[];
}

function compile(data: string): Compiled {
  const { latin, scripts }: Pick<GazetteerAnchors, 'latin' | 'scripts'> = JSON.parse(data);
  return {
    words: new RegExp(latin, 'i'),
    scripts: scripts.map(({ letters, stems }) => ({
      letters: new RegExp(`[${letters}]`),
      stems,
      test: null,
    })),
  };
}

/**
 * A very cheap test whether a text can hold a mention at all: true wherever the detector would
 * find one, and now and then elsewhere. Give it the text of the body and the metadata.
 *
 * @param first the gazetteer's `anchors.first`.
 * @param capitals its `anchors.capitals`.
 * @param rest JSON text of the others of the gazetteer's `anchors`.
 */
export function createAnchorTest(
  first: string,
  capitals: string,
  rest: string,
): (text: string) => boolean {
  const maybe = new RegExp(first, 'i');
  const acronyms = new RegExp(capitals);
  let compiled: Compiled | null = null;

  function isInLatin(text: string): boolean {
    if (acronyms.test(text)) return true;
    if (!maybe.test(text)) return false;
    compiled ??= compile(rest);
    return compiled.words.test(text);
  }

  function isInOthers(text: string): boolean {
    compiled ??= compile(rest);
    for (const script of compiled.scripts) {
      if (!script.letters.test(text)) continue;
      script.test ??= new RegExp(script.stems, 'i');
      if (script.test.test(text)) return true;
    }
    return false;
  }

  function isInDisguise(text: string, places: RegExp): boolean {
    const near = around(text, places);
    if (near === '') return false;
    const folded = roughlyFolded(near);
    const bare = withoutAccents(folded);
    return isInLatin(bare) || (OTHER_SCRIPT.test(folded) && isInOthers(folded));
  }

  function isInUnusual(text: string): boolean {
    const isOther = OTHER_SCRIPT.test(text);
    return (
      (isOther && isInOthers(text)) ||
      isInDisguise(text, DISGUISE) ||
      (isOther && isInDisguise(text, MIXED))
    );
  }

  return (text) => {
    // Most pages end here: no anchor, and nothing that could be another spelling of one.
    if (isInLatin(text)) return true;
    const accented = around(text, ACCENTED);
    if (accented !== '' && isInLatin(withoutAccents(accented))) return true;
    return (
      (UNUSUAL.test(text) && isInUnusual(text)) || (isBroken(text) && isInDisguise(text, BROKEN))
    );
  };
}
