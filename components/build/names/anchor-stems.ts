import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { expandAll } from '../../matching/alternatives.ts';
import type { GazetteerAnchors } from '../../matching/gazetteer-data.ts';
import { alike, foldCharacter } from '../../text/fold.ts';

const FILE = 'stems.json';
const StemsSchema = v.strictObject({
  why: v.string(),
  first: v.array(v.string()),
  signs: v.array(v.string()),
  latin: v.array(v.string()),
  capitals: v.array(v.string()),
  other: v.array(v.string()),
});
type Stems = v.InferOutput<typeof StemsSchema>;

/** Nothing that stands in addresses and codes, which are full of short names. */
const LATIN_JOINT = '[^a-zA-Z0-9/=+]{0,40}';
const JOINT =
  '[\\x00-\\x2f\\x3a-\\x40\\x5b-\\x60\\x7b-\\xbf\\u2000-\\u206f\\u3000-\\u303f\\u30fb]{0,4}';
/** Scripts by the place of their letters: Greek and Cyrillic, Arabic, Indic scripts, East Asian. */
const SCRIPTS = [
  '\\u0370-\\u05ff\\u1c80-\\u1c8f\\u2de0-\\u2dff\\ua640-\\ua69f',
  '\\u0600-\\u08ff\\ufb50-\\ufdff\\ufe70-\\ufeff',
  '\\u0900-\\u0dff',
  '\\u0e00-\\u1bff\\u3040-\\ua63f\\ua6a0-\\udfff\\uf900-\\ufaff',
];
/** Where letters stand that fold to one of ours: Greek to Devanagari. */
const FOLDED_RANGE = [0x370, 0x97f] as const;
const ATOM = /\\.|\[[^\]]*\]|\(\?:|[\s\S]/g;

/** Letters of the page that fold to a letter of the stems, by that letter. */
function lookAlikes(): Map<string, string> {
  const found = new Map<string, string>();
  const add = (letter: string, folded: string) => {
    const known = found.get(folded) ?? '';
    if (letter !== folded && !known.includes(letter)) found.set(folded, known + letter);
  };
  for (let unit = FOLDED_RANGE[0]; unit <= FOLDED_RANGE[1]; unit += 1) {
    const letter = String.fromCharCode(unit);
    if (letter === letter.toLowerCase()) add(letter, foldCharacter(letter));
  }
  for (const [letter, folded] of alike) add(letter, folded);
  return found;
}

/** How a list of stems becomes an expression: what stands for a letter, a joint, no letter. */
interface Dialect {
  letter: (sign: string) => string;
  joint: string;
  letters: string;
}

function expressionOf(stem: string, { letter, joint, letters }: Dialect): string {
  return (stem.match(ATOM) ?? [])
    .map((atom, index) => {
      if (atom === '~') return joint;
      // The condition comes behind the letters: it is rarely asked then.
      if (atom === '<') return `(?<![${letters}]${'.'.repeat(index)})`;
      if (atom === '>') return `(?![${letters}0-9])`;
      if (atom.startsWith('[')) return `[${[...atom.slice(1, -1)].map(letter).join('')}]`;
      if (!/^[\p{L}\p{M}]$/u.test(atom)) return atom;
      const signs = letter(atom);
      return signs.length > 1 ? `[${signs}]` : signs;
    })
    .join('');
}

/** The spellings that a form stands for, without their endings, their joints all alike. */
function plainForms(form: string): string[] {
  return expandAll(form).map((one) =>
    one
      .replace(/[=^\\*]/g, '')
      .replace(/[\s~()-]+/g, ' ')
      .trim(),
  );
}

/** What an expression would read as a sign of its own; a dot is in some names. */
const SIGN = /[.*+?^${}()|[\]\\]/g;

/** A name as a stem, at the beginning of a word. */
function stemOf(name: string): string {
  const stem = name.replace(SIGN, '\\$&').replaceAll(' ', '~');
  return `${stem.slice(0, 1)}<${stem.slice(1)}`;
}

function readStems(topicsDir: string): Stems {
  const path = join(topicsDir, FILE);
  // Names that have no stems in common are asked for one by one.
  if (!existsSync(path))
    return { why: '', first: [], signs: [], latin: [], capitals: [], other: [] };
  try {
    return v.parse(StemsSchema, JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    throw new Error(`${FILE}: ${error instanceof Error ? error.message : error}`);
  }
}

function expressionsOf({ first, signs, latin, capitals, other }: Stems): GazetteerAnchors {
  const alikes = lookAlikes();
  const joined = (stems: readonly string[], dialect: Dialect) =>
    stems.map((stem) => expressionOf(stem, dialect)).join('|') || '(?!)';
  const letter = (sign: string) => sign + (alikes.get(sign) ?? '');
  const plain: Dialect = { letter: (sign) => sign, joint: LATIN_JOINT, letters: 'a-zA-Z' };
  return {
    first: joined(first, plain),
    signs,
    latin: joined(latin, plain),
    capitals: joined(capitals, plain),
    scripts: SCRIPTS.flatMap((letters) => {
      const begins = new RegExp(`^[[(?:]*[${letters}]`);
      const stems = other.filter((stem) => begins.test(stem));
      return stems.length === 0
        ? []
        : [{ letters, stems: joined(stems, { letter, joint: JOINT, letters }) }];
    }),
  };
}

/**
 * Compiles the stems of a topics folder into the expressions that a page's text is asked with.
 * `forms` are the folded names of which a page must hold one; a name that holds none of the listed
 * stems is a stem itself.
 */
export function compileStems(topicsDir: string, forms: readonly string[]): GazetteerAnchors {
  const listed = readStems(topicsDir);
  const { first, latin, capitals, scripts } = expressionsOf(listed);
  const names = [...new Set(forms.flatMap(plainForms))].sort();
  const missedBy = (...expressions: string[]) => {
    const tests = expressions.map((one) => new RegExp(one, 'i'));
    return names.filter((name) => !tests.some((test) => test.test(name)));
  };
  const isLatin = (name: string) => (name.codePointAt(0) ?? 0) < 0x250;
  const others = scripts.map(({ stems }) => stems);
  const missed = missedBy(latin, capitals, ...others);
  const hasSign = (name: string) =>
    listed.signs.some((sign) => name.toUpperCase().replaceAll(' ', '-').includes(sign));
  return expressionsOf({
    ...listed,
    first: [
      ...listed.first,
      ...missedBy(first, ...others)
        .filter((name) => isLatin(name) && !hasSign(name))
        .map(stemOf),
    ],
    latin: [...listed.latin, ...missed.filter(isLatin).map(stemOf)],
    other: [...listed.other, ...missed.filter((name) => !isLatin(name)).map(stemOf)],
  });
}
