import { MEASURES, SUSPECT_MEASURES } from '../topics/tolls.ts';
import type { TollEntry } from '../topics/types.ts';
import { expressionOf } from './expression.ts';
import { cliticsOf, LETTER, listSource } from './list-notation.ts';
import type { Words } from './word-lists.ts';

/** What a number counts. */
export type Counted = TollEntry['measure'];

/** How far to either side of a number its words are looked for, in UTF-16 units. */
export const SIGHT = 150;
/** Longest phrase between the people and what became of them, in UTF-16 units. */
const WIDE = 80;

/** Measures that share their words, and the names of the lists that hold these. */
interface Counting {
  measures: readonly Counted[];
  /** What is counted. */
  people: readonly string[];
  /** What makes a number before it a part. */
  partAfter: string;
}

/** Counts of the people who were harmed. */
export const VICTIMS: Counting = {
  measures: MEASURES,
  people: ['people'],
  partAfter: 'part-after',
};

/** Counts of the people held responsible, by what became of them. */
export const SUSPECTS: Counting = {
  measures: SUSPECT_MEASURES.filter((measure) => measure !== 'attackers'),
  people: ['people', 'suspects'],
  partAfter: 'suspects-part-after',
};

/** The same people by what they did. */
export const ATTACKERS: Counting = { ...SUSPECTS, measures: ['attackers'] };

/**
 * What a number counts, by the words on both sides of it; null for none of the measures.
 *
 * @param stages the text before it with all of its hedges, with one less, and so on to none
 * @param right the text behind it without hedges
 */
export type MeasureFinder = (stages: readonly string[], right: string) => Counted | null;

/**
 * Makes the finder for the words of one language. The lists are told of in
 * `docs/counts-and-claims-in-a-language.md`.
 */
export function measureFinder(
  words: Words,
  unspaced: boolean,
  { measures, people: counted, partAfter: partList }: Counting,
): MeasureFinder {
  const gap = unspaced ? '\\s?' : '[\\s,]?\\s';
  const near = unspaced ? '\\s?' : '[ -]';
  const edge = unspaced ? '' : `(?!${LETTER})`;
  const start = unspaced ? '' : `(?<!${LETTER})`;
  const open = unspaced ? '' : `${start}${cliticsOf(words.source('people'))}`;
  const any = (name: string) => `(?:${listSource(words.source(name))})`;
  const listOf = (measure: Counted, side: string) => words.source(`${measure}-${side}`);
  const known = measures.filter((measure) =>
    ['after', 'before', 'noun'].some((side) => listOf(measure, side) !== ''),
  );
  if (known.length === 0) return () => null;
  const measured = (side: string) =>
    `(?:${known.map((measure) => `(${listSource(listOf(measure, side))})`).join('|')})`;
  const person = `(?:${near}?(?:${counted.map(any).join('|')})${edge})`;
  const aux = `(?:${near}${any('aux')}${edge}){0,6}`;
  // `Injured, according to the ministry, 551`.
  const aside = `(?:\\s?[,،]\\s${any('source')}[^\\d.,،;:]{0,60}[,،])?`;
  // `Eleven people, among them four gunmen, were held`.
  const among = `(?:,[^,\\d]{1,60},|,\\s${any('part-before')}[^,.;:]{1,60}?,?|\\s—)`;
  // `137 people in the hall were killed`: a phrase without another verb between people and word.
  const stop = `(?!${near}${any('wide-stop')}${edge})`;
  const wide = `(?:${stop}${near}${any('wide')}(?:${stop}[^\\d.,;:،؛。、，]){2,${WIDE}}?)??`;
  // The lead is greedy, so that of several places of the words the last one matches.
  const lead = `^([^]{0,${SIGHT}})${open}`;

  const after = expressionOf(
    `^${person}?${among}?${wide}${aux}${near}?${start}${measured('after')}${edge}`,
  );
  const before = [
    expressionOf(`${lead}${measured('before')}(?:${near}${any('aux')}){0,3}${aside}${near}?$`),
    expressionOf(`${lead}${measured('noun')}(?:[^\\d.;:]{0,110}${near})?${any('link')}${near}?$`),
  ];
  const loose = expressionOf(`${lead}${measured('loose')}${edge}[^\\d;:()]{0,60}$`);
  const follow = expressionOf(
    `^(?:\\s*(?:$|[.,;:!?)"'”»。，、；）،؛؟—।]|-(?!${LETTER}))|${gap}${any('follow')}${edge})`,
  );
  const people = expressionOf(`^${person}`);
  const partBefore = expressionOf(`${open}${any('part-before')}${near}?$`);
  const partAfter = expressionOf(`^(?:${near}?${any(partList)})`);
  // `Five months before, they stormed the hall`.
  const unit = expressionOf(`^${near}?${any('unit')}${edge}`);
  const goesOn = expressionOf(`^\\s*${any('and')}\\s`);

  /** The measure whose words an expression meets last in a text, and how far before its end. */
  const lastOf = (expression: RegExp, text: string) => {
    const match = expression.exec(text);
    const measure = match && known.find((_, index) => match[index + 2] !== undefined);
    return match && measure ? [{ measure, distance: text.length - (match[1] ?? '').length }] : [];
  };
  const told = (stages: readonly string[]): Counted | null =>
    stages
      .flatMap((text) => before.flatMap((expression) => lastOf(expression, text)))
      .sort((one, other) => one.distance - other.distance)[0]?.measure ?? null;

  return (stages, right) => {
    const left = stages.at(-1) ?? '';
    if (partBefore.test(left) || unit.test(right)) return null;
    const behind = after.exec(right);
    if (behind) {
      // `Dead are 137, among them children, injured 182`: what stands before it has the number.
      const nearer = /[,،、，]/u.test(behind[0]) ? told(stages) : null;
      if (nearer) return nearer;
      if (partAfter.test(right.slice(behind[0].length))) return null;
      return known.find((_, index) => behind[index + 1] !== undefined) ?? null;
    }
    const counts = people.exec(right)?.[0];
    const rest = right.slice(counts?.length ?? 0);
    // `killed 137 and wounded …` goes on with another verb, not with the same number.
    if (partAfter.test(rest) && !goesOn.test(rest)) return null;
    const measure = counts !== undefined || follow.test(right) ? told(stages) : null;
    if (measure || counts === undefined) return measure;
    return lastOf(loose, left)[0]?.measure ?? null;
  };
}
