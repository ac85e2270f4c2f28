/** `assets/glossaries/<language>.json`: how a language renders the words that recur in the packs. */
export interface Glossary {
  /**
   * By English term, as the packs write it: its renderings, each a stem that every inflected form
   * begins with. Where the English text has the term, the translation has one of them.
   */
  terms: Record<string, string[]>;
  /** Words that stay as they are: Latin letters amid another script, or a name like “Said”. */
  untranslated: string[];
  /** By hedge (see `HEDGES`): stems of the words that keep it. */
  hedges: Record<string, string[]>;
}

/**
 * Words that say how sure a statement is or who stands behind it. A translation that loses one
 * says more than we know.
 */
const HEDGES: Record<string, RegExp> = {
  say: /\b(?:say|says|said)\b/i,
  report: /\b(?:reported|reports that)\b/i,
  about: /\babout (?:a |one |two )?(?:\d|hundred|half|dozen)/i,
  'at least': /\bat least\b/i,
  'more than': /\bmore than\b/i,
  accuse: /\baccus(?:e|es|ed|ation|ations)\b/i,
  deny: /\bden(?:y|ies|ied)\b/i,
  claim: /\bclaim(?:s|ed)?\b/i,
  'not known': /\bnot (?:publicly )?known\b|\bunknown\b/i,
};

/** Scripts in which a word of Latin letters was either left on purpose or forgotten. */
const NOT_LATIN = new Set(['ar', 'fa', 'ru', 'uk']);

/** A translation may be this much longer than the English text, and this many units more. */
const LONGEST_RATIO = 1.7;
const LONGEST_EXTRA = 24;

/** Numbers up to here may be words in one language and digits in the other. */
const LARGEST_NUMBER_WORD = 20;

/** English words that stand in no name of a publisher or an office. */
const ENGLISH_WORDS = /\b(?:were|which|that|from|their|said|have|who|been)\b/gi;

/** A number whose thousands stand apart, by whichever sign a language uses. */
const THOUSANDS = /(?<!\d)\d{1,3}(?:[.,\u00a0\u202f\u066b\u066c’ ]\d{3})+(?!\d)/g;

/** Hours between a time of the afternoon on a clock of twelve hours and on one of 24. */
const HALF_DAY = 12;

/** Zeros of the digits that Arabic, Persian and Hindi texts use; nine digits follow each. */
const ZEROS = [0x660, 0x6f0, 0x966];

/**
 * What a program can tell of a translation by itself: numbers, terms, hedges, quotation marks and
 * length. Returns one message for each breach, empty where there is none.
 *
 * @param language BCP 47 code of the translation, e.g. `ru`.
 */
export function checkTranslation(
  language: string,
  english: string,
  translated: string,
  glossary: Glossary,
): string[] {
  return [
    ...numberBreaches(english, translated),
    ...termBreaches(english, translated, glossary),
    ...hedgeBreaches(english, translated, glossary),
    ...leftoverBreaches(language, translated, glossary),
    ...quotationBreaches(translated),
    ...lengthBreaches(english, translated),
  ];
}

/** Every number of a text, its digits as ASCII and without separators of thousands. */
export function numbersIn(text: string): Set<string> {
  const ascii = text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = ZEROS.find((start) => code >= start && code < start + 10) ?? code;
    return String(code - zero);
  });
  const joined = ascii
    .replace(/\b(\d{1,2}) p\.m\./g, (_, hour) => String(Number(hour) + HALF_DAY))
    .replace(THOUSANDS, (number) => number.replace(/\D/g, ''))
    .replace(/(?<!\d)(\d{1,2})[:.](\d{2})(?!\d)/g, '$1$2');
  return new Set(joined.match(/\d+/g) ?? []);
}

function numberBreaches(english: string, translated: string): string[] {
  const wanted = numbersIn(english);
  const found = numbersIn(translated);
  const lost = [...wanted].filter((number) => !found.has(number));
  const added = [...found].filter(
    (number) => !wanted.has(number) && Number(number) > LARGEST_NUMBER_WORD,
  );
  return [
    ...lost.map((number) => `lacks the number ${number}`),
    ...added.map((number) => `has the number ${number}, which the English text lacks`),
  ];
}

const holds = (text: string, stems: readonly string[]) =>
  stems.some((stem) => text.toLocaleLowerCase('und').includes(stem.toLocaleLowerCase('und')));

function termBreaches(english: string, translated: string, { terms }: Glossary): string[] {
  return Object.entries(terms).flatMap(([term, stems]) =>
    hasTerm(english, term) && !holds(translated, stems)
      ? [`renders “${term}” otherwise than its glossary (${stems.join(', ')})`]
      : [],
  );
}

/** Whether a text has a term as words of its own, in the term's own case. */
function hasTerm(text: string, term: string): boolean {
  const at = text.indexOf(term);
  if (at < 0) return false;
  const around = (text[at - 1] ?? ' ') + (text[at + term.length] ?? ' ');
  return !/[\p{L}\p{N}-]/u.test(around);
}

function hedgeBreaches(english: string, translated: string, { hedges }: Glossary): string[] {
  return Object.entries(HEDGES).flatMap(([hedge, words]) =>
    words.test(english) && !holds(translated, hedges[hedge] ?? [])
      ? [`loses “${hedge}” (its glossary has ${(hedges[hedge] ?? []).join(', ')})`]
      : [],
  );
}

function leftoverBreaches(
  language: string,
  translated: string,
  { untranslated }: Glossary,
): string[] {
  if (!NOT_LATIN.has(language)) {
    const outside = translated.replace(/[“„«][^”“»]{0,400}[”“»]/g, ' ');
    const left = outside.match(ENGLISH_WORDS)?.find((word) => !untranslated.includes(word));
    return left ? [`has the English word “${left}”`] : [];
  }
  const words = translated.match(/[A-Za-zÀ-ɏ][\w’.-]{0,60}/g) ?? [];
  const left = words.filter((word) => !untranslated.includes(word.replace(/[.,]+$/, '')));
  return left.map((word) => `leaves “${word}” in Latin letters`);
}

function quotationBreaches(translated: string): string[] {
  if (/["']/.test(translated)) return ['has a straight quotation mark or apostrophe'];
  const opened = translated.match(/[«„]/g)?.length ?? 0;
  const closed = translated.match(/»/g)?.length ?? 0;
  const low = translated.match(/„/g)?.length ?? 0;
  return low === 0 && opened !== closed ? ['does not close a quotation mark'] : [];
}

function lengthBreaches(english: string, translated: string): string[] {
  const most = Math.round(english.length * LONGEST_RATIO + LONGEST_EXTRA);
  return translated.length > most ? [`has ${translated.length} units; ${most} is the most`] : [];
}
