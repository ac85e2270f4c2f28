import { expect, test } from 'vitest';
import {
  checkTranslation,
  type Glossary,
  numbersIn,
} from '../../../components/topics/editorial/translations.ts';

const glossary: Glossary = {
  terms: { 'Investigative Committee': ['Следственн'] },
  untranslated: ['Telegram'],
  hedges: { say: ['сказал', 'сообщ'], about: ['около'] },
};
const check = (english: string, russian: string) =>
  checkTranslation('ru', english, russian, glossary);

test('numbers are the same whatever their digits and separators', () => {
  expect([...numbersIn('4,000 people on 22 March 2024')]).toEqual(['4000', '22', '2024']);
  expect([...numbersIn('am 25. März 2024 97 im Krankenhaus')]).toEqual(['25', '2024', '97']);
  expect([...numbersIn('from 8 p.m. to 10:20')]).toEqual(['20', '1020']);
  expect([...numbersIn('4 000 Menschen, 22. März 2024')]).toEqual(['4000', '22', '2024']);
  expect([...numbersIn('۴٬۰۰۰ نفر در ۲۲ مارس ۲۰۲۴')]).toEqual(['4000', '22', '2024']);
});

test('a number that is lost, changed or made up is told', () => {
  expect(check('149 people died.', 'Погибли 149 человек.')).toEqual([]);
  expect(check('149 people died.', 'Погибли 144 человека.')).toHaveLength(2);
  expect(check('Four people died.', 'Погибли 4 человека.')).toEqual([]);
});

test('a term is rendered as the glossary has it, in any case form', () => {
  expect(check('The Investigative Committee wrote.', 'Следственного комитета письмо.')).toEqual([]);
  expect(check('The Investigative Committee wrote.', 'Прокуратура написала.')).toHaveLength(1);
});

test('a hedge may not be lost', () => {
  expect(check('The FSB said about 40 died.', 'ФСБ сообщила: погибли около 40.')).toEqual([]);
  expect(check('The FSB said about 40 died.', 'Погибли 40.')).toHaveLength(2);
});

test('nothing stays in English but what is listed', () => {
  expect(check('A channel on Telegram', 'Канал в Telegram')).toEqual([]);
  expect(check('A channel on Signal', 'Канал в Signal')).toHaveLength(1);
  expect(checkTranslation('de', 'The list', 'Die Liste, which were said', glossary)).toHaveLength(
    1,
  );
});

test('a name that is spelled like an English word may stay where the glossary lists it', () => {
  const turkish = { ...glossary, untranslated: ['Said'] };
  expect(checkTranslation('tr', 'Hafiz Saeed Khan', 'Hafız Said Han', turkish)).toEqual([]);
  expect(checkTranslation('tr', 'The man', 'Said, which said', turkish)).toHaveLength(1);
  expect(checkTranslation('tr', 'Hafiz Saeed Khan', 'Hafız Said Han', glossary)).toHaveLength(1);
});

test('quotation marks are the language’s own, and closed', () => {
  expect(check('“War”', '"Война"')).toHaveLength(1);
  expect(check('“War”', '«Война')).toHaveLength(1);
  expect(check('“War”', '«Война»')).toEqual([]);
});
