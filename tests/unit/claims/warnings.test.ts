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

test.each([
  ['de', 'Washington hatte Moskau gewarnt. Die Hinweise verhallten.'],
  ['fr', 'Washington avait averti Moscou. Le signalement est resté lettre morte.'],
  ['es', 'Washington había avisado a Moscú. La advertencia fue desoída.'],
  ['it', "Washington aveva avvertito Mosca. L'allerta è rimasta inascoltata."],
  ['pt', 'Washington tinha avisado Moscou. O alerta foi desprezado.'],
  ['nl', 'Washington had Moskou gewaarschuwd. De waarschuwing werd weggewuifd.'],
  ['pl', 'Waszyngton ostrzegał Moskwę. Ostrzeżenie zbagatelizowano.'],
  ['cs', 'Washington varoval Moskvu. Varování Kreml přehlížel.'],
  ['sv', 'Washington hade varnat Moskva. Varningen viftades bort.'],
])('what became of a warning is told in the next sentence (%s)', (language, text) => {
  expect(flagsIn(language, text)).toEqual(['warnings-ignored asserted']);
});

test.each([
  ['de', 'Washington hatte Moskau gewarnt. Die Bitten der Angehörigen wurden ignoriert.'],
  ['de', 'Kiews Hinweise wurden von Washington ignoriert.'],
  ['de', 'Der Kreml wies Vorwürfe zurück, er habe amerikanische Warnungen ignoriert.'],
  ['fr', 'Washington avait averti Moscou. Les demandes des proches ont été rejetées.'],
  ['it', 'Washington aveva avvertito Mosca. Le domande dei parenti sono state ignorate.'],
  ['nl', 'Washington had Moskou gewaarschuwd. De vragen van de pers werden genegeerd.'],
  ['cs', 'Washington varoval Moskvu. Putin čin označil za barbarský.'],
])('something else that was brushed off is no warning (%s)', (language, text) => {
  expect(flagsIn(language, text)).toEqual([]);
});
