import { expect, it } from 'vitest';
import { cardGone, cardText } from '../../components/browser-driver/reader-actions.ts';
import { until } from '../../components/browser-driver/wait.ts';
import { ARTICLES } from '../../components/command-line/sample-articles.ts';
import { watchErrors } from './harness/errors.ts';
import { expectMarks } from './harness/expectations.ts';
import { openSession } from './harness/session.ts';

const session = openSession();
const { marks } = ARTICLES.firstDay;

it('takes marks and card along when it is removed, and leaves no error in the page', async () => {
  const tab = await session.open('firstDay');
  await expectMarks(tab, marks);
  const errors = await watchErrors(session.driver, tab);
  // Held by key: no leaving of the pointer closes it.
  await session.driver.command('next-mark', tab);
  await until('the card', () => cardText(tab));
  await session.driver.remove();
  await expectMarks(tab, []);
  await cardGone(tab);
  // The page goes on changing, and its reader pointing and typing.
  await tab.evaluate(() => document.body.prepend('ISIS-K once more.'));
  await tab.moveTo({ x: 60, y: 60 });
  await tab.press('Escape');
  await tab.evaluate(() => new Promise(requestAnimationFrame));
  expect(await tab.marks()).toEqual([]);
  expect(await errors()).toEqual([]);
  await tab.close();
});
