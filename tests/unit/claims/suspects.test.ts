import { describe, expect, test } from 'vitest';
import { openAttackArticle, openFinder, readText } from './reading.ts';

const finder = openFinder();
const HEADLINE = 'Crocus City Hall attack';
const { countsIn } = openAttackArticle(undefined, finder);

describe('the number of people held responsible is read', () => {
  test.each([
    ['en', 'Four gunmen burst into the hall and opened fire.', 'attackers 4'],
    ['en', 'At least three masked men entered the building and took part.', 'attackers 3'],
    ['en', 'Police have detained 11 people over the attack.', 'detained 11'],
    ['en', 'Police detained 11 people, four of them gunmen.', 'detained 11'],
    ['en', 'More than 20 people have been arrested since.', 'detained 20'],
    ['en', 'Twelve people have been charged so far.', 'accused 12'],
    ['en', 'Nineteen people stood trial over the attack.', 'on-trial 19'],
    ['en', 'The court convicted 19 defendants.', 'convicted 19'],
    ['en', 'It killed 145 people; 11 suspects were arrested.', 'deaths 145, detained 11'],
    ['ru', 'Задержаны 11 человек.', 'detained 11'],
    ['ru', 'Четверо террористов ворвались в зал и открыли огонь.', 'attackers 4'],
    ['ru', 'На скамье подсудимых оказались 19 человек.', 'on-trial 19'],
    ['de', 'Die Polizei nahm 11 Verdächtige fest.', 'detained 11'],
    ['de', '19 Angeklagte wurden schuldig gesprochen.', 'convicted 19'],
    ['fr', '19 accusés ont été reconnus coupables.', 'convicted 19'],
    ['es', 'La policía detuvo a 11 personas.', 'detained 11'],
    ['tr', '11 kişi gözaltına alındı.', 'detained 11'],
    ['ar', 'أعلنت السلطات توقيف 11 شخصا.', 'detained 11'],
    ['ko', '11명을 체포했다.', 'detained 11'],
    ['hi', '11 लोगों को गिरफ्तार किया गया।', 'detained 11'],
    ['en', 'Eleven people, among them all four gunmen, are in custody.', 'detained 11'],
    ['en', 'In the dock sit 19 people.', 'on-trial 19'],
    ['en', 'Into the foyer, opening fire, came four bearded men; they killed 137.', 'deaths 137'],
    ['ru', 'В зал ворвались четверо мужчин в камуфляже.', 'attackers 4'],
    ['ru', 'Осуждены все 19 фигурантов дела.', 'convicted 19'],
    ['ru', 'Всего обвиняемых 19.', 'accused 19'],
    ['uk', 'На лаві підсудних опинилися 19 осіб.', 'on-trial 19'],
    ['de', 'Insgesamt sitzen elf Menschen in Untersuchungshaft.', 'detained 11'],
    ['de', 'Vor Gericht stehen 19 Männer.', 'on-trial 19'],
    ['fr', 'Onze personnes, dont les quatre tireurs, sont en garde à vue.', 'detained 11'],
    ['es', 'Irrumpieron cuatro hombres armados y dispararon.', 'attackers 4'],
    ['it', 'In manette sono finite undici persone.', 'detained 11'],
    ['it', 'Alla sbarra ci sono diciannove imputati.', 'on-trial 19'],
    ['pt', 'Onze pessoas, incluindo 4 atiradores, foram presas.', 'detained 11'],
    ['nl', 'Elf mensen zitten in voorarrest.', 'detained 11'],
    ['nl', 'Negentien verdachten moeten terechtstaan.', 'on-trial 19'],
    ['pl', 'Na ławie oskarżonych zasiadło 19 osób.', 'on-trial 19'],
    ['cs', 'Na lavici obžalovaných usedlo 19 mužů.', 'on-trial 19'],
    ['sv', 'Elva misstänkta sitter häktade.', 'detained 11'],
    ['id', 'Polisi meringkus 11 orang.', 'detained 11'],
    ['tr', 'Maskeli dört saldırgan içeri girip ateş açtı.', 'attackers 4'],
    ['ar', 'اعتقلت قوات الأمن الروسية 11 شخصا.', 'detained 11'],
    ['ar', 'يمثل 19 متهما أمام القضاء.', 'on-trial 19'],
    ['ar', 'فتح أربعة مسلحين النار على الحضور.', 'attackers 4'],
    ['fa', 'چهار مرد نقابدار به روی تماشاگران آتش گشودند.', 'attackers 4'],
    ['fa', 'پولیس ۱۱ تن را به شمول چهار مهاجم گرفتار کرد.', 'detained 11'],
    ['ru', 'Суд огласит приговор 19 фигурантам дела о теракте.', 'on-trial 19'],
    ['ru', 'Суд вынес приговор 19 фигурантам дела о теракте.', 'convicted 19'],
    ['ru', '19 обвиняемых по делу о теракте предстали перед военным судом.', 'on-trial 19'],
    ['ar', 'تحتجز السلطات الروسية 11 شخصا.', 'detained 11'],
    ['ru', 'Пять месяцев назад ворвались в зал боевики.', ''],
    ['fa', 'پنج ماه پیش به تالار یورش بردند.', ''],
    ['zh', '警方共抓捕11人，其中4人是枪手。', 'detained 11'],
    ['zh', '四名蒙面枪手闯入大厅开火。', 'attackers 4'],
    ['ja', '捜査当局は男ら11人の身柄を拘束した。', 'detained 11'],
    ['ko', '당국은 관련자 11명을 전날 검거했다.', 'detained 11'],
    ['hi', 'अदालत में 19 आरोपियों पर मुकदमा शुरू हुआ।', 'on-trial 19'],
    ['ur', '19 ملزمان کو عدالت میں پیش کیا گیا۔', 'on-trial 19'],
    ['uz-Latn', '11 kishi, jumladan to‘rt hujumchi qo‘lga olindi.', 'detained 11'],
    ['tg', 'Дар курсии айбдорӣ 19 нафар нишастанд.', 'on-trial 19'],
    ['ps', 'چارواکو ۱۱ کسان توقیف کړل.', 'detained 11'],
    ['de', 'Auf 133 stieg die Zahl der Toten.', 'deaths 133'],
    ['es', 'Tres hombres, vestidos de camuflaje, abrieron fuego.', 'attackers 3'],
    ['ru', 'На скамье подсудимых — 19 человек.', 'on-trial 19'],
    ['uk', 'Суд визнав винними 19 осіб.', 'convicted 19'],
    ['ar', 'أدانت المحكمة العسكرية 19 شخصا.', 'convicted 19'],
    ['tr', '150 kişinin ölümüne yol açtı.', 'deaths 150'],
    ['uz-Cyrl', 'Судга 19 киши тортилди.', 'on-trial 19'],
    ['tg', 'Ҳамла ҷони 137 нафарро гирифт.', 'deaths 137'],
  ])('in %s: %s', (language, text, counts) => expect(countsIn(language, text)).toBe(counts));
});

describe('what is no such number is left alone', () => {
  test.each([
    ['en', 'The court sentenced 15 men to life imprisonment.'],
    ['en', 'Fifteen defendants were sentenced to life.'],
    ['en', 'Three gunmen pleaded guilty.'],
    ['en', 'Four of the suspects were arrested near the border.'],
    ['en', 'They were detained for 15 days.'],
    ['en', 'In Dagestan 12 people were arrested over another plot.'],
    ['en', 'After the attack Turkey detained 147 people suspected of ties to the group.'],
    ['en', 'Rescuers found 20 people alive.'],
    ['en', 'Could 30 people be on trial?'],
    ['ru', 'Суд приговорил 15 человек к пожизненному заключению.'],
    ['ru', 'Подсудимому 19 лет.'],
    ['de', '15 Männer wurden zu lebenslanger Haft verurteilt.'],
    ['fr', 'Quinze hommes ont été condamnés à perpétuité.'],
    ['en', 'Among them are four gunmen.'],
    ['en', 'Five gunmen were on the wanted list.'],
    ['en', 'The convoy carried 11 prisoners of another camp.'],
    ['es', 'Los tres atacantes confesaron.'],
    ['it', 'Restano ricoverati 97 feriti.'],
    ['de', 'Noch schweben 14 Verletzte in Lebensgefahr.'],
    ['uk', 'У лікарнях міста зараз перебувають 80 поранених.'],
    ['sv', 'På sjukhus vårdas 97 skadade.'],
    ['nl', 'In het ziekenhuis liggen 97 gewonden.'],
    ['tr', 'Üç saldırgan suçunu itiraf etti.'],
    ['ko', '테러범 3명이 자백했다.'],
    ['ja', '入院した115人のうち60人が重傷だ。'],
    ['ru', 'После теракта в «Крокусе» в Дагестане задержаны 11 человек.'],
    ['uk', 'Після «Крокуса» бойовики напали на Дербент: загинули 20 людей.'],
    ['en', 'After the attack on Crocus City Hall police in Iran arrested 11 men.'],
    ['tg', '76 захмӣ ҳоло дар бемористон ҳастанд.'],
    ['uk', 'Ще 20 поранених — у реанімації.'],
  ])('in %s: %s', (language, text) => expect(countsIn(language, text)).toBe(''));
});

test('a number of the first hours is told from the number of the day', () => {
  const text = 'Up to five gunmen stormed the hall.';
  const on = (day: string) => readText(finder, [HEADLINE, text], 'en', day).tolls[0]?.state;
  expect(on('2024-03-22')).toBe('unofficial');
  const four = 'Four gunmen stormed the hall.';
  const { tolls } = readText(finder, [HEADLINE, four], 'en', '2025-08-04');
  expect(tolls.map(({ state }) => state)).toEqual(['matches-that-day']);
});

/** What the courts and ministries counted day by day; `docs/results/refuted-facts.md` says why. */
test.each([
  ['2024-03-27', 'Eight people have been charged.', 'matches-that-day'],
  ['2024-03-30', 'Nine people have been charged.', 'matches-that-day'],
  ['2024-04-02', 'Ten people have been charged.', 'matches-that-day'],
  ['2024-06-02', 'Twenty people have been charged.', 'matches-that-day'],
  ['2024-06-02', 'Eighteen people have been arrested.', 'matches-that-day'],
  ['2024-08-01', 'Twelve people have been charged so far.', 'earlier-than-that-day'],
  ['2025-04-01', 'Nineteen people have been charged.', 'matches-that-day'],
  ['2024-03-23', 'The shooting left 107 people wounded.', 'matches-that-day'],
  ['2024-03-24', 'The shooting left 182 people wounded.', 'matches-that-day'],
])('a count of its day is on record (%s: %s)', (day, text, state) => {
  const { tolls } = readText(finder, [HEADLINE, text], 'en', day);
  expect(tolls.map((toll) => toll.state)).toEqual([state]);
});
