import { MEASURES } from '../topics/toll-at.ts';
import type { IsoDay, Measure, TopicId } from '../topics/types.ts';
import type { CompiledToll } from './claims-data.ts';
import { cliticsOf, LETTER, listSource } from './list-notation.ts';
import { isYear, type Numeral } from './numerals.ts';
import { opensWith, type Sentence, segmentAt } from './sentence.ts';
import { judgeToll, type Rounding } from './toll-state.ts';
import type { TollNumber } from './types.ts';
import type { Words } from './word-lists.ts';

/** How far to either side of a number its words are looked for, in UTF-16 units. */
const SIGHT = 150;
/** Below this a count of dead or injured is a part of the toll, a team or an age. */
const SMALLEST = 10;
const LARGEST = 9999;
const HEDGES = ['more', 'nearly', 'about', 'floor'] as const;

interface Expressions {
  after: Record<Measure, RegExp>;
  before: Record<Measure, RegExp[]>;
  loose: Record<Measure, RegExp>;
  hedgeBefore: Record<(typeof HEDGES)[number], RegExp>;
  hedgeAfter: Record<(typeof HEDGES)[number], RegExp>;
  suffix: RegExp;
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

/** Reads counts of dead, injured and missing in the words of one language. */
export class TollGrammar {
  readonly #words: Words;
  readonly #at: Expressions;

  constructor(words: Words, unspaced: boolean) {
    this.#words = words;
    this.#at = expressions(words, unspaced);
  }

  /**
   * The counts in a sentence, whatever event they belong to.
   * `isAbout` is asked with the offset of each number that reads like a toll.
   */
  read(
    sentence: Sentence,
    numerals: readonly Numeral[],
    isAbout: (at: number) => boolean,
    topic: TopicId,
    tolls: readonly CompiledToll[],
    day: IsoDay | null,
  ): TollNumber[] {
    if (/[?？؟]["'”’»)]*$/u.test(sentence.small)) return [];
    const found: TollNumber[] = [];
    const plain = numerals.filter((numeral) => !isYear(numeral));
    let before: Measure | null = null;
    for (const group of this.#groups(sentence.small, plain)) {
      const [first, last] = [group[0], group.at(-1)];
      if (!first || !last) continue;
      const carried = this.#at.carry.test(sentence.small.slice(0, first.start));
      const measure: Measure | null =
        this.#measure(sentence.small, first, last) ?? (carried ? before : null);
      before = measure;
      if (!measure || this.#unsaid(sentence, first.start) || !isAbout(first.start)) continue;
      for (const numeral of group) {
        const { value, start, end } = numeral;
        const least = measure === 'missing' ? 1 : SMALLEST;
        if (value < least || value > LARGEST) continue;
        if (this.#at.not.test(sentence.small.slice(0, start))) continue;
        const rounding = this.#rounding(sentence.small, numeral);
        found.push({
          block: sentence.block,
          start: sentence.origin(start),
          end: sentence.origin(end),
          topic,
          measure,
          value,
          state: day === null ? null : judgeToll(tolls, measure, value, rounding, day),
        });
      }
    }
    return found;
  }

  /** Numbers that share their words: ranges and rises. */
  #groups(text: string, numerals: readonly Numeral[]): Numeral[][] {
    const groups: Numeral[][] = [];
    for (const numeral of numerals) {
      const group = groups.at(-1);
      const before = group?.at(-1);
      const first = group?.[0];
      const joined =
        before &&
        first &&
        this.#joins(text.slice(before.end, numeral.start), text.slice(0, first.start));
      if (joined) group?.push(numeral);
      else groups.push([numeral]);
    }
    return groups;
  }

  #joins(text: string, before: string): boolean {
    const bare = stripHedges(text, this.#at.hedgeBefore).text;
    if (this.#at.range.test(bare) || this.#at.range.test(text)) return true;
    return this.#at.and.test(bare) && this.#at.between.test(before);
  }

  #measure(text: string, first: Numeral, last: Numeral): Measure | null {
    const whole = text.slice(Math.max(0, first.start - SIGHT), first.start);
    const left = stripHedges(whole, this.#at.hedgeBefore).text;
    const right = stripHedges(this.#behind(text, last.end), this.#at.hedgeAfter).text;
    if (this.#at.part.test(left)) return null;
    const told = (measure: Measure) =>
      this.#at.before[measure].some((words) => words.test(left) || words.test(whole));
    for (const measure of MEASURES) {
      const match = this.#at.after[measure].exec(right);
      if (!match) continue;
      // `Dead are 137, among them children, injured 182`: what stands before it has the number.
      const nearer = /[,،、，]/u.test(match[0]) && MEASURES.find(told);
      if (nearer) return nearer;
      return this.#at.partAfter.test(right.slice(match[0].length)) ? null : measure;
    }
    const people = this.#at.people.exec(right)?.[0];
    const rest = right.slice(people?.length ?? 0);
    // `killed 137 and wounded …` goes on with another verb, not with the same number.
    if (this.#at.partAfter.test(rest) && !this.#at.goesOn.test(rest)) return null;
    if (people !== undefined || this.#at.follow.test(right)) {
      const measure = MEASURES.find(told);
      if (measure) return measure;
    }
    if (people === undefined) return null;
    return MEASURES.find((measure) => this.#at.loose[measure].test(left)) ?? null;
  }

  #behind(text: string, end: number): string {
    return text.slice(end, end + SIGHT).replace(this.#at.suffix, '');
  }

  #rounding(text: string, { start, end }: Numeral): Rounding {
    const before = stripHedges(text.slice(Math.max(0, start - SIGHT), start), this.#at.hedgeBefore);
    const after = stripHedges(this.#behind(text, end), this.#at.hedgeAfter);
    return before.rounding ?? after.rounding;
  }

  /** Denied, corrected, foretold or supposed in its own clause, or in that before its `that`. */
  #unsaid(sentence: Sentence, at: number): boolean {
    const index = segmentAt(sentence, at);
    const own = sentence.segments[index] ?? { start: 0, end: 0 };
    const object = opensWith(sentence, this.#words.hits('that', sentence), own);
    const start = (object ? sentence.segments[index - 1]?.start : undefined) ?? own.start;
    const within = (name: string, end: number) =>
      this.#words.hits(name, sentence).some((hit) => hit.start >= start && hit.end <= end);
    return within('toll-deny', own.end) || within('suppose', at);
  }
}

function stripHedges(
  text: string,
  hedges: Record<(typeof HEDGES)[number], RegExp>,
): { text: string; rounding: Rounding } {
  let rounding: Rounding = null;
  let rest = text;
  for (let again = true; again; ) {
    again = false;
    for (const hedge of HEDGES) {
      const shorter = rest.replace(hedges[hedge], '');
      if (shorter === rest) continue;
      if (hedge !== 'floor') rounding ??= hedge;
      rest = shorter;
      again = true;
    }
  }
  return { text: rest, rounding };
}

function byMeasure<T>(make: (measure: Measure) => T): Record<Measure, T> {
  return { deaths: make('deaths'), injured: make('injured'), missing: make('missing') };
}

function expressions(words: Words, unspaced: boolean): Expressions {
  const gap = unspaced ? '\\s?' : '[\\s,]?\\s';
  const near = unspaced ? '\\s?' : '[ -]';
  const edge = unspaced ? '' : `(?!${LETTER})`;
  const open = unspaced ? '' : `(?<!${LETTER})${cliticsOf(words.source('people'))}`;
  const any = (name: string) => `(?:${listSource(words.source(name))})`;
  const make = (source: string) => new RegExp(source);
  const people = `(?:${near}?${any('people')}${edge})`;
  const aux = `(?:${near}${any('aux')}${edge}){0,6}`;
  // `Injured, according to the ministry, 551`.
  const aside = `(?:\\s?[,،]\\s${any('source')}[^\\d.,،;:]{0,60}[,،])?`;
  const hedges = (side: 'before' | 'after') => {
    const one = (name: string) =>
      side === 'before'
        ? make(`${open}${any(name)}\\s*$`)
        : make(`^${unspaced ? '' : '[ -]?'}${any(`${name}-after`)}${edge}`);
    return { more: one('more'), nearly: one('nearly'), about: one('about'), floor: one('floor') };
  };
  return {
    after: byMeasure((measure) =>
      make(`^${people}?(?:,[^,\\d]{1,60},|\\s—)?${aux}${near}?${any(`${measure}-after`)}${edge}`),
    ),
    before: byMeasure((measure) => [
      make(`${open}${any(`${measure}-before`)}(?:${near}${any('aux')}){0,3}${aside}${near}?$`),
      make(`${open}${any(`${measure}-noun`)}(?:[^\\d.;:]{0,110}${near})?${any('link')}${near}?$`),
    ]),
    loose: byMeasure((measure) =>
      make(`${open}${any(`${measure}-loose`)}${edge}[^\\d;:()]{0,60}$`),
    ),
    hedgeBefore: hedges('before'),
    hedgeAfter: hedges('after'),
    suffix: make(`^${any('suffix')}${edge}`),
    follow: make(
      `^(?:\\s*(?:$|[.,;:!?)"'”»。，、；）،؛؟—]|-(?!${LETTER}))|${gap}${any('follow')}${edge})`,
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
