import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatDate } from '../../../components/i18n/format.ts';
import { createTranslator } from '../../../components/i18n/translate.ts';

const messages = (texts: Record<string, string>) => (key: string) => texts[key] ?? '';
const english = () => {
  const texts = JSON.parse(readFileSync('assets/locales/en.json', 'utf8'));
  return (key: string) => texts[key]?.message ?? '';
};

test('values stand where the text names them, and a dollar sign in one stays as it is', () => {
  const { t } = createTranslator(english(), 'en-GB');
  expect(t('cardAsOf', { date: '$& May' })).toBe('As of $& May');
});

test('a count takes the form that its language wants', () => {
  const { plural } = createTranslator(
    messages({
      uiLanguage: 'ru',
      tollDeaths_one: '{count} погибший',
      tollDeaths_few: '{count} погибших (few)',
      tollDeaths_many: '{count} погибших (many)',
    }),
    'ru',
  );
  expect(plural('tollDeaths', 21)).toBe('21 погибший');
  expect(plural('tollDeaths', 2)).toBe('2 погибших (few)');
  expect(plural('tollDeaths', 149)).toBe('149 погибших (many)');
});

test('a count whose form is not in the file is told in the general form', () => {
  const { plural } = createTranslator(
    messages({ uiLanguage: 'ar', tollDeaths_other: '{count} قتيل' }),
    'ar',
  );
  expect(plural('tollDeaths', 2)).toBe('2 قتيل');
});

test('the browser picks the region of the language that is shown, not another language', () => {
  expect(createTranslator(english(), 'en-GB').locale).toBe('en-GB');
  expect(createTranslator(english(), 'pt-BR').locale).toBe('en');
});

test('Arabic and Persian are written from the right', () => {
  expect(createTranslator(messages({ uiLanguage: 'fa' }), 'fa').dir).toBe('rtl');
  expect(createTranslator(english(), 'en').dir).toBe('ltr');
});

test('a date shows no more than is known of it', () => {
  expect(formatDate('2024-03-22', 'en-GB')).toBe('22 March 2024');
  expect(formatDate('2024-03', 'en-GB')).toBe('March 2024');
  expect(formatDate('2024', 'en-GB')).toBe('2024');
});

test('Persian readers get the calendar of the sources', () => {
  expect(formatDate('2024', 'fa')).toBe('۲۰۲۴');
});

test('a date ends no Russian or Ukrainian sentence with two full stops', () => {
  expect(formatDate('2024-03-22', 'ru-RU')).toBe('22 марта 2024 года');
  expect(formatDate('2024-03', 'uk')).toBe('березень 2024 року');
});
