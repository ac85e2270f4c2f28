import { withoutAccents } from '../matching/anchors.ts';
import type { GazetteerAnchors } from '../matching/gazetteer-data.ts';
import type { AnchorChoice } from './anchor-choice.ts';

type Letter = (sign: string) => string;
type Branches = Map<string, Branches>;

/** Signs of an anchor that are asked for: what is longer costs compilation and spares few pages. */
const LONGEST = 10;

const BETWEEN_LATIN = '[^a-z0-9]*';
const BETWEEN_ANY =
  '[\\s\\x00-\\x2f\\x3a-\\x40\\x5b-\\x60\\x7b-\\xbf\\u02b0-\\u036f\\u2000-\\u206f\\u2190-\\u2bff\\u3000-\\u303f\\u30fb\\u30fc]*';
/** In text whose letters of one script are all that is left of it. */
const BETWEEN_LEFT = ' ?';

/** Scripts by the place of their letters: Greek and Cyrillic, Arabic, Indic scripts, East Asian. */
const SCRIPTS = [
  { letters: '\\u0370-\\u05ff\\u1c80-\\u1c8f\\u2de0-\\u2dff\\ua640-\\ua69f', ends: 0x600 },
  { letters: '\\u0600-\\u08ff', ends: 0x900 },
  { letters: '\\u0900-\\u0dff', ends: 0xe00 },
  { letters: '\\u0e00-\\u1bff\\u3040-\\ua63f\\ua6a0-\\udfff\\uf900-\\ufaff', ends: 0x10000 },
];

/** An anchor piece by piece; conditions on what stands around come behind the letters. */
function stepsOf(anchor: string, between: string, letter: Letter): string[] {
  const word = anchor.replace(/[<>]/g, '');
  const isCut = word.length > LONGEST;
  const steps = [...word.slice(0, LONGEST).trimEnd()].map((sign) => {
    if (sign === ' ' || sign === "'") return between;
    if (sign === '.') return between === BETWEEN_LEFT ? between : '\\.';
    return letter(sign);
  });
  if (anchor.startsWith('<')) {
    const first = steps.includes(between) ? steps.indexOf(between) : steps.length;
    steps.splice(first, 0, `(?<![a-z]${steps.slice(0, first).join('')})`);
  }
  return anchor.endsWith('>') && !isCut ? [...steps, '(?![a-z])'] : steps;
}

function branch(tree: Branches): string {
  // Whatever goes on behind an anchor that ends here does not matter.
  if (tree.size === 0 || tree.has('')) return '';
  const ways = [...tree].map(([step, rest]) => step + branch(rest));
  return ways.length === 1 ? (ways[0] ?? '') : `(?:${ways.join('|')})`;
}

/** Beginnings in common are written once: the engine then tries few ways at each character. */
function expressionOf(anchors: readonly string[], between: string, letter: Letter): string {
  const root: Branches = new Map();
  for (const anchor of anchors) {
    let at = root;
    for (const step of [...stepsOf(anchor, between, letter), '']) {
      const next: Branches = at.get(step) ?? new Map();
      at.set(step, next);
      at = next;
    }
  }
  return branch(root) || '(?!)';
}

function oneOf(letters: string): string {
  const all = new Set([...letters].flatMap((letter) => [letter, letter.toUpperCase()]));
  const single = [...all].filter((letter) => letter.length === 1);
  return single.length === 1 ? (single[0] ?? '') : `[${single.join('')}]`;
}

/** Writes the chosen anchors as the expressions that a page's text is asked with. */
export function anchorExpressions({ latin, other, alike }: AnchorChoice): GazetteerAnchors {
  const words = latin.split('|').filter((word) => word !== '');
  const others = other.split('|').filter((word) => word !== '');
  const likeOrSame: Letter = (sign) => oneOf(sign + (alike[sign] ?? ''));
  const undecomposed: Letter = (sign) => {
    const rest = [...(alike[sign] ?? '')].filter((like) => withoutAccents(like) !== sign);
    return rest.length === 0 ? sign : `[${sign}${rest.join('')}]`;
  };
  const isMixed = (anchor: string) => /[a-z0-9]/.test(anchor);
  return {
    latin: expressionOf(words, BETWEEN_LATIN, (sign) => sign),
    bare: expressionOf(words, BETWEEN_LATIN, undecomposed),
    scripts: SCRIPTS.map(({ letters, ends }, index) => {
      const begins = SCRIPTS[index - 1]?.ends ?? 0;
      const own = others
        .filter((anchor) => !isMixed(anchor))
        // The edges of words are left out: in these scripts few letters stand before an anchor.
        .map((anchor) => anchor.replace(/[<>]/g, ''))
        .filter((anchor) => anchor.charCodeAt(0) >= begins && anchor.charCodeAt(0) < ends);
      return { letters, anchors: expressionOf(own, BETWEEN_LEFT, likeOrSame) };
    }).filter(({ anchors }) => anchors !== '(?!)'),
    mixed: expressionOf(others.filter(isMixed), BETWEEN_ANY, likeOrSame),
  };
}
