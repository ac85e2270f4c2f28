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

const BETWEEN_LATIN = '[^a-z0-9]*';
const BETWEEN =
  '[\\s\\x00-\\x2f\\x3a-\\x40\\x5b-\\x60\\x7b-\\xbf\\u02b0-\\u036f\\u2000-\\u206f\\u2190-\\u2bff\\u3000-\\u303f\\u30fb\\u30fc]*';

type Letter = (sign: string) => string;
type Branches = Map<string, Branches>;

/** An anchor piece by piece; conditions on what stands around come behind the letters. */
function stepsOf(anchor: string, between: string, letter: Letter): string[] {
  const word = anchor.replace(/[<>]/g, '');
  const steps = [...word].map((sign) => {
    if (sign === ' ' || sign === "'") return between;
    return sign === '.' ? '\\.' : letter(sign);
  });
  if (anchor.startsWith('<')) {
    const first = steps.includes(between) ? steps.indexOf(between) : steps.length;
    steps.splice(first, 0, `(?<![a-z]${steps.slice(0, first).join('')})`);
  }
  return anchor.endsWith('>') ? [...steps, '(?![a-z])'] : steps;
}

function branch(tree: Branches): string {
  // Whatever goes on behind an anchor that ends here does not matter.
  if (tree.size === 0 || tree.has('')) return '';
  const ways = [...tree].map(([step, rest]) => step + branch(rest));
  return ways.length === 1 ? (ways[0] ?? '') : `(?:${ways.join('|')})`;
}

/** Beginnings in common are written once: the engine then tries few ways at each character. */
function expressionOf(
  anchors: readonly string[],
  between: string,
  letter: Letter,
  flags = '',
): RegExp {
  const root: Branches = new Map();
  for (const anchor of anchors) {
    let at = root;
    for (const step of [...stepsOf(anchor, between, letter), '']) {
      const next: Branches = at.get(step) ?? new Map();
      at.set(step, next);
      at = next;
    }
  }
  return new RegExp(branch(root) || '(?!)', flags);
}

/** Cyrillic, Arabic, Indic scripts, and all behind them: a page is mostly written in one. */
const SCRIPTS_END = [0x600, 0x900, 0xe00, 0x10000];

function byScript(anchors: string): string[][] {
  const groups: string[][] = SCRIPTS_END.map(() => []);
  // The edges of words are left out: few words of these scripts go on behind an anchor.
  for (const anchor of anchors.replace(/[<>]/g, '').split('|')) {
    const first = anchor.charCodeAt(0);
    groups[SCRIPTS_END.findIndex((end) => first < end)]?.push(anchor);
  }
  return groups.filter((group) => group.length > 0);
}

function oneOf(letters: string): string {
  const all = new Set([...letters].flatMap((letter) => [letter, letter.toUpperCase()]));
  const single = [...all].filter((letter) => letter.length === 1);
  return single.length === 1 ? (single[0] ?? '') : `[${single.join('')}]`;
}

function withoutAccents(text: string): string {
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
  const { latin, other, alike }: GazetteerAnchors = JSON.parse(data);
  const words = latin.split('|');
  const plain = expressionOf(words, BETWEEN_LATIN, (sign) => sign, 'i');
  /** For text without accents: of the look-alikes only what no decomposition turns into ours. */
  const bared = once(() => {
    const letter: Letter = (sign) => {
      const rest = [...(alike[sign] ?? '')].filter((other) => withoutAccents(other) !== sign);
      return rest.length === 0 ? sign : `[${sign}${rest.join('')}]`;
    };
    return expressionOf(words, BETWEEN_LATIN, letter, 'i');
  });
  const beyond = once(() => {
    const letter: Letter = (sign) => oneOf(sign + (alike[sign] ?? ''));
    return byScript(other).map((anchors) => expressionOf(anchors, BETWEEN, letter));
  });

  const holds = (text: string): boolean =>
    plain.test(text) ||
    (ACCENTED.test(text) && bared().test(withoutAccents(text))) ||
    (OTHER_SCRIPT.test(text) && beyond().some((script) => script.test(text)));

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
