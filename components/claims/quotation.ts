import type { Hit } from './word-lists.ts';

/** Longest quotation in UTF-16 units; a mark that finds no partner within it stands alone. */
const LONGEST = 3000;
/** An apostrophe counts only where it can be nothing else. */
const MARK = /[«»“”„"「」]|(?<![^\s([])'(?=\p{L})|(?<=[\p{L}.!?,…])'(?![\p{L}\p{N}])/gu;
const SPACE = /[\s([«“„「—-]/u;
/** A paragraph of direct speech that is marked by dashes alone (`— …, — said …`). */
const SPEECH_BY_DASH = /^[—-]\s[^—]{1,600}?[,!?…]\s?[—-]\s?\p{Ll}/u;
const STOP = /[\s.,;:!?…)\]»”」،؛؟—-]/u;

/**
 * The quotations of a folded block, from the opening mark to behind the closing one, in order and
 * without those inside another. What stands beside a mark says whether it opens, because languages use the
 * same shapes the other way round (`„…“`, `»…«`); its shape decides only where that is open. A
 * block that opens with a mark and never closes it is quoted to its end, and so is a paragraph of
 * direct speech between dashes.
 */
export function quotations(text: string): Hit[] {
  const pairs: Hit[] = [];
  const open: { mark: string; start: number }[] = [];
  for (const { index, 0: mark } of text.matchAll(MARK)) {
    while (open[0] && index - open[0].start > LONGEST) open.shift();
    if (opens(text, index, open.at(-1)?.mark)) open.push({ mark, start: index });
    else {
      const partner = open.findLastIndex((one) => (one.mark === "'") === (mark === "'"));
      const [one] = partner < 0 ? [] : open.splice(partner);
      if (!one) continue;
      while ((pairs.at(-1)?.start ?? -1) > one.start) pairs.pop();
      pairs.push({ start: one.start, end: index + 1 });
    }
  }
  const first = open[0];
  if (SPEECH_BY_DASH.test(text)) return [{ start: 0, end: text.length }];
  return first?.start === 0 && first.mark !== "'" ? [{ start: 0, end: text.length }] : pairs;
}

function opens(text: string, index: number, last: string | undefined): boolean {
  const mark = text.charAt(index);
  const before = index === 0 || SPACE.test(text.charAt(index - 1));
  const after = index + 1 === text.length || STOP.test(text.charAt(index + 1));
  if (before !== after) return before;
  return mark === '"' || mark === "'" ? last !== mark : '«“„「'.includes(mark);
}
