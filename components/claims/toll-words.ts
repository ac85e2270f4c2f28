import { MEASURES } from '../topics/tolls.ts';
import type { Measure } from '../topics/types.ts';
import { cliticsOf, LETTER, listSource } from './list-notation.ts';
import type { Words } from './word-lists.ts';

/** How far to either side of a number its words are looked for, in UTF-16 units. */
export const SIGHT = 150;
/** Longest phrase between the people and what became of them, in UTF-16 units. */
const WIDE = 80;

/** What stands round a number that counts people, in the words of one language. */
export interface TollWords {
  /** Behind a number: which measure's words stand there, and where they end; null for none. */
  after: (text: string) => { measure: Measure; words: string } | null;
  /** Before a number, the nearest measure of the texts, which are forms of one; null for none. */
  before: (texts: readonly string[]) => Measure | null;
  /** Before a number whose people are named behind it, at any distance in the clause. */
  loose: (text: string) => Measure | null;
  /** The ending that is joined to a number. */
  suffix: RegExp;
  /** What may come behind a number whose words stand before it. */
  follow: RegExp;
  people: RegExp;
  part: RegExp;
  partAfter: RegExp;
  range: RegExp;
  between: RegExp;
  and: RegExp;
  goesOn: RegExp;
  not: RegExp;
  /** `up from 115`: what was counted last. */
  carry: RegExp;
}

/** Makes the expressions for a language's counts; `docs/counts-and-claims-in-a-language.md` names the lists. */
export function tollWords(words: Words, unspaced: boolean): TollWords {
  const gap = unspaced ? '\\s?' : '[\\s,]?\\s';
  const near = unspaced ? '\\s?' : '[ -]';
  const edge = unspaced ? '' : `(?!${LETTER})`;
  const open = unspaced ? '' : `(?<!${LETTER})${cliticsOf(words.source('people'))}`;
  const any = (name: string) => `(?:${listSource(words.source(name))})`;
  const make = (source: string) => new RegExp(source);
  const measured = (side: string) =>
    `(?:${MEASURES.map((measure) => `(${listSource(words.source(`${measure}-${side}`))})`).join('|')})`;
  const people = `(?:${near}?${any('people')}${edge})`;
  const aux = `(?:${near}${any('aux')}${edge}){0,6}`;
  // `Injured, according to the ministry, 551`.
  const aside = `(?:\\s?[,،]\\s${any('source')}[^\\d.,،;:]{0,60}[,،])?`;
  // `137 people in the hall were killed`: a phrase without another verb between people and word.
  const stop = `(?!${near}${any('wide-stop')}${edge})`;
  const wide = `(?:${stop}${near}${any('wide')}(?:${stop}[^\\d.,;:،؛。、，]){2,${WIDE}}?)??`;
  const after = make(
    `^${people}?(?:,[^,\\d]{1,60},|\\s—)?${wide}${aux}${near}?${measured('after')}${edge}`,
  );
  // The greedy lead makes the last place of the words the first that is tried.
  const lead = `^([^]{0,${SIGHT}})${open}`;
  const before = [
    make(`${lead}${measured('before')}(?:${near}${any('aux')}){0,3}${aside}${near}?$`),
    make(`${lead}${measured('noun')}(?:[^\\d.;:]{0,110}${near})?${any('link')}${near}?$`),
  ];
  const loose = make(`${lead}${measured('loose')}${edge}[^\\d;:()]{0,60}$`);
  return {
    after(text) {
      const match = after.exec(text);
      const measure = match && MEASURES.find((_, index) => match[index + 1] !== undefined);
      return match && measure ? { measure, words: match[0] } : null;
    },
    before(texts) {
      const found = texts.flatMap((text) =>
        before.flatMap((expression) => lastOf(expression, text) ?? []),
      );
      found.sort((one, other) => one.distance - other.distance);
      return found[0]?.measure ?? null;
    },
    loose: (text) => lastOf(loose, text)?.measure ?? null,
    suffix: make(`^${any('suffix')}${edge}`),
    follow: make(
      `^(?:\\s*(?:$|[.,;:!?)"'”»。，、；）،؛؟—।]|-(?!${LETTER}))|${gap}${any('follow')}${edge})`,
    ),
    people: make(`^${people}`),
    part: make(`${open}${any('part-before')}${near}?$`),
    partAfter: make(`^(?:${near}?${any('part-after')})`),
    range: make(`^\\s*(?:-|—|${any('people')}?\\s*${any('range')}${unspaced ? '' : '\\s'})\\s*$`),
    between: make(`${open}${any('between')}\\s*$`),
    and: make(`^\\s*${any('and')}\\s*$`),
    goesOn: make(`^\\s*${any('and')}\\s`),
    not: make(`${open}${any('not-number')}\\s*$`),
    carry: make(`${open}${any('carry')}\\s*$`),
  };
}

/** The measure whose words an expression meets last in a text, and how far before its end. */
function lastOf(expression: RegExp, text: string): { measure: Measure; distance: number } | null {
  const match = expression.exec(text);
  const measure = match && MEASURES.find((_, index) => match[index + 2] !== undefined);
  return match && measure ? { measure, distance: text.length - (match[1] ?? '').length } : null;
}
