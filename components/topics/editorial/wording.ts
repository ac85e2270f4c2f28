/** Words in a row that are compared; shorter runs are shared by any two sentences on a subject. */
const SHINGLE_WORDS = 3;

/** Above this share of common shingles two statements say the same. */
export const SAME_ABOVE = 0.4;

function shingles(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = words.map((_, index) => words.slice(index, index + SHINGLE_WORDS).join(' '));
  return new Set(runs.slice(0, Math.max(1, runs.length - SHINGLE_WORDS + 1)));
}

/** The share of the shorter text's word runs that the other has as well, from 0 to 1. */
export function similarity(a: string, b: string): number {
  const [first, second] = [shingles(a), shingles(b)];
  const common = [...first].filter((shingle) => second.has(shingle)).length;
  return common / Math.min(first.size, second.size);
}

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const YEAR = /\b(?:1[5-9]|20)\d{2}(?:s\b|\b)/;

/** Digits that count nothing: dates, clock times, names such as "PM-84", "9/11" or "S/2024/556". */
const NOT_A_COUNT = [
  /\bS\/\d{4}\/\d+/g,
  new RegExp(`\\b\\d{1,2}(?: (?:and|or|to) \\d{1,2})? (?:${MONTHS})`, 'g'),
  /\b\d{1,2}[:.]\d{2}\b/g,
  /\b9\/11\b/g,
  new RegExp(YEAR, 'g'),
  /\b\p{Lu}[\p{L}]*-?\d+\b/gu,
];

/** Whether a statement gives a count without a year, which nobody could check later. */
export function hasUndatedNumber(statement: string): boolean {
  const counts = NOT_A_COUNT.reduce((text, pattern) => text.replace(pattern, ' '), statement);
  return /\d|\b(?:hundreds?|thousands?|millions?|dozens?)\b/i.test(counts) && !YEAR.test(statement);
}

/** Words about how a pack was made; readers are told about the world instead. */
const WORKSHOP =
  /\b(?:dossier(?! Center)|stored (?:pages|search)|search results?|background knowledge|mirror copy)\b/i;

/** The first word about the making of the pack, or null. */
export function workshopWord(text: string): string | null {
  return WORKSHOP.exec(text)?.[0] ?? null;
}
