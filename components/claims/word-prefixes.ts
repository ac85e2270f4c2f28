import { splitList } from './list-notation.ts';

/** How many letters of a word are compared before a list is searched for at all. */
const LETTERS = 3;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The first letters of all words of a text, in every length up to three. */
export function wordOpenings(text: string): Set<string> {
  const openings = new Set<string>();
  for (const [word] of text.matchAll(WORD)) {
    for (let length = 1; length <= LETTERS; length++) openings.add(word.slice(0, length));
  }
  return openings;
}

/**
 * First letters of which a text must have one, or else no item of the list stands in it: most
 * lists can so be passed over without a search. Null where an item could begin with anything.
 */
export function listOpenings(items: readonly string[]): Set<string> | null {
  const openings = new Set<string>();
  for (const item of items) {
    const some = openingsOf(item);
    if (!some) return null;
    for (const opening of some) openings.add(opening);
  }
  return openings;
}

function openingsOf(item: string): Set<string> | null {
  if (item.startsWith('(?:')) {
    const close = closing(item);
    const inner = splitList(item.slice(3, close));
    const optional = item[close + 1] === '?';
    return listOpenings(optional ? [...inner.map(bare), bare(item.slice(close + 2))] : inner);
  }
  const literal = /^[\p{L}\p{M}\p{N}]{1,3}/u.exec(item)?.[0] ?? '';
  const sure = /^[?*{]/u.test(item.slice(literal.length)) ? literal.slice(0, -1) : literal;
  return sure === '' ? null : new Set([sure]);
}

function bare(item: string): string {
  return item.trimStart();
}

/** Where the bracket that opens the item closes. */
function closing(item: string): number {
  let depth = 0;
  for (let at = 0; at < item.length; at++) {
    if (item[at] === '(') depth++;
    if (item[at] === ')' && --depth === 0) return at;
  }
  return item.length;
}
