import { describe, expect, test } from 'vitest';
import { openAttackArticle } from './reading.ts';

const { claimsIn } = openAttackArticle();

describe('what somebody is charged with elsewhere is not said of the attack', () => {
  test.each([
    ['en', 'Investigators say Ukrainian spies ordered the killing of an army general.'],
    ['en', 'Peskov had no doubt that Ukraine was behind the attack on the Crimean Bridge.'],
    ['ru', 'Следствие уверено, что убийство блогера организовали украинские спецслужбы.'],
    ['ru', 'За подрывом поезда, по версии следствия, стоит украинская разведка.'],
    ['uk', 'Слідчі вважають, що вбивство полковника замовили українські спецслужби.'],
    ['tr', 'Moskova, Kırım Köprüsü’ndeki patlamadan Ukrayna’yı sorumlu tuttu.'],
    ['ar', 'قال الأمن الروسي إن أوكرانيا خططت لهجوم على محطة قطارات.'],
    ['fa', 'روسیه گفت اوکراین برای حمله به یک ایستگاه برنامه‌ریزی کرده بود.'],
    ['hi', 'रूस के अनुसार क्रीमिया पुल पर धमाके के पीछे यूक्रेन का हाथ है।'],
    ['ru', 'За поджогами машин, по данным следствия, стоят украинские кураторы.'],
    ['de', 'Die Ermittler sehen die Ukraine hinter dem Attentat auf einen General.'],
    ['de', 'Der FSB wirft Kiew vor, einen Bombenanschlag auf eine Kaserne geplant zu haben.'],
    ['fr', 'Le FSB accuse l’Ukraine d’avoir préparé un attentat contre un ministre.'],
    ['es', 'El FSB acusa a Ucrania de preparar un atentado contra un cuartel.'],
  ])('(%s) %s', (language, text) => {
    expect(claimsIn(language, text)).toEqual([]);
  });
});

test.each([
  ['en', 'After the explosion in Kandahar, ISIS-K claimed responsibility.'],
  ['ru', '«Вилаят Хорасан» взял на себя ответственность за взрыв в Кандагаре.'],
  ['tr', 'Crocus saldırısından sonra ISIS-K, Bamyan’daki saldırıyı üstlendi.'],
  ['ar', 'بعد هجوم كروكوس تبنى ISIS-K تفجيرا في بغلان.'],
  ['fa', 'پس از حمله کروکوس ISIS-K مسئولیت انفجار در قندوز را پذیرفت.'],
  ['hi', 'क्रोकस हमले के बाद ISIS-K ने पेशावर में हुए धमाके की ज़िम्मेदारी ली।'],
  ['ur', 'کروکس حملے کے بعد ISIS-K نے پشاور دھماکے کی ذمہ داری قبول کی۔'],
  ['id', 'Setelah serangan Crocus City Hall, ISIS-K mengklaim ledakan di Peshawar.'],
  ['ko', '크로커스 테러 이후 ISIS-K는 페샤와르 폭발의 배후를 자처했다.'],
  ['ja', 'クロッカス襲撃の後、ISIS-Kはペシャワルの爆発で犯行声明を出した。'],
  ['zh', '克罗库斯城音乐厅恐袭后，ISIS-K认领了白沙瓦爆炸案。'],
  [
    'uz-Latn',
    'Krokusdagi hujumdan soʻng ISIS-K Peshavordagi portlash uchun masʼuliyatni zimmasiga oldi.',
  ],
  ['tg', 'Пас аз ҳамла ба «Крокус» ISIS-K масъулияти таркиш дар Пешоварро ба дӯш гирифт.'],
])('a branch that claims another attack did not claim this one (%s)', (language, text) => {
  expect(claimsIn(language, text)).toEqual([]);
});

test.each([
  [
    'tr',
    'Kremlin, Crocus saldırısını FSB’nin kurguladığı suçlamasını provokasyon olarak niteledi.',
  ],
  ['fa', 'کرملین اتهام صحنه‌سازی حمله کروکوس را تحریک‌آمیز خواند.'],
  ['ru', 'Кремль назвал обвинения Киева в том, что бойню устроила ФСБ, провокацией.'],
])('an accusation that is called a provocation is nobody’s claim (%s)', (language, text) => {
  expect(claimsIn(language, text)).toEqual([]);
});

test('an attack named for the time alone does not hide whom the text is about', () => {
  const text = 'After the massacre, the deadliest since Beslan, Moscow blamed Ukraine.';
  expect(claimsIn('en', text)).toEqual(['ukraine-ordered-attack attributed']);
});

test.each([
  ['en', 'Such allegations are part of a planned provocation by the Kremlin, Kyiv says.'],
  ['ru', 'Эти обвинения в Киеве считают спланированной провокацией Кремля.'],
  ['uk', 'Звинувачення МЗС назвало запланованою провокацією Кремля.'],
  ['de', 'Kiew nannte die Vorwürfe eine Provokation des Kreml.'],
  ['fr', 'Kiev a qualifié ces accusations de provocation du Kremlin.'],
  ['es', 'Kiev tachó de provocación del Kremlin las acusaciones.'],
])('a charge that is called a provocation is not the attack (%s)', (language, text) => {
  expect(claimsIn(language, text)).toEqual([]);
});

test.each([
  ['en', 'For the director of the FSB, Ukraine was behind the attack.'],
  ['ru', 'По мнению главы ФСБ, Украина стоит за терактом.'],
  ['uk', 'На думку директора ФСБ, Україна стоїть за терактом.'],
  ['fr', 'Pour le patron du FSB, l’Ukraine est derrière l’attentat.'],
  ['es', 'Para el jefe del FSB, Ucrania está detrás del atentado.'],
])('whose view it is does not share the blame (%s)', (language, text) => {
  expect(claimsIn(language, text)).toEqual(['ukraine-ordered-attack attributed']);
});

test.each([
  ['en', 'The massacre was planned by the Kremlin, Kyiv says.', 'staged-by-russian-services'],
  ['en', 'The massacre was organised by Ukraine, Moscow claims.', 'ukraine-ordered-attack'],
  ['fr', 'Selon le FSB, l’Ukraine est derrière l’attentat.', 'ukraine-ordered-attack'],
  ['de', 'Hinter dem Anschlag stecke der Kreml, Kiew sagt es offen.', 'staged-by-russian-services'],
])('who speaks behind or before a comma is not accused too (%s) %s', (language, text, claim) => {
  expect(claimsIn(language, text)).toEqual([`${claim} attributed`]);
});

test.each([
  ['en', 'The Islamic State, not Ukraine, ordered the attack, officials concluded.'],
  ['ru', 'Версию о том, что теракт устроили российские спецслужбы, считают несостоятельной.'],
  ['ru', 'Никто не доказал, что западные спецслужбы участвовали в подготовке теракта.'],
  ['uk', 'Канцлер не вірить, що до теракту причетні західні спецслужби.'],
  ['de', 'Niemand hat gezeigt, dass westliche Geheimdienste am Anschlag beteiligt waren.'],
  ['fr', 'Moscou évoque des liens avec l’Ukraine, sans toutefois accuser Kiev de l’attentat.'],
  ['fr', 'Accuser l’Ukraine de l’attentat relève du délire, a répondu un conseiller.'],
])('a charge that is ruled out or left open is nobody’s (%s) %s', (language, text) => {
  expect(claimsIn(language, text)).toEqual([]);
});

test('what viewers are told is what somebody says', () => {
  const text = 'State television kept telling its viewers that Ukraine had ordered the attack.';
  expect(claimsIn('en', text)).toEqual(['ukraine-ordered-attack attributed']);
});

test.each([
  ['ru', 'В США узнали, что филиал готовит теракт в Москве.'],
  ['ru', 'Генерал погиб при взрыве в Москве.'],
  ['uk', 'Генерал загинув під час вибуху в Москві.'],
  ['ar', 'من جهة أخرى قتل جنرال في هجوم في موسكو أمس.'],
  ['fa', 'یک ژنرال دیروز در حمله در مسکو کشته شد.'],
])('a plan, or an attack on a general, does not place the massacre (%s) %s', (language, text) => {
  expect(claimsIn(language, text)).toEqual([]);
});
