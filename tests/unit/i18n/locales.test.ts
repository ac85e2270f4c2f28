import { describe, expect, test } from 'vitest';
import {
  missingTexts,
  readLocale,
  reviewLocale,
  reviewLocales,
} from '../../../components/command-line/review-locales.ts';

const FOLDER = 'assets/locales';
const LANGUAGES = ['en', 'ru', 'uk', 'fr', 'de', 'es', 'tr', 'ar', 'fa'];
/**
 * Chrome and the stores refuse a longer description:
 * https://developer.chrome.com/docs/extensions/reference/manifest/description
 */
const LONGEST_DESCRIPTION = 132;

const states = reviewLocales(FOLDER, {});

test('the interface speaks the languages that the project names', () => {
  expect(states.map(({ language }) => language).sort()).toEqual([...LANGUAGES].sort());
});

describe.each(states)('the interface in $language', ({ language, complaints }) => {
  const own = readLocale(FOLDER, language);

  test('has no text that English lacks, none empty or with straight quotes, and the same values in each', () => {
    expect(complaints).toEqual([]);
  });

  test('keeps the name, says its language and describes itself within the limit of the stores', () => {
    expect(own.get('extName')).toBe('Caveat');
    expect(own.get('uiLanguage')).toBe(language);
    expect(own.get('extDescription')?.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
  });
});

describe('a language beside English', () => {
  const english = new Map([
    ['title', 'Facts'],
    ['found_one', '{count} fact'],
    ['found_other', '{count} facts'],
  ]);

  test('may lack a text, which is listed with every plural form that the language tells apart', () => {
    const state = reviewLocale('ru', new Map([['found_one', '{count} факт']]), english);
    expect(state.complaints).toEqual([]);
    expect(state.missing).toEqual(['found_few', 'found_many', 'found_other', 'title']);
    expect(missingTexts([state])).toEqual([
      'interface in ru lacks found_few, found_many, found_other, title',
    ]);
  });

  test('is set with curly quotation marks and apostrophes', () => {
    const { complaints } = reviewLocale('fr', new Map([['title', "L'attaque"]]), english);
    expect(complaints.map(({ message }) => message)).toEqual([
      'has a straight quotation mark or apostrophe',
    ]);
  });

  test('may have no text of its own, none that is empty, and no other values', () => {
    const texts = new Map([
      ['title', ' '],
      ['found_other', '{number} faktů'],
      ['gone', 'Pryč'],
    ]);
    const { complaints } = reviewLocale('cs', texts, english);
    expect(complaints.map(({ entry, message }) => `${entry} ${message}`)).toEqual([
      'title is empty',
      'found_other names other values than English does',
      'gone has no English text',
    ]);
  });
});
