/** What is shown of a sentence: the words that are marked, and a little of what is around them. */
export interface Excerpt {
  before: string;
  quote: string;
  after: string;
}

/** UTF-16 units on each side of the marked words: about a line of a narrow panel. */
const CONTEXT = 45;

/** Half of a character that is two units long. */
const HALF_AT_START = /^[\uDC00-\uDFFF]/;
const HALF_AT_END = /[\uD800-\uDBFF]$/;

/**
 * Cuts a sentence around the words that are marked in it, between words where it has any.
 *
 * @param quote stands in `sentence`, or else the whole sentence is given back as it is.
 */
export function excerptOf(sentence: string, quote: string): Excerpt {
  const at = sentence.indexOf(quote);
  if (at < 0) return { before: sentence, quote: '', after: '' };
  return {
    before: endOf(sentence.slice(0, at)),
    quote,
    after: startOf(sentence.slice(at + quote.length)),
  };
}

function endOf(text: string): string {
  if (text.length <= CONTEXT) return text;
  const end = text.slice(-CONTEXT);
  const space = end.search(/\s/);
  return `…${space < 0 ? end.replace(HALF_AT_START, '') : end.slice(space)}`;
}

function startOf(text: string): string {
  if (text.length <= CONTEXT) return text;
  const start = text.slice(0, CONTEXT);
  const space = start.search(/\s\S{0,45}$/);
  return `${space < 0 ? start.replace(HALF_AT_END, '') : start.slice(0, space + 1)}…`;
}
