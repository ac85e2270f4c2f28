import { expect, test } from 'vitest';
import { packLanguage } from '../../../components/i18n/pack-language.ts';

const shown = (chosen: string | null, browser: string, page: string | null) =>
  packLanguage({ chosen, browser, page }, ['de', 'ru']);

test('the choice comes first, then the browser, then the page, then English', () => {
  expect(shown('de', 'ru-RU', 'en')).toBe('de');
  expect(shown(null, 'ru-RU', 'de')).toBe('ru');
  expect(shown(null, 'pl', 'de-AT')).toBe('de');
  expect(shown(null, 'pl', 'ko')).toBe('en');
  expect(shown(null, 'pl', null)).toBe('en');
});

test('English is a language like the others: a browser in English is not overruled by a page', () => {
  expect(shown(null, 'en-GB', 'ru')).toBe('en');
  expect(shown('en', 'de', 'ru')).toBe('en');
});

test('a choice whose texts are gone counts for nothing', () => {
  expect(shown('fr', 'de', null)).toBe('de');
});
