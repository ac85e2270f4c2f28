import { expect, test } from 'vitest';
import { openAttackArticle } from './reading.ts';

const { claimsIn } = openAttackArticle();

/** What is said of warnings in paragraphs under a headline on the attack. */
function flagsIn(language: string, ...texts: string[]): string[] {
  return claimsIn(language, ...texts).filter((it) =>
    /^(?:warnings-ignored|us-named-place-and-date) /.test(it),
  );
}

test.each([
  ['en', 'Washington had passed on a warning. The Kremlin brushed it off.'],
  ['en', 'American diplomats had shared a tip. It was dismissed.'],
  ['en', 'The US embassy had issued an alert. In Moscow nobody listened.'],
  ['ru', 'Американцы передали сигнал о подготовке нападения. В Кремле от него отмахнулись.'],
  ['ru', 'США предупредили Россию. Путин назвал это шантажом.'],
  ['uk', 'США попередили Росію. У Кремлі лише посміялися.'],
])('a warning and what became of it may stand in two sentences (%s): %s', (language, text) => {
  expect(flagsIn(language, text)).toEqual(['warnings-ignored asserted']);
});

test.each([
  ['en', 'Washington had passed on a warning. The Kremlin acted on it.'],
  ['en', 'Washington had warned Moscow. Kyiv dismissed the claim that it had known.'],
  ['en', 'The embassy warned its citizens. It did nothing more.'],
  ['en', 'Tokyo had passed on a warning about the flight. The airline brushed it off.'],
  ['ru', 'США предупредили Россию. ФСБ усилила охрану.'],
  ['uk', 'США попередили Росію. ФСБ вжила заходів.'],
])('a warning that was not brushed off is none of it (%s): %s', (language, text) => {
  expect(flagsIn(language, text)).toEqual([]);
});

test.each([
  ['en', 'The Americans had told Moscow the name of the hall.'],
  ['en', 'Washington shared not only that something was coming but where.'],
  ['ru', 'Американцы сообщили Москве даже название площадки.'],
  ['uk', 'Вашингтон передав росіянам навіть назву зали.'],
])('a warning may name the hall without its name (%s): %s', (language, text) => {
  expect(flagsIn(language, text)).toEqual(['us-named-place-and-date asserted']);
});
