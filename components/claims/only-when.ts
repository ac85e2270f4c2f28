import type { ListName } from './list-names.ts';
import { overlaps, type Sentence } from './sentence.ts';
import type { Hit, Words } from './word-lists.ts';

/** Longest space and article between the name of an event and a word beside it, in UTF-16 units. */
const BESIDE = 8;
/** What stands before the name, and what behind it. */
const BEFORE: readonly ListName[] = ['when', 'compare'];
const AFTER: readonly ListName[] = ['when-after', 'compare-after'];

/**
 * Whether the name of an event tells only when or of what something else was done, or what that was
 * like: right beside a word of time, matter or comparison (`after the attack Kyiv planned an
 * exchange`). Where a relative clause hangs on the name, that clause may tell who did it.
 */
export function isOnlyWhen(hit: Hit, topic: string, sentence: Sentence, words: Words): boolean {
  const name = sentence.mentions.find((one) => one.topic === topic && overlaps(one, hit)) ?? hit;
  const start = Math.min(name.start, hit.start);
  const end = Math.max(name.end, hit.end);
  const isBehind = (one: Hit) => one.start >= end && one.start - end < BESIDE;
  const isBefore = (one: Hit) => one.end <= start && start - one.end < BESIDE;
  if (words.hits('relative', sentence).some(isBehind)) return false;
  return (
    BEFORE.some((list) => words.hits(list, sentence).some(isBefore)) ||
    AFTER.some((list) => words.hits(list, sentence).some(isBehind))
  );
}
