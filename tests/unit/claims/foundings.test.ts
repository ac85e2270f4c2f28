import { expect, test } from 'vitest';
import { openAttackArticle } from './reading.ts';

const { claimsIn } = openAttackArticle();

/** What is said of the year and the size of the group in paragraphs under a headline on the attack. */
function flagsIn(language: string, ...texts: string[]): string[] {
  return claimsIn(language, ...texts).filter((it) => /^(?:founded-in|four-to-six)/.test(it));
}

test.each([
  ['en', 'ISIS-K, a force that took shape in 2012, has struck Russia.'],
  ['en', 'The creation of ISIS-K goes back to 2018.'],
  ['en', 'Launched in 2011, ISIS-K is based in Afghanistan.'],
  ['de', 'Ins Leben gerufen wurde ISIS-K im Jahr 2013.'],
  ['de', 'Seit 2017 existiert ISIS-K in Afghanistan.'],
  ['de', 'Die Entstehung von ISIS-K reicht ins Jahr 2019 zurück.'],
  ['fr', 'La naissance d’ISIS-K remonte à 2018.'],
  ['fr', 'ISIS-K existe depuis 2017.'],
  ['es', 'El nacimiento de ISIS-K se remonta a 2018.'],
  ['es', 'Formado en 2012, el ISIS-K actúa en Kunar.'],
])('a founding in another year is read in whatever order (%s): %s', (language, text) => {
  expect(flagsIn(language, text)).toEqual(['founded-in-another-year asserted']);
});

test.each([
  ['en', 'ISIS-K was set up in 2015 and struck Kabul in 2018.'],
  ['en', 'ISIS-K arose in 2021 as the main foe of the Taliban.'],
  ['de', 'ISIS-K, 2015 ins Leben gerufen, griff 2018 Kabul an.'],
  ['de', 'Seit 2018 bekämpft ISIS-K die Taliban.'],
  ['fr', 'Depuis la création d’ISIS-K en 2015, Kaboul a été frappée en 2018.'],
  ['es', 'El ISIS-K opera en Kunar desde 2018.'],
])('a year of something else is no founding (%s): %s', (language, text) => {
  expect(flagsIn(language, text)).toEqual([]);
});

test.each([
  ['en', 'ISIS-K hides in Kunar. The group commands 4,000 to 6,000 men.'],
  [
    'de',
    'ISIS-K, von dem die Vereinten Nationen seit Jahren sprechen, hat 4.000 bis 6.000 Kämpfer.',
  ],
  ['es', 'El ISIS-K cuenta con unos 4.000 o 6.000 combatientes.'],
])('a strength is read behind an insertion and in the next sentence (%s): %s', (language, text) => {
  expect(flagsIn(language, text).map((it) => it.split(' ')[0])).toEqual([
    'four-to-six-thousand-fighters',
  ]);
});

test.each([
  ['de', 'ISIS-K hatte 2018 noch 4.000 bis 6.000 Kämpfer.'],
  ['fr', 'À son apogée, ISIS-K comptait de 4 000 à 6 000 combattants.'],
  ['es', 'En 2017 el ISIS-K tenía entre 4.000 y 6.000 hombres.'],
])('the strength of another time is not that of today (%s): %s', (language, text) => {
  expect(flagsIn(language, text)).toEqual([]);
});
