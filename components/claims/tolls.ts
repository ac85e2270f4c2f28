import type { IsoDay, Measure, TopicId } from '../topics/types.ts';
import type { CompiledToll } from './claims-data.ts';
import { type HedgeStripper, hedgeStripper } from './hedges.ts';
import { isYear, type Numeral } from './numerals.ts';
import { opensWith, type Sentence, segmentAt } from './sentence.ts';
import { judgeToll, type Rounding } from './toll-state.ts';
import { SIGHT, type TollWords, tollWords } from './toll-words.ts';
import type { TollNumber } from './types.ts';
import type { Words } from './word-lists.ts';

/** Below this a count of dead or injured is a part of the toll, a team or an age. */
const SMALLEST = 10;
const LARGEST = 9999;

/** Reads counts of people (dead, injured, missing …) in the words of one language. */
export class TollGrammar {
  readonly #words: Words;
  readonly #at: TollWords;
  readonly #hedgesBefore: HedgeStripper;
  readonly #hedgesAfter: HedgeStripper;

  constructor(words: Words, unspaced: boolean) {
    this.#words = words;
    this.#at = tollWords(words, unspaced);
    this.#hedgesBefore = hedgeStripper(words, unspaced, 'before');
    this.#hedgesAfter = hedgeStripper(words, unspaced, 'after');
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
    const bare = this.#hedgesBefore(text).text;
    if (this.#at.range.test(bare) || this.#at.range.test(text)) return true;
    return this.#at.and.test(bare) && this.#at.between.test(before);
  }

  #measure(text: string, first: Numeral, last: Numeral): Measure | null {
    const { text: left, stages } = this.#hedgesBefore(
      text.slice(Math.max(0, first.start - SIGHT), first.start),
    );
    const right = this.#hedgesAfter(this.#behind(text, last.end)).text;
    if (this.#at.part.test(left)) return null;
    const told = () => this.#at.before(stages);
    const after = this.#at.after(right);
    if (after) {
      // `Dead are 137, among them children, injured 182`: what stands before it has the number.
      const nearer = /[,،、，]/u.test(after.words) ? told() : null;
      if (nearer) return nearer;
      return this.#at.partAfter.test(right.slice(after.words.length)) ? null : after.measure;
    }
    const people = this.#at.people.exec(right)?.[0];
    const rest = right.slice(people?.length ?? 0);
    // `killed 137 and wounded …` goes on with another verb, not with the same number.
    if (this.#at.partAfter.test(rest) && !this.#at.goesOn.test(rest)) return null;
    if (people !== undefined || this.#at.follow.test(right)) {
      const measure = told();
      if (measure) return measure;
    }
    return people === undefined ? null : this.#at.loose(left);
  }

  #behind(text: string, end: number): string {
    return text.slice(end, end + SIGHT).replace(this.#at.suffix, '');
  }

  #rounding(text: string, { start, end }: Numeral): Rounding {
    const before = this.#hedgesBefore(text.slice(Math.max(0, start - SIGHT), start));
    return before.rounding ?? this.#hedgesAfter(this.#behind(text, end)).rounding;
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
