import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, lower } from '../../../components/claims/fold.ts';
import { NumeralFinder } from '../../../components/claims/numerals.ts';

function numbersOf(language: string): (text: string) => number[] {
  const path = new URL(`../../../assets/languages/${language}.json`, import.meta.url);
  const { numerals, unspaced } = JSON.parse(readFileSync(path, 'utf8'));
  const finder = new NumeralFinder(lower(fold(numerals)), unspaced === true);
  return (text) => finder.read(lower(fold(text))).map(({ value }) => value);
}

test.each([
  ['en', 'one hundred and thirty-three', 133],
  ['en', 'a hundred forty nine', 149],
  ['ru', 'ста сорока девяти', 149],
  ['ru', 'полторы сотни', 150],
  ['uk', "сто п'ятнадцять", 115],
  ['de', 'einhundertdreiunddreißig', 133],
  ['fr', 'quatre-vingt-treize', 93],
  ['es', 'ciento treinta y siete', 137],
  ['tr', 'yüz on beş', 115],
  ['ar', 'مئة وتسعة وأربعون', 149],
  ['fa', 'صد و سی و سه', 133],
  ['zh', '一百一十五', 115],
  ['ja', '百三十三', 133],
  ['zh', '兩百', 200],
  ['it', 'centoquarantanove', 149],
  ['it', 'trentatré', 33],
  ['it', 'novantuno', 91],
  ['pt', 'cento e trinta e três', 133],
  ['nl', 'honderdtweeëndertig', 132],
  ['pl', 'stu czterdziestu pięciu', 145],
  ['cs', 'sto čtyřicet devět', 149],
  ['cs', 'devětačtyřicet', 49],
  ['sv', 'hundratjugotre', 123],
  ['id', 'seratus empat puluh sembilan', 149],
  ['id', 'dua belas', 12],
  ['hi', 'एक सौ सैंतीस', 137],
  ['hi', 'ढाई सौ', 250],
  ['hi', '१४५', 145],
  ['ur', 'ایک سو انچاس', 149],
  ['ur', 'ڈیڑھ سو', 150],
  ['ko', '네 명', 4],
  ['uz-Latn', 'bir yuz o‘ttiz uch', 133],
  ['uz-Cyrl', 'бир юз ўттиз уч', 133],
  ['tg', 'саду сию се', 133],
  ['ps', 'یو سل نهه څلوېښت', 149],
  ['ja', '一四九', 149],
  ['ru', '10 тысяч', 10_000],
  ['en', '2,300', 2300],
  ['ar', '١٣٣', 133],
])('%s: %s is read', (language, text, value) => {
  expect(numbersOf(language)(text)).toEqual([value]);
});

test.each(['$137', '50%', '3.5', '22nd', '22/3', 'MH17'])('%s is no count', (text) => {
  expect(numbersOf('en')(text)).toEqual([]);
});

test('any whole number in digits is read as it is', () => {
  const read = numbersOf('en');
  fc.assert(
    fc.property(fc.nat({ max: 999_999 }), (value) => {
      expect(read(`about ${value} people`)).toEqual([value]);
    }),
  );
});

test.each([
  ['en', 'between four and six thousand', [4, 6000]],
  ['en', 'four thousand and six thousand', [4000, 6000]],
  ['es', 'entre cuatro y seis mil', [4, 6000]],
  ['en', 'one hundred and five thousand', [105_000]],
  ['fr', 'soixante et onze', [71]],
])('%s: %s holds %j', (language, text, values) => {
  expect(numbersOf(language)(text)).toEqual(values);
});
