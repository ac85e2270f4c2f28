/**
 * `assets/spellings.json`: by language, how readers see a name written, and other ways to write it
 * that are met in print. All are beginnings of names, in the letter case of the texts.
 */
export type Spellings = Record<string, Record<string, string[]>>;

/** One message for each name that a text writes otherwise than the others of its language do. */
export function spellingBreaches(language: string, text: string, spellings: Spellings): string[] {
  return Object.entries(spellings[language] ?? {}).flatMap(([name, others]) =>
    others
      .filter((other) => text.includes(other))
      .map((other) => `has "${other}", which is written "${name}" here`),
  );
}
