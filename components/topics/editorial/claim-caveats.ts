import type { Complaint } from '../complaint.ts';
import type { ClaimNote } from '../packs/claim-notes.ts';
import type { Fact, TopicId, TopicPack } from '../types.ts';
import { numbersIn } from './translations.ts';

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const DATE = new RegExp(
  `\\b(?:(\\d{1,2})(?: (?:and|or|to) (\\d{1,2}))? )?(${MONTHS})\\b(?: (\\d{4}))?`,
  'g',
);

/** Facts may write out a number that a caveat writes in digits. */
const WORDS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** A date of a text; parts that it leaves out are null. */
interface TextDate {
  text: string;
  day: string | null;
  month: string;
  year: string | null;
}

function datesIn(text: string): TextDate[] {
  return Array.from(text.matchAll(DATE)).flatMap(([whole, first, second, month = '', year]) => {
    const days = first === undefined ? [null] : [first, ...(second === undefined ? [] : [second])];
    return days.map((day) => ({ text: whole, day, month, year: year ?? null }));
  });
}

function stands({ day, month, year }: TextDate, dates: readonly TextDate[]): boolean {
  return dates.some(
    (date) =>
      date.month === month &&
      (day === null || date.day === day) &&
      (year === null || date.year === null || date.year === year),
  );
}

/** The texts of a fact, in one. */
function textOf(fact: Fact): string {
  const { statement, caveat, oftenWritten, change, versions } = fact;
  const texts = [statement, caveat, oftenWritten, change];
  return [...texts, ...versions.map((version) => version.statement)].join('\n');
}

/** Every number and date that the caveat of a claim names stands in one of the facts behind it. */
export function checkCaveats(
  topic: TopicId,
  claims: readonly ClaimNote[],
  packs: readonly TopicPack[],
): Complaint[] {
  const byId = new Map(packs.flatMap((pack) => pack.facts.map((fact) => [fact.id, fact] as const)));
  return claims.flatMap(({ id, caveat, facts }) => {
    const behind = facts.flatMap((fact) => byId.get(fact) ?? []).map(textOf);
    const written = WORDS.flatMap((word, index) =>
      behind.some((text) => new RegExp(`\\b${word}\\b`, 'i').test(text)) ? [String(index + 1)] : [],
    );
    const numbers = new Set([...written, ...behind.flatMap((text) => [...numbersIn(text)])]);
    const dates = behind.flatMap(datesIn);
    const missing = [
      ...[...numbersIn(caveat)].filter((number) => !numbers.has(number)),
      ...datesIn(caveat)
        .filter((date) => !stands(date, dates))
        .map(({ text }) => text),
    ];
    return missing.map((named) => ({
      file: `${topic}/claims.json`,
      entry: id,
      field: 'caveat',
      message: `names ${named}, which none of its facts does`,
    }));
  });
}
