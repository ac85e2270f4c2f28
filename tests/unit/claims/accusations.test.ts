import { expect, test } from 'vitest';
import { openAttackArticle } from './reading.ts';

const { claimsIn } = openAttackArticle();
const [UKRAINE, WEST, STAGED] = [
  'ukraine-ordered-attack',
  'western-services-behind-attack',
  'staged-by-russian-services',
];

/** What is said there of who is to blame. */
function flagsIn(language: string, text: string): string[] {
  return claimsIn(language, text).filter((it) => !it.startsWith('gunmen-fleeing-to-ukraine '));
}

test.each([
  ['en', 'Kyiv accuses the Kremlin of having organised the massacre.'],
  ['ru', 'Киев обвиняет Кремль в организации бойни.'],
  ['uk', 'Київ звинувачує Кремль в організації теракту.'],
  ['de', 'Kiew wirft dem Kreml vor, den Anschlag inszeniert zu haben.'],
  ['fr', 'Kiev accuse les services russes d’avoir organisé l’attentat.'],
  ['es', 'Kiev acusó al Kremlin de organizar el atentado.'],
])('who accuses is not the accused (%s)', (language, text) => {
  expect(flagsIn(language, text)).toEqual([`${STAGED} attributed`]);
});

test.each([
  ['en', 'The gunmen fled towards Ukraine after they had organised the massacre.'],
  ['en', 'Police near Ukraine caught the men who had planned the attack.'],
  ['ru', 'Они устроили теракт и бежали к границе с Украиной.'],
  ['ru', 'Война с Украиной отвлекла спецслужбы, и боевики устроили теракт.'],
  ['uk', 'Після теракту бойовики рухалися в бік України.'],
  ['de', 'Die Täter flohen nach dem Anschlag Richtung Ukraine.'],
  ['fr', 'Les assaillants fuyaient vers l’Ukraine après l’attentat.'],
  ['es', 'Los atacantes huían hacia Ucrania tras el atentado.'],
  ['tr', 'Putin, saldırıyı düzenleyenlerin Ukrayna’ya kaçmaya çalıştığını söyledi.'],
  ['ar', 'كان المهاجمون متجهين إلى أوكرانيا بعد الهجوم.'],
  ['fa', 'مهاجمان پس از حمله به سوی اوکراین گریختند.'],
])('a goal or a place accuses nobody (%s)', (language, text) => {
  expect(flagsIn(language, text)).toEqual([]);
});

test.each([
  ['en', 'US intelligence confirmed that the Islamic State carried out the massacre.'],
  ['en', 'The United States was right about those behind the attack.'],
  ['ru', 'Спецслужбы США подтверждают причастность «Вилаята Хорасан» к теракту.'],
  ['ru', 'По данным США, к теракту причастна афганская ячейка.'],
  ['de', 'US-Geheimdienste bestätigten die Beteiligung des ISPK am Anschlag.'],
  ['fr', 'Les services américains ont confirmé l’implication de l’EI-K dans l’attentat.'],
  ['tr', 'ABD istihbaratı, saldırının arkasında DEAŞ Horasan’ın olduğunu doğruladı.'],
])('a service that names the culprit is none (%s)', (language, text) => {
  expect(flagsIn(language, text)).toEqual([]);
});

test.each([
  'Putin told the FSB that the warning was a provocation.',
  'The Kremlin organised a memorial for those killed in the attack.',
  'Putin ordered an investigation into the attack.',
  'Ukraine planned a memorial for the victims of the attack.',
  'Washington ordered its embassy to close after the attack.',
  'The United States helped in the investigation of the attack.',
  'Moscow accused Kyiv of exploiting the attack.',
  'One option for the Kremlin was to accuse Ukraine of the attack.',
  'The United States had passed on information about a planned attack on the hall.',
  'Critics blame the FSB for failing to prevent the massacre.',
])('the verb needs the attack as its object: %s', (text) => {
  expect(flagsIn('en', text)).toEqual([]);
});

test.each([
  ['en', 'Putin tried to pin the massacre on Ukraine.'],
  ['en', 'Putin sought to link it to Ukraine.'],
  ['en', 'Putin sought to link the attackers to Ukraine.'],
  ['en', 'Putin sought to link assailants to Ukraine.'],
  ['ru', 'Путин пытается свалить вину за теракт на Украину.'],
  ['uk', 'Росіяни намагаються звалити теракт на Київ.'],
])('who tries to blame somebody blames him (%s)', (language, text) => {
  expect(flagsIn(language, text)).toEqual([`${UKRAINE} attributed`]);
});

test.each([
  ['en', 'The attack was carried out by Islamists but ordered by Kyiv.'],
  ['en', 'Kyiv’s involvement has been proven.'],
  ['en', 'The tracks lead to Kyiv.'],
  ['en', 'The Kyiv-backed massacre shocked Russia.'],
  ['ru', 'К этому имеет отношение Киев.'],
  ['ru', 'Заказчиком выступило украинское ведомство.'],
  ['ru', 'Руками исламистов её устроил Киев.'],
  ['de', 'Hinter der Tat steckt Kiew.'],
  ['es', 'La matanza fue organizada por Kiev.'],
])('an accusation has many constructions (%s): %s', (language, text) => {
  expect(flagsIn(language, text)).toEqual([`${UKRAINE} asserted`]);
});

test.each([
  ['en', 'The FSB says Kyiv, London and Washington stood behind the massacre.'],
  ['en', 'The FSB says that Ukraine, along with the United States, was involved in the attack.'],
  ['ru', 'ФСБ заявила: США и Украина организовали теракт.'],
])('a list of the accused makes two claims (%s)', (language, text) => {
  expect(flagsIn(language, text).toSorted()).toEqual([
    `${UKRAINE} attributed`,
    `${WEST} attributed`,
  ]);
});

test('names that two clauses name are no list', () => {
  expect(flagsIn('en', 'Putin blamed Kyiv, and Washington said it had warned Moscow.')).toEqual([
    `${UKRAINE} attributed`,
  ]);
});

test.each([
  ['en', 'Was it ISIS or Ukraine? “Ukraine, of course,” said Patrushev.'],
  ['en', 'Asked whether it was ISIS or Ukraine, he replied: “Of course Ukraine.”'],
  ['en', 'The trail, he said, runs straight to Kyiv.'],
  ['en', 'Without the help of Kyiv the gunmen could never have done it, he said.'],
  ['en', 'The massacre bears the handwriting of Kyiv, he said.'],
  ['en', 'The massacre was of use to Ukraine, he said.'],
  ['ru', 'Его спросили, кто за этим стоит. «Разумеется, Украина», — ответил он.'],
  ['ru', 'Нити от исполнителей тянутся в Киев, заявил он.'],
  ['ru', 'Без помощи Киева они не смогли бы этого сделать, заявил он.'],
  ['ru', 'Теракт был нужен Украине, заявил он.'],
  ['uk', 'Його запитали, хто за цим стоїть. «Звісно, Україна», — відповів він.'],
  ['uk', 'Бійня була вигідна Києву, заявив він.'],
])('accused by an answer, a trail, a need (%s): %s', (language, text) => {
  expect(flagsIn(language, text)).toEqual([`${UKRAINE} attributed`]);
});

test.each([
  ['en', 'Ukraine, of course, denies it.'],
  ['en', 'The tracks of the attackers led to the Ukrainian border.'],
  ['en', 'Without the consent of Kyiv there could be no peace, he said after the attack.'],
  ['en', 'The Kyiv regime was accused of lying about the attack.'],
  ['en', 'Washington dismissed Russia’s suggestion that Ukraine was behind the attack.'],
  ['en', 'Russia accused Ukraine of an attack on a railway bridge.'],
  ['ru', 'После теракта Украине нужна помощь.'],
  ['ru', 'Следы нападавших вели к границе с Украиной.'],
  ['ru', 'Версию о причастности Киева на Западе назвали бредом.'],
  ['uk', 'Після теракту Україні потрібна допомога.'],
  ['uk', 'Росія звинувачує Україну в теракті на залізниці.'],
])('the same words without an accusation (%s): %s', (language, text) => {
  expect(flagsIn(language, text)).toEqual([]);
});

test.each([
  ['en', 'The FSB knew about the plot and let the gunmen through.'],
  ['en', 'Ukraine accuses Russia of being behind the massacre.'],
  ['ru', 'Нападение организовали российские силовики.'],
  ['uk', 'ФСБ знала про напад і пропустила бойовиків.'],
])('Russian services by other names (%s): %s', (language, text) => {
  expect(flagsIn(language, text).map((flag) => flag.split(' ')[0])).toEqual([STAGED]);
});

test.each([
  ['ru', 'Накануне теракта украинская разведка организовала обмен пленными.'],
  ['uk', 'Під час теракту українська розвідка провела навчання.'],
  ['tr', 'Saldırı sırasında Ukrayna istihbaratı bir anlaşma hazırladı.'],
  ['ar', 'قبل الهجوم نظمت المخابرات الأوكرانية تبادلا للأسرى.'],
  ['fa', 'در آستانه حمله، اوکراین عملیاتی را در کریمه طراحی کرد.'],
])('an attack that only tells the time was done by nobody (%s)', (language, text) => {
  expect(flagsIn(language, text)).toEqual([]);
});

test('a relative clause behind such a time tells who did it', () => {
  const text = 'Перед терактом, который заказал Киев, боевики жили в хостеле.';
  expect(flagsIn('ru', text)).toEqual([`${UKRAINE} asserted`]);
});

test.each([
  ['en', 'The United States, Britain, and Ukraine were behind the attack on Crocus City Hall.'],
  ['id', 'Amerika Serikat, Inggris, dan Ukraina berada di balik serangan Crocus City Hall.'],
])('a list of names may have a comma before its last one (%s)', (language, text) => {
  expect(flagsIn(language, text)).toEqual([`${UKRAINE} asserted`, `${WEST} asserted`]);
});

test.each([
  ['ru', 'После теракта в «Крокусе» Москва обвинила США в поставках оружия Киеву.'],
  ['uk', 'Після теракту в «Крокусі» Москва звинуватила США у постачанні зброї Києву.'],
  ['tr', 'Crocus saldırısından sonra Moskova, ABD’yi Kiev’e silah vermekle suçladı.'],
  ['ar', 'بعد هجوم كروكوس سيتي هول اتهمت موسكو واشنطن بتزويد كييف بالسلاح.'],
  ['fa', 'پس از حمله به تالار کروکوس مسکو واشنگتن را به ارسال سلاح به اوکراین متهم کرد.'],
  [
    'tg',
    'Пас аз ҳамла ба «Крокус Сити Холл» Русия ИМА-ро дар додани силоҳ ба Украина айбдор кард.',
  ],
])('whom somebody accuses of something else (%s)', (language, text) => {
  expect(flagsIn(language, text)).toEqual([]);
});

test.each([
  ['ru', 'После теракта в «Крокусе» беженцам перевели деньги с Украины.'],
  ['uk', 'Після теракту в «Крокусі» волонтерам переказали гроші з України.'],
  ['tr', 'Crocus saldırısından sonra Ukrayna’dan gelen mültecilere para verildi.'],
  ['ar', 'بعد هجوم كروكوس سيتي هول، تلقى لاجئون من أوكرانيا أموالا.'],
  ['fa', 'پس از حمله به تالار کروکوس، پناهندگانی از اوکراین پول دریافت کردند.'],
])('money that others get (%s)', (language, text) => {
  expect(flagsIn(language, text)).toEqual([]);
});
