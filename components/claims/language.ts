import type { Writing } from './claims-data.ts';

/** Gives the language whose word lists fit a block, or null where none does. */
export type LanguageFinder = (text: string, stated: string | null) => string | null;

/**
 * Makes the finder for the languages that have words: the one that the page states, as a tag of BCP
 * 47, if its script is there; where the page states none, the likeliest by letters and small words.
 */
export function languageFinder(languages: Readonly<Record<string, Writing>>): LanguageFinder {
  const scripts = [...new Set(Object.values(languages).flatMap((one) => one.scripts))].map(
    (name) => ({
      letter: new RegExp(`\\p{Script=${name}}`, 'gu'),
      languages: Object.keys(languages).filter((code) => languages[code]?.scripts.includes(name)),
    }),
  );
  const signs = new Map(
    Object.entries(languages).map(([code, one]) => [code, new RegExp(one.signs, 'giu')]),
  );
  const base = (code: string) => code.toLowerCase().split(/[-_]/u)[0] ?? '';
  const reads = (language: string, code: string) =>
    base(language) === code || languages[language]?.alsoReads?.includes(code) === true;

  return (text, stated) => {
    let written: string[] = [];
    let most = 0;
    for (const { letter, languages: some } of scripts) {
      const count = text.match(letter)?.length ?? 0;
      if (count > most) {
        most = count;
        written = some;
      }
    }
    if (stated !== null) {
      const code = base(stated);
      const own = written.find((language) => reads(language, code));
      if (own !== undefined) return own;
      if (!Object.keys(languages).some((language) => reads(language, code))) return null;
    }
    const score = (language: string) => text.match(signs.get(language) ?? /(?!)/u)?.length ?? 0;
    const scored = written.map((language) => ({ language, score: score(language) }));
    return scored.sort((one, other) => other.score - one.score)[0]?.language ?? null;
  };
}
