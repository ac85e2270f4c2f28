import { expect, test } from 'vitest';
import { openFinder, readText } from './reading.ts';

const finder = openFinder();

/** Whether a paragraph under a headline on the attack says that a trial is to come or under way. */
function isPending(language: string, text: string): boolean {
  const { flags } = readText(finder, ['Crocus City Hall attack', text], language, '2025-08-20');
  return flags.some(({ claim }) => claim === 'investigation-or-trial-pending');
}

test.each([
  ['en', 'Their detention has been extended until 22 August.'],
  ['en', 'The court ordered the men to be held in custody until May.'],
  ['en', 'The trial of the gunmen is scheduled for August.'],
  ['en', 'The trial enters its third week.'],
  ['ru', 'Суд отправил ещё двоих подозреваемых в СИЗО до 22 мая.'],
  ['ru', 'Процесс над исполнителями стартует 4 августа.'],
  ['ru', 'На скамье подсудимых 19 человек.'],
  ['ru', 'Военный суд рассматривает уголовное дело о теракте.'],
  ['uk', 'Суд над виконавцями розпочнеться в серпні.'],
  ['uk', 'Суд залишив підозрюваних під вартою до 22 серпня.'],
])('men in custody and trials to come are pending (%s): %s', (language, text) => {
  expect(isPending(language, text)).toBe(true);
});

test.each([
  ['en', 'A court ordered the owners of the hall to pay until May.'],
  ['en', 'The trial of a blogger who had justified the attack opens on Monday.'],
  ['en', 'A memorial concert is scheduled for March.'],
  ['en', 'The court sentenced the gunmen to life in prison.'],
  ['ru', 'Суд продлил арест имущества владельцев здания до 22 мая.'],
  ['ru', 'Суд назначил исполнителям пожизненное заключение.'],
  ['ru', 'В Москве начался суд над блогером, оправдывавшим теракт.'],
  ['uk', 'Суд засудив виконавців до довічного ув’язнення.'],
])('what else courts and dates are about is not (%s): %s', (language, text) => {
  expect(isPending(language, text)).toBe(false);
});

test.each([
  ['it', 'È iniziato a Mosca il processo per la strage del Crocus City Hall.'],
  ['pl', 'W Moskwie ruszył proces w sprawie masakry w Crocus City Hall.'],
  ['cs', 'V Moskvě odstartoval proces s pachateli masakru v Crocus City Hall.'],
  ['cs', 'Soud uvalil vazbu na podezřelé z masakru v Crocus City Hall.'],
  ['sv', 'Rättegången mot de åtalade för blodbadet i Crocus City Hall har startat.'],
  ['nl', 'In Moskou is het proces begonnen over het bloedbad in Crocus City Hall.'],
  ['fr', 'Le procès du carnage du Crocus City Hall, prévu à Moscou, débutera en août.'],
  ['en', 'The trial over the Crocus City Hall carnage, behind closed doors, has been adjourned.'],
])('a trial that opens or goes on is told in any order (%s)', (language, text) => {
  expect(isPending(language, text)).toBe(true);
});

test.each([
  ['it', 'Dopo la strage del Crocus City Hall è cominciato il processo di pace.'],
  ['de', 'Nach dem Blutbad in der Crocus City Hall kam in Köln ein Islamist in Untersuchungshaft.'],
  [
    'pl',
    'Po masakrze w Crocus City Hall sąd w Warszawie aresztował innego mężczyznę na dwa miesiące.',
  ],
  ['cs', 'Po masakru v Crocus City Hall skončil v Praze ve vězení muž, který ho schvaloval.'],
  ['es', 'Tras la matanza del Crocus City Hall, la Audiencia Nacional envió a prisión a un joven.'],
])('another process or another court is none of it (%s)', (language, text) => {
  expect(isPending(language, text)).toBe(false);
});
