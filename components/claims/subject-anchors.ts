import { hull } from './patterns.ts';
import { overlaps, type Sentence } from './sentence.ts';
import type { Hit, Words } from './word-lists.ts';

/** A name in a sentence: of the topic, or of another event or group. */
export interface Anchor extends Hit {
  own: boolean;
  /** Place, parent organisation, kind of incident: counts where the topic is not named. */
  soft: boolean;
  /** Named only to compare (`since Beslan`): counts in its own clause alone. */
  compared: boolean;
  /** A name of the topic right beside a word of comparison (`after the attack`). */
  aside: boolean;
  /** From its name to the word of comparison, whichever stands first; else its name. */
  whole: Hit;
}

/** Widest gap between a name and its word of comparison, in UTF-16 units. */
export const COMPARISON_REACH = 32;
/** The same where nothing but an article may stand between them. */
const BESIDE = 8;

/**
 * Finds the names of a sentence, in reading order.
 *
 * @param isSubject the topic was named and is what the text is about: `it` may stand for it.
 */
export function anchorsIn(
  topic: string,
  sentence: Sentence,
  words: Words,
  isSubject: boolean,
): Anchor[] {
  const own: Hit[] = sentence.mentions.filter((mention) => mention.topic === topic);
  const named = [...own];
  const bare = words.hits('own', sentence);
  own.push(...bare.filter((hit) => !named.some((name) => overlaps(name, hit))));
  const before = words.hits('compare', sentence);
  const after = words.hits('compare-after', sentence);
  // `After the attack a blast in Kandahar`: the word belongs to the topic's name beside it.
  const reaches = (from: number, to: number) =>
    from <= to &&
    to - from < COMPARISON_REACH &&
    !own.some((name) => name.start >= from && name.end <= to);
  const wordOf = ({ start, end }: Hit) =>
    before.find((word) => reaches(word.end, start)) ??
    after.find((word) => reaches(end, word.start));
  if (isSubject) {
    const rivals = words.hits('rivals', sentence);
    // `The branch in Somalia` and `the attack on Kabul airport` are others, whatever `it` stands for.
    const other = (it: Hit) =>
      rivals.some((rival) =>
        overlaps(rival, it)
          ? lengthOf(rival) > lengthOf(it)
          : isBeside(sentence, rival, it) && !wordOf(rival),
      );
    own.push(...words.hits('it', sentence).filter((it) => !other(it)));
  }
  const anchors: Anchor[] = own.map((hit) => {
    const aside =
      before.some(({ end }) => end <= hit.start && hit.start - end < BESIDE) ||
      after.some(({ start }) => start >= hit.end && start - hit.end < BESIDE);
    return { ...hit, own: true, soft: false, compared: false, aside, whole: hit };
  });
  const passing = words.hits('passing-place', sentence);
  for (const [name, soft] of [
    ['rivals', false],
    ['soft-rivals', true],
  ] as const) {
    for (const hit of words.hits(name, sentence)) {
      if ([...own, ...passing].some((one) => overlaps(one, hit))) continue;
      const word = wordOf(hit);
      const whole = word ? hull([hit, word]) : hit;
      anchors.push({
        ...hit,
        own: false,
        soft,
        compared: word !== undefined,
        aside: false,
        whole,
      });
    }
  }
  return anchors.sort((one, other) => one.start - other.start);
}

/** Whether nothing but a preposition or an article stands between two words. */
function isBeside({ small }: Sentence, one: Hit, other: Hit): boolean {
  const [start, end] = one.end <= other.start ? [one.end, other.start] : [other.end, one.start];
  return end - start < BESIDE && !/[^\p{L}' -]/u.test(small.slice(start, end));
}

function lengthOf({ start, end }: Hit): number {
  return end - start;
}
