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
