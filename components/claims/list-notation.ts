/**
 * A letter, mark or digit of the scripts that have spaces, after folding. Written as ranges because
 * a browser compiles them in a hundredth of the time that `\\p{L}` takes, and the lists hold many
 * of them.
 */
export const LETTER =
  '[0-9A-Za-z\\u00b5\\u00c0-\\u024f\\u0300-\\u052f\\u0610-\\u061a\\u0620-\\u0669\\u066e-\\u06d3\\u06d5-\\u06ff\\u0900-\\u0963\\u0970-\\u097f]';

/** Splits at the `|` outside brackets. */
export function splitList(list: string): string[] {
  const items: string[] = [];
  let depth = 0;
  let item = '';
  for (const mark of list) {
    if (mark === '(') depth++;
    if (mark === ')') depth--;
    if (mark === '|' && depth === 0) {
      items.push(item);
      item = '';
    } else item += mark;
  }
  items.push(item);
  return items;
}

/**
 * The notation of a list as a regular expression: `*` is the rest of a word, a space also a hyphen
 * (in `[^ ,]` it is itself).
 */
export function listSource(list: string): string {
  if (list === '') return '(?!)';
  return list
    .replaceAll(/\[[^[\]]{0,200}\]/gu, (set) => set.replaceAll('\\w', LETTER.slice(1, -1)))
    .replaceAll('\\w', LETTER)
    .replaceAll('*', `${LETTER}*`)
    .replaceAll(/(\[[^[\]]{0,200}\])| /gu, (_, set?: string) => set ?? '[ -]');
}

/** What may stick to the front of a word of this list: Arabic conjunction, preposition, article. */
export function cliticsOf(list: string): string {
  return /[\u0600-\u06ff]/u.test(list) ? '(?:[وف]?(?:[بلک]?ال|لل|[بلک])?)' : '';
}
