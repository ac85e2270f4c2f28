import { overlaps, type Sentence } from './sentence.ts';
import type { Hit, Words } from './word-lists.ts';

/** Longest space and article between the name of an event and a word beside it, in UTF-16 units. */
const BESIDE = 8;

/**
 * Whether the name of an event tells only when something else happened, or what it was like: right
 * beside a word of comparison (`after the attack Kyiv planned an exchange`; the lists `compare` and
 * `compare-after`). Where a relative clause hangs on the name, that clause may tell who did it.
 */
export function isOnlyWhen(hit: Hit, topic: string, sentence: Sentence, words: Words): boolean {
  const name = sentence.mentions.find((one) => one.topic === topic && overlaps(one, hit)) ?? hit;
  const start = Math.min(name.start, hit.start);
  const end = Math.max(name.end, hit.end);
  const isBehind = (one: Hit) => one.start >= end && one.start - end < BESIDE;
  if (words.hits('relative', sentence).some(isBehind)) return false;
  return (
    words.hits('compare', sentence).some((one) => one.end <= start && start - one.end < BESIDE) ||
    words.hits('compare-after', sentence).some(isBehind)
  );
}
