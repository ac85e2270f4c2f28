import type { TextBlock } from '../matching/types.ts';

/** UTF-16 units of one article that are read for claims; of a longer one, what is near mentions. */
export const LONGEST_ARTICLE = 400_000;

/** Three words, or as much in a script without spaces. */
const SAYS_SOMETHING = /(?:\p{L}+\P{L}+){2}\p{L}|[\u3040-\u9fff]{4}/u;

/** Whether a block alone could hold a claim or a count: not a clock, not a label. */
export function concerns({ role, text }: TextBlock): boolean {
  return role !== 'aside' && SAYS_SOMETHING.test(text);
}
