import { LETTER } from './list-notation.ts';

/** How many letters of a word tell which items of a list may stand there. */
const LETTERS = 3;
const WORD = new RegExp(`${LETTER}+`, 'g');

/** Where an item of a list may begin. */
export interface Beginning {
  /** Where the word of the text begins, a UTF-16 offset. */
  start: number;
  /** The same, or behind what sticks to the front of the word. */
  at: number;
  /** The letters from there on, up to three, the longest first. */
  openings: string[];
}

/** Every word of a text once, in order. */
export function wordStarts(text: string): Beginning[] {
  return Array.from(text.matchAll(WORD), ({ index, 0: word }) => ({
    start: index,
    at: index,
    openings: openingsAt(word, 0),
  }));
}

/** Every word as often as something may stick to its front, the longest first. */
export function cliticStarts(text: string): Beginning[] {
  return Array.from(text.matchAll(WORD), ({ index, 0: word }) =>
    cliticLengths(word).map((length) => ({
      start: index,
      at: index + length,
      openings: openingsAt(word, length),
    })),
  ).flat();
}

/** Openings that were met, so that texts which are remembered share them. */
const known = new Map<string, string[]>();
const MOST_KNOWN = 20_000;

function openingsAt(word: string, at: number): string[] {
  const longest = word.slice(at, at + LETTERS);
  let openings = known.get(longest);
  if (!openings) {
    openings = [];
    for (let length = longest.length; length > 0; length--) openings.push(longest.slice(0, length));
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(longest, openings);
  }
  return openings;
}

/** What may stick to the front of a word behind a conjunction: preposition and article, or neither. */
const CLITICS = [/^[بلک]ال/, /^ال/, /^لل/, /^[بلک]/, /^/];

/** The lengths of what `cliticsOf` lets stand in front of an item, in the order of that expression. */
function cliticLengths(word: string): number[] {
  const conjunctions = /^[وف]/.test(word) ? [1, 0] : [0];
  return conjunctions.flatMap((length) =>
    CLITICS.flatMap((clitic) => {
      const match = clitic.exec(word.slice(length));
      return match ? [length + match[0].length] : [];
    }),
  );
}
