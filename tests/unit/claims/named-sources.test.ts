import { expect, test } from 'vitest';
import { openAttackArticle } from './reading.ts';

const { claimsIn } = openAttackArticle();
const UKRAINE = 'ukraine-ordered-attack attributed';
const STAGED = 'staged-by-russian-services attributed';

test.each([
  ['cs', 'Podle FSB se na masakru v hale Crocus podílel Kyjev.'],
  ['cs', 'Masakr v hale Crocus podle Kremlu naplánovala Ukrajina.'],
  ['pl', 'Zdaniem Kremla masakrę w Crocus City Hall zorganizował Kijów.'],
  ['sv', 'Enligt Kreml stod Kiev bakom blodbadet i Crocus City Hall.'],
  ['sv', 'Enligt FSB beordrade Ukraina massakern i Crocus City Hall.'],
  ['nl', 'Volgens het Kremlin had Kiev het bloedbad in Crocus City Hall beraamd.'],
  ['nl', 'Volgens Moskou gaf Kiev het bevel tot het bloedbad in Crocus City Hall.'],
  ['it', "Per il Cremlino c'è Kiev dietro la strage del Crocus City Hall."],
  ['pt', 'Para o Kremlin, a chacina no Crocus City Hall foi encomendada pela Ucrânia.'],
])('who tells it does not hide who is accused (%s)', (language, text) => {
  expect(claimsIn(language, text)).toEqual([UKRAINE]);
});

test.each([
  ['cs', 'Podle Kyjeva za masakrem v hale Crocus stojí FSB.'],
  ['pl', 'Zdaniem Kijowa za masakrą w Crocus City Hall stoi FSB.'],
  ['sv', 'Enligt Kiev låg FSB bakom blodbadet i Crocus City Hall.'],
  ['nl', 'Volgens Kiev zit de FSB achter het bloedbad in Crocus City Hall.'],
  ['it', "Secondo Kiev dietro la strage del Crocus City Hall c'è l'FSB."],
  ['pt', 'Segundo Kiev, o FSB está por trás da chacina no Crocus City Hall.'],
])('who tells it is not accused with the one who is (%s)', (language, text) => {
  expect(claimsIn(language, text)).toEqual([STAGED]);
});

test.each([
  ['cs', 'Po masakru v hale Crocus podle FSB zorganizovala Ukrajina cvičení.'],
  [
    'nl',
    'Volgens de FSB gaf Kiev na het bloedbad in Crocus City Hall opdracht tot extra controles.',
  ],
])('who did something else is not accused (%s)', (language, text) => {
  expect(claimsIn(language, text)).toEqual([]);
});

test.each([
  [
    'de',
    'Die Ukraine fühlt sich wegen des Blutbads in der Crocus City Hall zu Unrecht beschuldigt.',
  ],
  ['en', 'Kyiv has been wrongly blamed for the Crocus City Hall massacre.'],
  ['fr', "Kiev s'estime accusé à tort du carnage du Crocus City Hall."],
  ['nl', 'Kiev wordt ten onrechte beschuldigd van het bloedbad in Crocus City Hall.'],
  ['pl', 'Kijów jest niesłusznie oskarżany o masakrę w Crocus City Hall.'],
])('nobody is accused who is wrongly accused (%s)', (language, text) => {
  expect(claimsIn(language, text)).toEqual([]);
});

test.each([
  ['de', 'Die Botschaft hatte vor Angriffen auf Konzerte in Moskau gewarnt. Dann kam das Crocus.'],
  ['cs', 'Ambasáda varovala před útoky na koncertní haly v Moskvě. Pak přišel masakr v Crocusu.'],
])('a place that was only warned of is not the place of the attack (%s)', (language, text) => {
  expect(claimsIn(language, text)).toEqual([]);
});

test.each([
  ['cs', 'Masakr v hale Crocus zosnoval Islámský stát, ne Kyjev.'],
  ['sv', 'USA planerade hårdare sanktioner efter blodbadet i Crocus City Hall.'],
  ['pt', 'Os EUA ajudaram a investigar a chacina no Crocus City Hall.'],
])('no list of the accused holds whom the sentence clears (%s)', (language, text) => {
  expect(claimsIn(language, text)).toEqual([]);
});

test.each([
  ['sv', 'Moskva ser ett samband mellan blodbadet i Crocus City Hall och Kiev.'],
  ['pl', 'Kreml widzi związek między masakrą w Crocus City Hall a Kijowem.'],
  ['de', 'Der Kreml behauptet, dass Kiews Dienste die Auftraggeber des Blutbads im Crocus seien.'],
])('a link between the attack and a country is a charge (%s)', (language, text) => {
  expect(claimsIn(language, text)).toEqual([UKRAINE]);
});
