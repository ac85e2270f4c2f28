import { expressionOf } from './expression.ts';
import { lower } from './fold.ts';
import { LETTER, listSource } from './list-notation.ts';
import type { Hit } from './word-lists.ts';
import { openingsOf } from './word-prefixes.ts';
import type { Beginning } from './word-starts.ts';

/** What most lists have in a sentence; shared, since it is remembered for each of them. */
export const NONE: Hit[] = [];

/**
 * The items of a list by their first letters. A list has hundreds of items, and an engine takes
 * longer to compile them than to search a page for them; so only those are compiled that begin as
 * a word of a text does.
 */
export class ItemIndex {
  readonly #items: readonly string[];
  /** The items that may begin with these letters, without their case, by their places in the list. */
  readonly #places = new Map<string, number[]>();
  readonly #expressions = new Map<string, RegExp>();

  private constructor(items: readonly string[]) {
    this.#items = items;
  }

  /** Null where an item may begin with anything: such a list is searched for as a whole. */
  static of(items: readonly string[]): ItemIndex | null {
    const index = new ItemIndex(items);
    for (const [place, item] of items.entries()) {
      const openings = openingsOf(lower(item));
      if (!openings) return null;
      for (const opening of openings) {
        index.#places.set(opening, [...(index.#places.get(opening) ?? []), place]);
      }
    }
    return index;
  }

  /** All places of the items, in order, none inside another: at each the first that fits. */
  search(text: string, beginnings: readonly Beginning[]): Hit[] {
    let hits = NONE;
    let from = 0;
    for (const { start, at, openings } of beginnings) {
      if (start < from) continue;
      const key = openings.find((opening) => this.#places.has(opening));
      if (key === undefined) continue;
      const expression = this.#expression(key, openings);
      expression.lastIndex = at;
      if (!expression.test(text)) continue;
      from = expression.lastIndex;
      if (hits === NONE) hits = [];
      hits.push({ start, end: from });
    }
    return hits;
  }

  /** One for all items that begin with these letters, or with the first of them. */
  #expression(key: string, openings: readonly string[]): RegExp {
    let expression = this.#expressions.get(key);
    if (!expression) {
      const shorter = openings.slice(openings.indexOf(key));
      const places = new Set(shorter.flatMap((opening) => this.#places.get(opening) ?? []));
      const items = [...places]
        .sort((one, other) => one - other)
        .map((at) => this.#items[at] ?? '');
      expression = expressionOf(`(?:${listSource(items.join('|'))})(?!${LETTER})`, 'y');
      this.#expressions.set(key, expression);
    }
    return expression;
  }
}
