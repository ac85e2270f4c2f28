import { describe, expect, test } from 'vitest';
import { openAttackArticle, openFinder, readText } from './reading.ts';

const finder = openFinder();
const HEADLINE = 'Crocus City Hall attack';

const { countsIn: countsOf } = openAttackArticle(undefined, finder);
const countsIn = (text: string, language = 'en') => countsOf(language, text);

describe('a count of the dead, injured or missing is read', () => {
  test.each([
    ['The attack killed 137 people and wounded 180.', 'deaths 137, injured 180'],
    ['Ninety-three people are dead.', 'deaths 93'],
    ['The toll climbed from 115 to at least 133.', 'deaths 115, deaths 133'],
    ['Not 115 but 133 people died.', 'deaths 133'],
    ['149 dead, 609 hurt, one missing.', 'deaths 149, injured 609, missing 1'],
    ['Between 137 and 139 people were killed.', 'deaths 137, deaths 139'],
    ['140 people died, up from 139 on Monday.', 'deaths 140, deaths 139'],
    ['Dead were 137, three children among them, injured 182.', 'deaths 137, injured 182'],
    ['At least １１５ people were killed.', 'deaths 115'],
    ['At least 1\u00ad15 peo\u00adple were kil\u00adled.', 'deaths 115'],
  ])('%s', (text, counts) => {
    expect(countsIn(text)).toBe(counts);
  });
});

test.each([
  ['ru', 'Погибли 137 человек, в том числе трое детей, ранены 182.', 'deaths 137, injured 182'],
  ['ru', 'Неверно, что ранены 2300 человек.', ''],
  ['ja', '死者は137人、負傷者は180人以上に上る。', 'deaths 137, injured 180'],
  ['ar', 'سقط 137 قتيلا و182 جريحا.', 'deaths 137, injured 182'],
  ['fr', 'Une quarantaine de personnes ont été tuées.', 'deaths 40'],
  ['ru', 'Пострадали, по данным МЧС, 551.', 'injured 551'],
  ['ru', 'Ещё 145 человек получили ранения, из них 60 в реанимации.', 'injured 145'],
  ['uk', 'Загинули, як пише видання, не менше 152.', 'deaths 152'],
  ['es', 'Murieron, según el Gobierno, 137 personas.', 'deaths 137'],
  ['tr', "Dağıstan'daki saldırılardan üç ay önce Crocus'ta 145 kişi öldü.", 'deaths 145'],
  ['tr', "Kerman'da 94 kişi öldükten üç ay sonra Crocus'ta 145 kişi öldü.", 'deaths 145'],
  ['uk', 'Загинув 15-річний хлопець.', ''],
  ['de', 'Tot ist ein 15-jähriger Junge.', ''],
])('in %s: %s', (language, text, counts) => {
  expect(countsIn(text, language)).toBe(counts);
});

describe('a number of something else is left alone', () => {
  test.each([
    'A man of 51 was killed.',
    'Among the dead was a 15-year-old boy.',
    'The attack left 695 people dead or injured.',
    'Six of the dead were children.',
    'Could 200 people have died?',
    'Claims of 300 dead are false.',
    'In 2024 people died here.',
    'The toll rose by 18.',
  ])('%s', (text) => {
    expect(countsIn(text)).toBe('');
  });
});

describe('a number belongs to the event of its own clause', () => {
  test('a rival in a relative clause keeps its number', () => {
    expect(countsIn('It was the worst since Beslan, where more than 330 people died.')).toBe('');
  });

  test('what is compared has the number before its name', () => {
    expect(countsIn('The attack came after bombs killed 94 people in Kerman.')).toBe('');
  });

  test('a comparison does not take the number of the main clause', () => {
    expect(countsIn('Since Beslan no attack killed as many: 137 people died.')).toBe('deaths 137');
  });

  test('the topic as a time leaves the number to what happened then', () => {
    const text = 'After the Crocus City Hall attack missiles killed 15 people in Ukraine.';
    expect(countsIn(text)).toBe('');
  });

  test('before the topic is named a number belongs to nobody', () => {
    const text = 'A driver killed 14 people in Springfield.';
    const { tolls } = readText(finder, [text, 'It recalls the Crocus City Hall attack.'], 'en');
    expect(tolls).toEqual([]);
  });

  test('after a sentence on a rival the number stays with the rival', () => {
    expect(countsIn('In January bombs went off in Kerman. More than 90 people died.')).toBe('');
  });

  test('the topic named again takes the numbers back', () => {
    const text = 'In Kerman 90 people died. At Crocus City Hall 149 people died.';
    expect(countsIn(text)).toBe('deaths 149');
  });
});

test('the offsets of a count are those of the printed number', () => {
  const text = 'Die\u00adses Mal: “at least 115 people were killed”.';
  const { tolls } = readText(finder, [HEADLINE, text], 'en');
  expect(tolls.map(({ start, end }) => text.slice(start, end))).toEqual(['115']);
});

test('without a date of the article no state is claimed', () => {
  const { tolls } = readText(finder, [HEADLINE, 'It killed 137 people.'], 'en', null);
  expect(tolls.map(({ state }) => state)).toEqual([null]);
});

test('a page on neither topic has neither flags nor counts', () => {
  const { flags, tolls } = readText(finder, ['Bus crash', 'It killed 115 people.'], 'en');
  expect([flags, tolls]).toEqual([[], []]);
});
