import type { GazetteerAnchors } from './gazetteer-data.ts';
import { foldText } from './normalise.ts';

/*
 * This runs over all text of every page, so each expression is kept to what the regular expression
 * engine does in a few nanoseconds a character: literals first and conditions behind them, no
 * classes of look-alikes and no case folding beyond ASCII unless the text holds such letters.
 */

/** Anything but plain Latin letters and the punctuation that every page has. */
const UNUSUAL =
  /[\u00ad\u00c0-\u1fff\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2c00-\u2dff\u3040-\uffff]/;
/** Letters of other scripts; the curly quotation marks that every page has are not among them. */
const OTHER_SCRIPT = /[\u0370-\u1dff\u2c00-\u2dff\u3040-\udfff\uf900-\ufaff]/;
const ACCENTED = /[\u00c0-\u024f\u1e00-\u1eff]/;
const COMBINING = /[\u0300-\u036f]+/g;
/** Letters that are not what they seem: soft hyphens, combining marks, full-width letters. */
const ODD_SIGN =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: ranges of marks, tested one by one
  /[\u00ad\u0300-\u036f\u0483-\u0487\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u093c\u1100-\u11ff\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3099\u309a\ud835\ufb00-\ufdff\ufe00-\ufe0f\ufe70-\uffef]/g;
/** Entities that nobody decoded, and words broken at the end of a line. */
const BROKEN = /&(?:#|[a-zA-Z]{2,6};)|[a-zA-Z]- ?\n/g;
const MIXABLE = /[\u0400-\u045f\u3400-\u9fff]/;
const MIXED =
  /[a-zA-Z][-\u2010-\u2015\u2212]?[\u0400-\u045f]|[\u0400-\u045f][-\u2010-\u2015\u2212]?[a-zA-Z]|[\u3400-\u9fff][(（][a-zA-Z]/g;
/** UTF-16 units around such a place within which a name can be that it is part of. */
const REACH = 64;

/** The text with its Latin accents taken off. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(COMBINING, '');
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * A very cheap test whether a text can hold a mention at all: true wherever the detector would
 * find one, and now and then elsewhere. Give it the text of the body and the metadata. `data` is
 * the JSON text of the gazetteer's `anchors`.
 */
export function createAnchorTest(data: string): (text: string) => boolean {
  const { latin, bare, scripts, mixed }: GazetteerAnchors = JSON.parse(data);
  const plain = new RegExp(latin, 'i');
  const bared = once(() => new RegExp(bare, 'i'));
  const ways = scripts.map(({ letters, anchors }) => ({
    has: once(() => new RegExp(`[${letters}]`)),
    rest: once(() => new RegExp(`[^${letters}]+`, 'g')),
    anchors: once(() => new RegExp(anchors)),
  }));
  const several = once(() => new RegExp(mixed, 'i'));

  const holds = (text: string): boolean =>
    plain.test(text) ||
    (ACCENTED.test(text) && bared().test(withoutAccents(text))) ||
    (OTHER_SCRIPT.test(text) &&
      (ways.some(
        (way) => way.has().test(text) && way.anchors().test(text.replace(way.rest(), ' ')),
      ) ||
        several().test(text)));

  /** Folds the text around each place as detection would, and nothing else of it. */
  const holdsAround = (text: string, places: RegExp): boolean => {
    let from = 0;
    let to = 0;
    for (const { index } of text.matchAll(places)) {
      if (index - REACH > to) {
        if (to > 0 && holds(foldText(text.slice(from, to)).text)) return true;
        from = Math.max(0, index - REACH);
      }
      to = index + REACH;
    }
    return to > 0 && holds(foldText(text.slice(from, to)).text);
  };

  const isBroken = (text: string): boolean =>
    (text.includes('&') || text.includes('-\n') || text.includes('- \n')) &&
    holdsAround(text, BROKEN);

  return (text) => {
    // Most pages end here: no anchor, and nothing that could be another spelling of one.
    if (plain.test(text)) return true;
    if (!UNUSUAL.test(text)) return isBroken(text);
    return (
      holds(text) ||
      holdsAround(text, ODD_SIGN) ||
      (MIXABLE.test(text) && holdsAround(text, MIXED)) ||
      isBroken(text)
    );
  };
}
