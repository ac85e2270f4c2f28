/** Quotation marks that come in pairs; an apostrophe is none. */
const MARK = /["“”„«»「」『』《》]/gu;
const CLOSING = /^[\s\u00a0\u202f]?(["“”»«」』》])/u;
const OPENING = /(["“„«»「『《])[\s\u00a0\u202f]?$/u;
/** Widest edge at which the other mark is looked for: it and a French space. */
const EDGE = 2;

/**
 * A name without half a pair of quotation marks: `attack on "Crocus City Hall` takes in the mark
 * behind it, and `Crocus City Hall" attack` the one before it. Offsets are UTF-16 units of `text`.
 */
export function withWholeQuotes(
  text: string,
  name: { start: number; end: number },
): { start: number; end: number } {
  const { start, end } = name;
  const inside = text.slice(start, end).match(MARK) ?? [];
  if (inside.length % 2 === 0) return name;
  const closing = CLOSING.exec(text.slice(end, end + EDGE));
  if (closing) return { start, end: end + closing[0].length };
  const opening = OPENING.exec(text.slice(Math.max(0, start - EDGE), start));
  return opening ? { start: start - opening[0].length, end } : name;
}
