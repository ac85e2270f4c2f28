import { expect, it } from 'vitest';
import { until } from '../../components/browser-driver/wait.ts';
import { ARTICLES } from '../../components/command-line/sample-articles.ts';
import { expectMarks } from './harness/expectations.ts';
import { openSession } from './harness/session.ts';

/** The language whose words are the longest. */
const session = openSession({ language: 'uk' });

it('the popup needs no scrolling on a small screen, in the longest of its languages', async () => {
  const tab = await session.open('firstDay');
  await expectMarks(tab, ARTICLES.firstDay.marks);
  const popup = await session.driver.openPopup(tab);
  // A popup grows to its content by and by; a scroll strip would take of its width.
  await until('the whole popup', () =>
    popup.evaluate(() => {
      const { clientWidth, clientHeight, scrollHeight, lang } = document.documentElement;
      const counted = document.querySelector('.counts') !== null;
      // One pixel is the rounding of a height that is not whole.
      return (
        counted && lang === 'uk' && clientWidth === innerWidth && scrollHeight <= clientHeight + 1
      );
    }),
  );
  const links = await popup.evaluate(() => {
    const [pause, settings] = ['.foot .switch', '.foot .button'].map(
      (selector) => document.querySelector(selector)?.getBoundingClientRect().top ?? Number.NaN,
    );
    return Math.abs((pause ?? 0) - (settings ?? 0));
  });
  // The foot stays one row.
  expect(links).toBeLessThan(10);
  await tab.close();
});
