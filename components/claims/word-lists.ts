import type { WordLists } from './claims-data.ts';
import { expressionOf } from './expression.ts';
import { ItemIndex, NONE } from './item-index.ts';
import type { ListName } from './list-names.ts';
import { cliticsOf, LETTER, listSource, splitList } from './list-notation.ts';
import { type Beginning, cliticStarts, wordStarts } from './word-starts.ts';

/** Where a word of a list stands; UTF-16 offsets into the sentence, end exclusive. */
export interface Hit {
  start: number;
  end: number;
}

/** A sentence as it is searched: folded, with and without letter case. */
export interface Searchable {
  cased: string;
  small: string;
  /** What was found in it before; all copies of the sentence share it. */
  seen: WeakMap<Words, Seen>;
}

interface Seen {
  words: Beginning[];
  /** The same for lists whose items may have something stick to their front. */
  withClitics: Beginning[];
  found: Map<string, Hit[]>;
}

/** `emerg*` is any word that begins so; a space is a space or a hyphen. */
export function wordPattern(list: string, unspaced = false): string {
  const body = listSource(list);
  if (unspaced) return `(?:${body})`;
  return `(?<!${LETTER})${cliticsOf(list)}(?:${body})(?!${LETTER})`;
}

/** Searches for some items of a list. */
type Search = (text: string, seen: Seen) => Hit[];

/** A word list made ready: the items without letter case, and those with it. */
interface List {
  free: Search;
  strict: Search;
}

/**
 * Word lists of one language, searched for on demand. A list may name others in braces
 * (`{kill}|slain`); an item that begins with `=` is searched for with its letter case.
 */
export class Words {
  readonly #lists: readonly WordLists[];
  readonly #unspaced: boolean;
  readonly #ready = new Map<string, List>();

  /** @param lists the most special first: the first that has a name gives its words. */
  constructor(lists: readonly WordLists[], unspaced: boolean) {
    this.#lists = lists;
    this.#unspaced = unspaced;
  }

  /** The words under `name` as a regular expression's source, braces expanded; empty if none. */
  source(name: string): string {
    const list = this.#lists.find((words) => name in words)?.[name] ?? '';
    return list.replaceAll(/\{([a-z-]+)\}/gu, (_, inner: string) => this.source(inner) || '(?!)');
  }

  /** All places of the words of a list that the code names. */
  hits(name: ListName, sentence: Searchable): Hit[] {
    return this.named(name, sentence);
  }

  /** The same by a name out of a claim's pattern. In order, none inside another. */
  named(name: string, sentence: Searchable): Hit[] {
    let seen = sentence.seen.get(this);
    if (!seen) {
      const words = wordStarts(sentence.small);
      const withClitics = cliticsOf(sentence.small) === '' ? words : cliticStarts(sentence.small);
      seen = { words, withClitics, found: new Map() };
      sentence.seen.set(this, seen);
    }
    let found = seen.found.get(name);
    if (!found) {
      const { free, strict } = this.#list(name);
      const small = free(sentence.small, seen);
      const cased = strict(sentence.cased, seen);
      if (small.length === 0) found = cased;
      else if (cased.length === 0) found = small;
      else found = [...small, ...cased].sort((one, other) => one.start - other.start);
      seen.found.set(name, found);
    }
    return found;
  }

  #list(name: string): List {
    let list = this.#ready.get(name);
    if (!list) {
      const items = splitList(this.source(name)).filter((item) => item !== '');
      const strict = items.filter((item) => item.startsWith('=')).map((item) => item.slice(1));
      const free = items.filter((item) => !item.startsWith('='));
      list = { free: this.#search(free), strict: this.#search(strict) };
      this.#ready.set(name, list);
    }
    return list;
  }

  #search(items: readonly string[]): Search {
    if (items.length === 0) return () => NONE;
    const index = this.#unspaced ? null : ItemIndex.of(items);
    if (!index) {
      const expression = expressionOf(wordPattern(items.join('|'), this.#unspaced), 'g');
      return (text) => places(expression, text);
    }
    const hasClitics = cliticsOf(items.join('|')) !== '';
    return (text, seen) => index.search(text, hasClitics ? seen.withClitics : seen.words);
  }
}

function places(expression: RegExp, text: string): Hit[] {
  const hits = Array.from(text.matchAll(expression), ({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  return hits.length > 0 ? hits : NONE;
}
