import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const LANGUAGES = ['en', 'ru', 'uk', 'fr', 'de', 'es', 'tr', 'ar', 'fa'];
/** Chrome and the stores refuse a longer description. */
const LONGEST_DESCRIPTION = 132;
const PLURAL = /^(\w+)_(zero|one|two|few|many|other)$/;

/** All texts of a language by key, whether or not the file describes them. */
function texts(language: string): Map<string, string> {
  const file: Record<string, string | { message: string }> = JSON.parse(
    readFileSync(`assets/locales/${language}.json`, 'utf8'),
  );
  return new Map(
    Object.entries(file).map(([key, text]) => [
      key,
      typeof text === 'string' ? text : text.message,
    ]),
  );
}

const english = texts('en');
const placeholders = (text = '') => (text.match(/\{\w+\}/g) ?? []).sort();
const baseOf = (key: string) => PLURAL.exec(key)?.[1];
/** The English text that a text translates: plurals may have other forms than English has. */
const original = (key: string) => english.get(key) ?? english.get(`${baseOf(key)}_other`);

/** The keys that a language must have: those of English, each plural in all forms it uses. */
function keysFor(language: string): string[] {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  const keys = [...english.keys()].flatMap((key) => {
    const base = baseOf(key);
    return base ? pluralCategories.map((form) => `${base}_${form}`) : [key];
  });
  return [...new Set(keys)].sort();
}

describe.each(LANGUAGES)('the interface in %s', (language) => {
  const own = texts(language);

  test('has every text, and every plural form that the language tells apart', () => {
    expect([...own.keys()].sort()).toEqual(keysFor(language));
  });

  test('names the same values as English, and leaves no text empty', () => {
    const differing = [...own].filter(
      ([key, text]) =>
        text.trim() === '' || `${placeholders(text)}` !== `${placeholders(original(key))}`,
    );
    expect(differing).toEqual([]);
  });

  test('keeps the name, says its language and describes itself within the limit of the stores', () => {
    expect(own.get('extName')).toBe('Caveat');
    expect(own.get('uiLanguage')).toBe(language);
    expect(own.get('extDescription')?.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
  });
});
