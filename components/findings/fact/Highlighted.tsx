import { foldForSearch } from '../../text/fold-for-search.ts';

interface Part {
  /** UTF-16 offset. */
  start: number;
  text: string;
  hit: boolean;
}

function partsOf(text: string, words: readonly string[]): Part[] {
  if (words.length === 0) return [{ start: 0, text, hit: false }];
  const { text: folded, from } = foldForSearch(text);
  const hit = new Uint8Array(text.length);
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      hit.fill(1, from[at], from[at + word.length]);
    }
  }
  const parts: Part[] = [];
  for (let start = 0; start < text.length; ) {
    let end = start;
    while (end < text.length && hit[end] === hit[start]) end++;
    parts.push({ start, text: text.slice(start, end), hit: hit[start] === 1 });
    start = end;
  }
  return parts;
}

/** A text with the words of a search marked in it. */
export function Highlighted({ text, words }: { text: string; words: readonly string[] }) {
  return (
    <>
      {partsOf(text, words).map(({ start, text: part, hit }) =>
        hit ? <mark key={start}>{part}</mark> : part,
      )}
    </>
  );
}
