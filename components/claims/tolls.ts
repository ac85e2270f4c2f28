import type { IsoDay, TopicId } from '../topics/types.ts';
import type { CompiledToll } from './claims-data.ts';
import {
  ATTACKERS,
  type Counted,
  type MeasureFinder,
  measureFinder,
  SIGHT,
  SUSPECTS,
  VICTIMS,
} from './count-measure.ts';
import { expressionOf } from './expression.ts';
import { type HedgeStripper, hedgeStripper } from './hedges.ts';
import type { ListName } from './list-names.ts';
import { cliticsOf, LETTER, listSource } from './list-notation.ts';
import { type NumberGrouper, numberGrouper } from './number-groups.ts';
import { isYear, type Numeral } from './numerals.ts';
import { opensWith, type Sentence, segmentAt } from './sentence.ts';
import { judgeToll, type Rounding } from './toll-state.ts';
import type { TollNumber, TollState } from './types.ts';
import type { Words } from './word-lists.ts';

/** Below this a number is a part of the count, an age, or the four gunmen told of alone. */
const SMALLEST: Record<Counted, number> = {
  deaths: 10,
  injured: 10,
  missing: 1,
  attackers: 2,
  detained: 10,
  accused: 7,
  'on-trial': 10,
  convicted: 10,
};
/** The smallest number of anybody but the missing. */
const FEWEST = SMALLEST.attackers;
const LARGEST = 9999;
/** Later than any count: against it a number is judged where the article's day is unknown. */
const LAST_DAY: IsoDay = '9999-12-31';

/** What the counts of a sentence are judged by. */
interface CountContext {
  /** The numbers of the sentence. */
  numerals: readonly Numeral[];
  /** Asked with the offset of each number that reads like a count. */
  isAbout: (at: number) => boolean;
  topic: { id: TopicId; tolls: readonly CompiledToll[] };
  day: IsoDay | null;
}

/** Reads counts of people (dead, injured, missing, detained …) in the words of one language. */
export class TollGrammar {
  readonly #words: Words;
  readonly #finders: MeasureFinder[];
  readonly #group: NumberGrouper;
  readonly #before: HedgeStripper;
  readonly #after: HedgeStripper;
  /** The ending that is joined to a number. */
  readonly #suffix: RegExp;
  readonly #not: RegExp;
  /** `up from 115`: what was counted last. */
  readonly #carry: RegExp;
  /** The words for the missing, the only ones who are counted from one on. */
  readonly #missing: RegExp;

  constructor(words: Words, unspaced: boolean) {
    this.#words = words;
    this.#finders = [VICTIMS, SUSPECTS, ATTACKERS].map((counting) =>
      measureFinder(words, unspaced, counting),
    );
    this.#before = hedgeStripper(words, unspaced, 'before');
    this.#after = hedgeStripper(words, unspaced, 'after');
    this.#group = numberGrouper(words, unspaced, this.#before);
    const edge = unspaced ? '' : `(?!${LETTER})`;
    const open = unspaced ? '' : `(?<!${LETTER})${cliticsOf(words.source('people'))}`;
    const any = (name: string) => `(?:${listSource(words.source(name))})`;
    this.#suffix = expressionOf(`^${any('suffix')}${edge}`);
    this.#not = expressionOf(`${open}${any('not-number')}\\s*$`);
    this.#carry = expressionOf(`${open}${any('carry')}\\s*$`);
    this.#missing = expressionOf(
      ['after', 'before', 'noun'].map((side) => any(`missing-${side}`)).join('|'),
    );
  }

  /** The counts in a sentence that are about the topic. */
  read(sentence: Sentence, { numerals, isAbout, topic, day }: CountContext): TollNumber[] {
    if (/[?？؟]["'”’»)]*$/u.test(sentence.small)) return [];
    const found: TollNumber[] = [];
    const plain = numerals.filter((numeral) => !isYear(numeral));
    let last: Counted | null = null;
    const missing = this.#missing.test(sentence.small);
    for (const group of this.#group(sentence.small, plain)) {
      // The word for "one" is in many languages the article, so most of these need no closer look.
      if (!missing && group.every(({ value }) => value < FEWEST)) continue;
      const start = group[0]?.start ?? 0;
      const carried = this.#carry.test(sentence.small.slice(0, start));
      const measure: Counted | null =
        this.#measure(sentence.small, group) ?? (carried ? last : null);
      last = measure;
      if (!measure || this.#unsaid(sentence, start) || !isAbout(start)) continue;
      for (const numeral of group) {
        const { value, start: from, end } = numeral;
        if (value < SMALLEST[measure] || value > LARGEST) continue;
        if (this.#not.test(sentence.small.slice(0, from))) continue;
        const rounding = this.#rounding(sentence.small, numeral);
        const state = judgeToll(topic.tolls, measure, value, rounding, day ?? LAST_DAY);
        if (this.#isOfAnother(sentence, from, measure, state)) continue;
        found.push({
          block: sentence.block,
          start: sentence.origin(from),
          end: sentence.origin(end),
          topic: topic.id,
          measure,
          value,
          day,
          state: day === null ? null : state,
        });
      }
    }
    return found;
  }

  #measure(text: string, group: readonly Numeral[]): Counted | null {
    const [first, last] = [group[0], group.at(-1)];
    if (!first || !last) return null;
    const { stages } = this.#before(this.#ahead(text, first.start));
    const right = this.#after(this.#behind(text, last.end)).text;
    for (const find of this.#finders) {
      const measure = find(stages, right);
      // `Four gunmen killed 137`: too few to be the dead, but they may be those who did it.
      if (measure && group.some(({ value }) => value >= SMALLEST[measure])) return measure;
    }
    return null;
  }

  #ahead(text: string, start: number): string {
    return text.slice(Math.max(0, start - SIGHT), start).replace(/["“«]$/u, '');
  }

  #behind(text: string, end: number): string {
    return text.slice(end, end + SIGHT).replace(this.#suffix, '');
  }

  #rounding(text: string, { start, end }: Numeral): Rounding {
    const { rounding } = this.#before(this.#ahead(text, start));
    return rounding ?? this.#after(this.#behind(text, end)).rounding;
  }

  /**
   * Whether a number is likelier one of another attack or case. A number of victims is where it is
   * on no record and the sentence names another attack. A number of suspects is where it is on no
   * record, or where its clause names another place (`after the attack Turkey detained 11`).
   */
  #isOfAnother(sentence: Sentence, at: number, measure: Counted, state: TollState): boolean {
    const rivals = this.#words.hits('rivals', sentence);
    const isUnknown = state === 'not-on-record';
    if (VICTIMS.measures.includes(measure)) return isUnknown && rivals.length > 0;
    const own = sentence.segments[segmentAt(sentence, at)] ?? { start: 0, end: 0 };
    const others = [...rivals, ...this.#words.hits('soft-rivals', sentence)];
    return isUnknown || others.some(({ start, end }) => start >= own.start && end <= own.end);
  }

  /** Denied, corrected, foretold or supposed in its own clause, or in that before its `that`. */
  #unsaid(sentence: Sentence, at: number): boolean {
    const index = segmentAt(sentence, at);
    const own = sentence.segments[index] ?? { start: 0, end: 0 };
    const object = opensWith(sentence, this.#words.hits('that', sentence), own);
    const start = (object ? sentence.segments[index - 1]?.start : undefined) ?? own.start;
    const within = (name: ListName, end: number) =>
      this.#words.hits(name, sentence).some((hit) => hit.start >= start && hit.end <= end);
    return within('toll-deny', own.end) || within('suppose', at);
  }
}
