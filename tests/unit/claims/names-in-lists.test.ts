import { expect, test } from 'vitest';
import { openAttackArticle } from './reading.ts';

const { claimsIn } = openAttackArticle();
const [UKRAINE, WEST, STAGED] = [
  'ukraine-ordered-attack attributed',
  'western-services-behind-attack attributed',
  'staged-by-russian-services attributed',
];

test.each([
  ['ru', 'За бойней в «Крокусе» якобы стоят Украина, США и Британия.'],
  ['uk', 'За бійнею в «Крокусі» начебто стоїть Україна, США та Британія.'],
  ['tr', 'Patruşev, Crocus katliamının arkasında ABD, İngiltere ve Ukrayna’nın olduğunu savundu.'],
  ['hi', 'पुतिन ने क्रोकस हमले में ब्रिटेन और यूक्रेन का हाथ बताया।'],
  ['zh', '他称克罗库斯城音乐厅恐袭的幕后黑手是美国、英国和乌克兰。'],
  ['ja', '長官は、クロッカス襲撃の背後に米国、英国とウクライナがいると主張した。'],
  ['ko', '국장은 크로커스 총격의 배후에 미국, 영국, 우크라이나가 있다고 주장했다.'],
])('each of several who are named is accused (%s)', (language, text) => {
  expect(claimsIn(language, text).sort()).toEqual([UKRAINE, WEST]);
});

test.each([
  ['tr', 'Kremlin, Kiev ve Londra’nın Crocus katliamını planladığını söyledi.', [UKRAINE, WEST]],
  ['tr', 'Ukrayna, Kremlin’in Crocus katliamını tezgahladığını söyledi.', [STAGED]],
  ['ja', 'ウクライナは、クレムリンとFSBがクロッカス襲撃を仕組んだと述べた。', []],
  ['ru', 'Бойня в «Крокусе» якобы организована Кремлём, Киев настаивает на этом.', [STAGED]],
  ['zh', '乌克兰、美国和英国谴责克罗库斯城音乐厅恐袭。', []],
])('who speaks is in no list of the accused (%s)', (language, text, flags) => {
  expect(claimsIn(language, text).sort()).toEqual(flags);
});

test.each([
  ['tr', 'ISIS-Khorasan (ISIS-K), Crocus City Hall katliamını üstlendi.'],
  ['ar', 'رغم إعلان ISIS-K مسؤوليته عن هجوم كروكوس، تصر موسكو على اتهام غيره.'],
])('a name with another beside it claims the attack in its own right (%s)', (language, text) => {
  expect(claimsIn(language, text)).toEqual(['isis-k-claimed-crocus asserted']);
});

test.each([
  ['uk', 'Росія звинуватила США у приховуванні даних про теракт у «Крокусі».'],
  ['ru', 'Москва обвинила США в утаивании сведений о теракте в «Крокусе».'],
])('another fault is not the attack (%s)', (language, text) => {
  expect(claimsIn(language, text)).toEqual([]);
});
