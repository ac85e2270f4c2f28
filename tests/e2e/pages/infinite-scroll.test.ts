import { afterEach, describe, expect, it } from 'vitest';
import type { Tab } from '../../../components/browser-driver/driver.ts';
import { expectText, openPanel } from '../../../components/browser-driver/panel.ts';
import { openCard } from '../../../components/browser-driver/reader-actions.ts';
import { pageReport } from '../../../components/browser-driver/report.ts';
import { dayInWords, words } from '../../../components/browser-driver/words.ts';
import type { PageReport } from '../../../components/messaging/page-report.ts';
import { openSession } from '../harness/session.ts';
import { FILLER, openWritten } from '../harness/written-page.ts';

const session = openSession();

const story = (title: string, day: string, count: number, more = '') => `<article ${more}>
  <h1>${title}</h1><time datetime="${day}"></time>
  <p>ISIS-K claimed the Crocus City Hall attack.</p>
  <p>In the Crocus City Hall attack ${count} people were killed, investigators said.</p>
  ${FILLER.repeat(6)}</article>`;

const [FIRST_DAY, SECOND_DAY] = ['2024-03-24', '2026-03-15'];

let tab: Tab;
afterEach(() => tab.close());

const tolls = ({ items }: PageReport) =>
  items.flatMap((item) => (item.kind === 'toll' ? item : []));

/** Opens a story, and appends another as the reader nears its end. */
async function readOn(next: string, address: string | null): Promise<PageReport> {
  tab = await openWritten(session, story('First story', FIRST_DAY, 133));
  await pageReport(session.driver, tab, (report) => tolls(report).length === 1);
  await tab.evaluate(
    ([html, path]) => {
      document.body.insertAdjacentHTML('beforeend', html ?? '');
      if (path) history.pushState(null, '', path);
    },
    [next, address] as const,
  );
  return pageReport(session.driver, tab, (report) => tolls(report).length === 2);
}

const JUDGED = [
  { day: FIRST_DAY, state: 'matches-that-day' },
  { day: SECOND_DAY, state: 'earlier-than-that-day' },
];

describe('the next article of an infinite scroll', () => {
  it('is judged by its own day, and its card says so', async () => {
    const report = await readOn(story('Second story', SECOND_DAY, 115), null);
    expect(tolls(report)).toMatchObject(JUDGED);
    expect(report.date.published?.day).toBe(FIRST_DAY);
    await tab.evaluate(() => document.querySelectorAll('h1')[1]?.scrollIntoView());
    expect(await openCard(tab, '115')).toContain(dayInWords(SECOND_DAY));
  });

  it('leaves the panel with the first where the address does not tell', async () => {
    const report = await readOn(story('Second story', SECOND_DAY, 115), '/a/somewhere');
    expect(tolls(report)).toMatchObject(JUDGED);
    const panel = await openPanel(session.driver, tab);
    await expectText(panel, words('panelDated', { date: dayInWords(FIRST_DAY) }));
  });

  it('is what the panel speaks of once the address names it', async () => {
    const second = story('Second story', SECOND_DAY, 115, 'data-url="/a/second"');
    const report = await readOn(second, '/a/second');
    expect(tolls(report)).toMatchObject(JUDGED);
    const panel = await openPanel(session.driver, tab);
    await expectText(panel, words('panelDated', { date: dayInWords(SECOND_DAY) }));
    await tab.evaluate(() => history.back());
    await expectText(panel, words('panelDated', { date: dayInWords(FIRST_DAY) }));
  });
});
