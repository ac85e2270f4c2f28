/** The word before a full stop; the marks that close it, or the dots before the last one. */
const LAST_WORD = /([^\s"'(]{0,16}?)(["')\]]{1,3}|\.\.)?$/;

/**
 * Whether the mark at `at` of folded text ends a sentence. A full stop behind an initial, an
 * abbreviation or a day of the month does not; behind a closing quotation mark it does.
 */
export function endsSentence(text: string, at: number): boolean {
  if (text[at] !== '.') return true;
  if (!/^["')\]]{0,3}(?:\s|$)/.test(text.slice(at + 1, at + 5))) return false;
  const [, word = '', closing] = LAST_WORD.exec(text.slice(Math.max(0, at - 16), at)) ?? [];
  if (closing) return true;
  if (/^\d{1,2}$/.test(word) || word.includes('.')) return false;
  return (
    word.length > 1 &&
    !/^(?:mr|mrs|ms|dr|st|gen|gov|sen|lt|col|sgt|prof|vs|no|bzw|ca|им|ул|г|т|тыс|долл)$/.test(word)
  );
}
