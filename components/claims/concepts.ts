import type { Bonds } from './bonds.ts';
import { isYear, type Numeral } from './numerals.ts';
import { isOnlyWhen } from './only-when.ts';
import type { Sentence } from './sentence.ts';
import type { Hit, Words } from './word-lists.ts';

/**
 * Finds where a concept (a word list, `@topic`, `#from-to`) stands in the sentence; `%x` in the one
 * before.
 */
export type Finder = (name: string) => readonly Hit[];

/**
 * @param topic the topic whose own words (`own`) stand beside its mentions
 * @param group the other topic named last before the sentence: `the group` (`group`) means it
 */
export function conceptFinder(
  sentence: Sentence,
  topic: string,
  words: Words,
  numerals: () => Numeral[],
  group: string | null,
  bonds: Bonds,
): Finder {
  const known = new Map<string, readonly Hit[]>();
  const find: Finder = (name) => {
    if (/^[!&]/u.test(name)) {
      let fillers = known.get(name);
      if (!fillers) {
        const hits = find(name.slice(1));
        fillers = name.charAt(1) === '@' ? hits : bonds.fillers(hits, name.startsWith('!'));
        known.set(name, fillers);
      }
      return fillers;
    }
    if (name.startsWith('*')) {
      return find(name.slice(1)).filter((hit) => !isOnlyWhen(hit, topic, sentence, words));
    }
    if (name.startsWith('@')) {
      const wanted = name.slice(1);
      const mentions = sentence.mentions.filter((mention) => mention.topic === wanted);
      if (wanted === topic) return [...mentions, ...words.hits('own', sentence)];
      return wanted === group && sentence.mentions.every((mention) => mention.topic === topic)
        ? [...mentions, ...words.hits('group', sentence)]
        : mentions;
    }
    if (name.startsWith('%')) {
      return sentence.before ? words.named(name.slice(1), sentence.before) : [];
    }
    if (name.startsWith('#')) {
      const [from = 0, to = 0] = name.slice(1).split('-').map(Number);
      return numerals().filter((one) => one.value >= from && one.value <= to && !isYear(one));
    }
    return words.named(name, sentence);
  };
  return find;
}

/** The other topic that a sentence names last, null if another group; `before` if it names none. */
export function groupAfter(
  sentence: Sentence,
  topic: string,
  words: Words,
  before: string | null,
): string | null {
  const named = sentence.mentions.findLast((mention) => mention.topic !== topic);
  const rival = words.hits('other-groups', sentence).at(-1);
  if (rival && rival.start > (named?.start ?? -1)) return null;
  return named?.topic ?? before;
}
