import type { WordLists } from './claims-data.ts';
import { lower } from './fold.ts';
import type { ListName } from './list-names.ts';
import { cliticsOf, LETTER, listSource, splitList } from './list-notation.ts';
import { listOpenings, wordOpenings } from './word-prefixes.ts';

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
  openings: Set<string>;
  found: Map<string, Hit[]>;
}

/** `emerg*` is any word that begins so; a space is a space or a hyphen. */
export function wordPattern(list: string, unspaced = false): string {
  const body = listSource(list);
  if (unspaced) return `(?:${body})`;
  return `(?<!${LETTER})${cliticsOf(list)}(?:${body})(?!${LETTER})`;
}

/** A word list made ready: two expressions, and what a text must have for either to match. */
interface List {
  free: RegExp | null;
  strict: RegExp | null;
  openings: Set<string> | null;
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
      seen = { openings: wordOpenings(sentence.small), found: new Map() };
      sentence.seen.set(this, seen);
    }
    let found = seen.found.get(name);
    if (!found) {
      found = this.#search(this.#list(name), sentence, seen.openings);
      seen.found.set(name, found);
    }
    return found;
  }

  #search({ free, strict, openings }: List, sentence: Searchable, words: Set<string>): Hit[] {
    if (openings && !hasCommon(openings, words)) return [];
    const found = [...places(free, sentence.small), ...places(strict, sentence.cased)];
    if (free && strict) found.sort((one, other) => one.start - other.start);
    return found;
  }

  #list(name: string): List {
    let list = this.#ready.get(name);
    if (!list) {
      const items = splitList(this.source(name)).filter((item) => item !== '');
      const strict = items.filter((item) => item.startsWith('=')).map((item) => item.slice(1));
      const free = items.filter((item) => !item.startsWith('='));
      const clitics = this.#unspaced || cliticsOf(this.source(name)) !== '';
      list = {
        free: this.#expression(free),
        strict: this.#expression(strict),
        openings: clitics ? null : listOpenings([...free, ...strict.map((item) => lower(item))]),
      };
      this.#ready.set(name, list);
    }
    return list;
  }

  #expression(items: readonly string[]): RegExp | null {
    return items.length > 0 ? new RegExp(wordPattern(items.join('|'), this.#unspaced), 'g') : null;
  }
}

function hasCommon(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const one of some) if (others.has(one)) return true;
  return false;
}

function places(expression: RegExp | null | undefined, text: string): Hit[] {
  if (!expression) return [];
  return Array.from(text.matchAll(expression), ({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}
