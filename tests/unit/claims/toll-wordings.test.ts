import { describe, expect, test } from 'vitest';
import { openAttackArticle } from './reading.ts';

const { countsIn } = openAttackArticle();

describe('a past tense behind the particle of certainty is no doubt', () => {
  test.each([
    ['ar', 'وقد خلف الهجوم 139 قتيلا.', 'deaths 139'],
    ['ar', 'وكان الاعتداء قد أدى إلى مقتل 137 شخصا.', 'deaths 137'],
    ['ar', 'لقد قتل في الهجوم 133 شخصا.', 'deaths 133'],
    ['ar', 'وقد يبلغ عدد القتلى 200 شخص.', ''],
  ])('in %s: %s', (language, text, counts) => expect(countsIn(language, text)).toBe(counts));
});

describe('the verb stands behind the event', () => {
  test.each([
    ['en', 'At least 137 people at the concert outside the city were killed.', 'deaths 137'],
    ['fa', '۱۱۵ نفر در این تیراندازی در حومه پایتخت جان باختند.', 'deaths 115'],
    ['fa', 'بیش از ۱۴۰ نفر در حمله کشته و ۱۸۲ نفر زخمی شدند.', 'deaths 140, injured 182'],
    ['tr', '133 kişi başkentin dışındaki konser salonunda hayatını kaybetti.', 'deaths 133'],
    ['tr', "Saldırıda hayatını kaybedenlerin sayısı 115'e yükseldi.", 'deaths 115'],
    [
      'tr',
      "Yaşamını yitirenlerin sayısı 93'e, yaralı sayısı 145'e çıktı.",
      'deaths 93, injured 145',
    ],
    ['tr', 'Saldırıda ölen 139 kişiden üçü çocuktu.', 'deaths 139'],
    ['zh', '137人在音乐厅的袭击中丧生，180人受伤。', 'deaths 137, injured 180'],
    ['ja', '襲撃で137人が会場の火災などで死亡した。', 'deaths 137'],
    ['de', 'Mehr als hundert Menschen verloren in der Halle ihr Leben.', 'deaths 100'],
  ])('in %s: %s', (language, text, counts) => expect(countsIn(language, text)).toBe(counts));
});

describe('the death, the loss, the noun', () => {
  test.each([
    ['en', 'The shooting caused the deaths of at least 93 people.', 'deaths 93'],
    ['en', 'It ended in the loss of more than 130 lives.', 'deaths 130'],
    ['en', 'In all, 144 lives were claimed that night.', 'deaths 144'],
    ['en', 'They killed more than 130 innocent concertgoers.', 'deaths 130'],
    ['en', 'One person is still listed as missing.', 'missing 1'],
    ['ru', 'Сообщается, что погибших в результате стрельбы более 60 человек.', 'deaths 60'],
    ['ru', 'Счёт погибшим в зале достиг 139 человек.', 'deaths 139'],
    ['fr', "La fusillade a causé la mort d'au moins 93 personnes.", 'deaths 93'],
    ['de', 'Es starben 149 Menschen, einer gilt als vermisst.', 'deaths 149, missing 1'],
    ['tr', "Ölü sayısı 93'e, yaralı sayısı ise 145'e yükseldi.", 'deaths 93, injured 145'],
    ['ar', 'واقتحم المسلحون القاعة، وقضى فيها ما لا يقل عن 133 شخصا.', 'deaths 133'],
    ['ar', 'نشرت الوزارة أسماء 143 شخصا تأكد مقتلهم.', 'deaths 143'],
    ['ar', 'مقتل 149 شخصا وفقدان آخر.', 'deaths 149, missing 1'],
    ['zh', '襲擊已致144人死亡、550餘人受傷。', 'deaths 144, injured 550'],
    ['zh', '袭击致一百四十五人死亡。', 'deaths 145'],
    ['ja', '銃撃で百四十五人が死亡した。', 'deaths 145'],
  ])('in %s: %s', (language, text, counts) => expect(countsIn(language, text)).toBe(counts));
});

describe('the nearest word before a number says what it counts', () => {
  test.each([
    ['ru', 'В итоге 145 погибших, пострадавших — больше пятисот.', 'deaths 145, injured 500'],
    ['ru', '139 погибших, раненых — более 180.', 'deaths 139, injured 180'],
    ['en', '139 dead, injured: more than 180.', 'deaths 139, injured 180'],
    ['de', '139 Tote, Verletzte: mehr als 180.', 'deaths 139, injured 180'],
    ['uk', '139 загиблих, поранених — понад 180.', 'deaths 139, injured 180'],
  ])('in %s: %s', (language, text, counts) => expect(countsIn(language, text)).toBe(counts));
});

describe('no count of the toll', () => {
  test.each([
    ['ru', '19 раненых — в тяжёлом состоянии.'],
    ['ru', '35 пострадавших находятся в крайне тяжёлом состоянии.'],
    ['en', 'Sixteen of them were injured and 44 wounded are in a grave condition.'],
    ['en', 'Firefighters said 28 bodies were found in one lavatory.'],
    ['en', '“Better to lose my own life than to let a hundred people die,” the boy said.'],
    ['fr', "L'attaque a fait près de 140 victimes."],
    ['fr', "C'est la pire attaque en Europe depuis les 191 morts des trains de Madrid."],
    ['es', 'Es el peor ataque en Europa desde los 191 muertos de los trenes de Madrid.'],
    ['en', 'It was the worst attack in Europe since the 191 deaths on the trains.'],
    ['en', 'ISIS-K was behind the attack and bombings in Iran, resulting in over 100 deaths.'],
    ['en', 'It struck the hall in March and a shrine in Iran in January, killing over 100 people.'],
  ])('in %s: %s', (language, text) => expect(countsIn(language, text)).toBe(''));
});

test('a relative clause gives the number to the event before it', () => {
  const text =
    'The group bombed Kabul airport in 2021 and was behind the Crocus City Hall attack that killed 145 people.';
  expect(countsIn('en', text)).toBe('deaths 145');
});

test('two events joined share no number', () => {
  const text = 'The bombs in Kerman and the Crocus City Hall attack killed 240 people.';
  expect(countsIn('en', text)).toBe('');
});
