import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSentences } from '../../../components/text/sentences.ts';

function sentencesOf(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['Two came. One left!', ['Two came.', 'One left!']],
  ['The U.S. warned Russia. It was early.', ['The U.S. warned Russia.', 'It was early.']],
  ['Am 22. März starben Menschen.', ['Am 22. März starben Menschen.']],
  [
    'Am 3. und 4. April und im 2. Saal, am 28. Prozesstag.',
    ['Am 3. und 4. April und im 2. Saal, am 28. Prozesstag.'],
  ],
  ['He was 28. Police said so.', ['He was 28.', 'Police said so.']],
  ['Погибли 60. ФСБ молчит.', ['Погибли 60.', 'ФСБ молчит.']],
  ['Po 22. března. Zemřelo 28. Soud začal.', ['Po 22. března.', 'Zemřelo 28.', 'Soud začal.']],
  ['Погибли 3 тыс. Человек не нашли.', ['Погибли 3 тыс. Человек не нашли.']],
  ['“It is over.” He left.', ['“It is over.”', 'He left.']],
  ['Они ушли из «Крокуса». Шёл дождь.', ['Они ушли из «Крокуса».', 'Шёл дождь.']],
  ['He left the “Hall”. It rained.', ['He left the “Hall”.', 'It rained.']],
  ['Sie ging in die „Halle“. Es regnete.', ['Sie ging in die „Halle“.', 'Es regnete.']],
  ['死者は133人。けが人は140人。', ['死者は133人。', 'けが人は140人。']],
  ['One\n  line. Two', ['One\n  line.', 'Two']],
])('%j', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

test('sentences hold all that is not white space, in order', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 3000 }), (text) => {
      expect(sentencesOf(text).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
    }),
  );
});
