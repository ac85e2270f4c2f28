import type { GazetteerAnchors } from './gazetteer-data.ts';
import { foldText } from './normalise.ts';

/*
 * This runs over all text of every page, so each expression is kept to what the regular expression
 * engine does in a few nanoseconds a character: literals first and conditions behind them, no
 * classes of look-alikes and no case folding beyond ASCII unless the text holds such letters.
 */

/** Letters of other scripts; the curly quotation marks that every page has are not among them. */
const OTHER_SCRIPT = /[\u0370-\u1dff\u2c00-\u2dff\u3040-\udfff\uf900-\ufaff]/;
const ACCENTED = /[\u00c0-\u024f\u1e00-\u1eff]/;
const COMBINING = /[\u0300-\u036f]+/g;
/** Letters that are not what they seem: soft hyphens, combining marks, full-width letters. */
const ODD_SIGN =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: ranges of marks, tested one by one
  /[\u00ad\u0300-\u036f\u0483-\u0487\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u093c\u1100-\u11ff\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3099\u309a\ud835\ufb00-\ufdff\ufe00-\ufe0f\ufe70-\uffef]/g;
/** Entities that nobody decoded, and words broken at the end of a line. */
const BROKEN = /&(?:#|[a-zA-Z]{2,6};)|[a-zA-Z]-[ \t]*\n/g;
const MIXABLE = /[\u0400-\u045f\u3400-\u9fff]/;
const MIXED =
  /[a-zA-Z][-\u2010-\u2015\u2212]?[\u0400-\u045f]|[\u0400-\u045f][-\u2010-\u2015\u2212]?[a-zA-Z]|[\u3400-\u9fff][(（][a-zA-Z]/g;
/** UTF-16 units around such a place within which a name can be that it is part of. */
const REACH = 64;

const BETWEEN_LATIN = '[^a-z0-9]*';
const BETWEEN =
  '[\\s\\x00-\\x2f\\x3a-\\x40\\x5b-\\x60\\x7b-\\xbf\\u02b0-\\u036f\\u2000-\\u206f\\u2190-\\u2bff\\u3000-\\u303f\\u30fb\\u30fc]*';

/** An expression for one anchor; its first letters come before any condition on what is there. */
function expressionOf(anchor: string, letter: (sign: string) => string): string {
  const word = anchor.replace(/[<>]/g, '');
  const [first = '', ...rest] = word
    .split(/[ ']/)
    .map((part) => [...part].map((sign) => (sign === '.' ? '\\.' : letter(sign))).join(''));
  const begins = anchor.startsWith('<') ? `(?<![a-z]${first})` : '';
  const ends = anchor.endsWith('>') ? '(?![a-z])' : '';
  return [first + begins, ...rest].join(BETWEEN_LATIN) + ends;
}

function latinExpression(anchors: string, letter: (sign: string) => string): RegExp {
  const all = anchors.split('|').map((anchor) => expressionOf(anchor, letter));
  return new RegExp(all.join('|') || '(?!)', 'i');
}

type Branches = Map<string, Branches>;

/** Beginnings in common once: the engine tries few ways at each character of a foreign page. */
function branch(tree: Branches): string {
  const ways = [...tree].map(([step, rest]) => step + branch(rest));
  // Whatever goes on behind an anchor that ends here does not matter.
  if (ways.length === 0 || tree.has('')) return '';
  return ways.length === 1 ? (ways[0] ?? '') : `(?:${ways.join('|')})`;
}

/** The edges of words are left out: few words of these scripts go on behind an anchor. */
function treeExpression(anchors: readonly string[], letter: (sign: string) => string): RegExp {
  const root: Branches = new Map();
  for (const anchor of anchors) {
    let at = root;
    for (const sign of [...anchor.replace(/[<>]/g, ''), '']) {
      const step = sign === ' ' || sign === "'" ? BETWEEN : sign === '.' ? '\\.' : letter(sign);
      const next: Branches = at.get(step) ?? new Map();
      at.set(sign === '' ? '' : step, next);
      at = next;
    }
  }
  return new RegExp(branch(root) || '(?!)');
}

/** Cyrillic, Arabic, Indic scripts, and all behind them: a page is mostly written in one. */
const SCRIPTS_END = [0x600, 0x900, 0xe00, 0x10000];

function byScript(anchors: string): string[][] {
  const groups: string[][] = SCRIPTS_END.map(() => []);
  for (const anchor of anchors.split('|')) {
    const first = anchor.replace('<', '').charCodeAt(0);
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
  const plain = latinExpression(latin, (sign) => sign);
  /** For text without accents: of the look-alikes only what no decomposition turns into ours. */
  const bared = once(() =>
    latinExpression(latin, (sign) => {
      const rest = [...(alike[sign] ?? '')].filter((other) => withoutAccents(other) !== sign);
      return rest.length === 0 ? sign : `[${sign}${rest.join('')}]`;
    }),
  );
  const beyond = once(() =>
    byScript(other).map((anchors) =>
      treeExpression(anchors, (sign) => oneOf(sign + (alike[sign] ?? ''))),
    ),
  );

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

  return (text) =>
    holds(text) ||
    holdsAround(text, ODD_SIGN) ||
    holdsAround(text, BROKEN) ||
    (MIXABLE.test(text) && holdsAround(text, MIXED));
}
