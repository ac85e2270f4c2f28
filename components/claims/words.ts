import type { WordLists } from './compiled.ts';

/** Where a word of a list stands; UTF-16 offsets into the sentence, end exclusive. */
export interface Hit {
  start: number;
  end: number;
}

/** A sentence as it is searched: folded, with and without letter case. */
export interface Searchable {
  cased: string;
  small: string;
}

const LETTER = '[\\p{L}\\p{M}\\p{N}]';
/** What may stick to the front of a word: Arabic conjunctions, prepositions and the article. */
const CLITICS = '(?:[وف]?(?:[بلک]?ال|لل|[بلک])?)';

/** `emerg*` is any word that begins so; a space is a space or a hyphen. */
export function wordPattern(list: string, unspaced = false): string {
  const body = list.replaceAll('\\w', LETTER).replaceAll('*', `${LETTER}*`).replaceAll(' ', '[ -]');
  if (unspaced) return `(?:${body})`;
  return `(?<!${LETTER})${/[\u0600-\u06ff]/u.test(list) ? CLITICS : ''}(?:${body})(?!${LETTER})`;
}

/**
 * Word lists of one language, searched for on demand. A list may name others in braces
 * (`{kill}|slain`); an item that begins with `=` is searched for with its letter case.
 */
export class Words {
  readonly #lists: readonly WordLists[];
  readonly #unspaced: boolean;
  readonly #found = new WeakMap<Searchable, Map<string, Hit[]>>();
  readonly #expressions = new Map<string, (RegExp | null)[]>();

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

  has(name: string): boolean {
    return this.#lists.some((words) => name in words);
  }

  /** All places of the words under `name`, in order, none inside another. */
  hits(name: string, sentence: Searchable): Hit[] {
    let names = this.#found.get(sentence);
    if (!names) {
      names = new Map();
      this.#found.set(sentence, names);
    }
    const known = names.get(name);
    if (known) return known;
    const [small, cased] = this.#expression(name);
    const found = [...places(small, sentence.small), ...places(cased, sentence.cased)];
    if (cased && small) found.sort((one, other) => one.start - other.start);
    names.set(name, found);
    return found;
  }

  #expression(name: string): (RegExp | null)[] {
    let pair = this.#expressions.get(name);
    if (!pair) {
      const items = splitList(this.source(name));
      const strict = items.filter((item) => item.startsWith('='));
      const free = items.filter((item) => item !== '' && !item.startsWith('='));
      pair = [free, strict.map((item) => item.slice(1))].map((list) =>
        list.length > 0 ? new RegExp(wordPattern(list.join('|'), this.#unspaced), 'gu') : null,
      );
      this.#expressions.set(name, pair);
    }
    return pair;
  }
}

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

function places(expression: RegExp | null | undefined, text: string): Hit[] {
  if (!expression) return [];
  return Array.from(text.matchAll(expression), ({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}
