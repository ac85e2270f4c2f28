import { splitList } from './list-notation.ts';

/**
 * The first letters, up to three, of which a text must have one, or else no item of a list stands in
 * it. Null where an item could begin with anything.
 */
function listOpenings(items: readonly string[]): Set<string> | null {
  const openings = new Set<string>();
  for (const item of items) {
    const some = openingsOf(item);
    if (!some) return null;
    for (const opening of some) openings.add(opening);
  }
  return openings;
}

/** The same for one item. */
export function openingsOf(item: string): Set<string> | null {
  if (item.startsWith('(?:')) {
    const close = closing(item);
    const inner = splitList(item.slice(3, close));
    const behind = item.slice(close + 1);
    const rest = behind.replace(MAY_BE_MISSING, '');
    return listOpenings(rest === behind ? inner : [...inner.map(bare), bare(rest)]);
  }
  const literal = /^[\p{L}\p{M}\p{N}]{1,3}/u.exec(item)?.[0] ?? '';
  const sure = /^[?*{]/u.test(item.slice(literal.length)) ? literal.slice(0, -1) : literal;
  return sure === '' ? null : new Set([sure]);
}

/** Behind a bracket: what is in it need not stand there. */
const MAY_BE_MISSING = /^(?:[?*]|\{0,\d{1,2}\})/;

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
