import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { View } from '../../components/browser-driver/driver.ts';
import {
  expectNoText,
  expectText,
  openPanel,
  visibleText,
} from '../../components/browser-driver/panel.ts';
import { click, openCard, pressControl } from '../../components/browser-driver/reader-actions.ts';
import { pageReport } from '../../components/browser-driver/report.ts';
import { until } from '../../components/browser-driver/wait.ts';
import { dayInWords, words } from '../../components/browser-driver/words.ts';
import type { TollState } from '../../components/claims/types.ts';
import { ARTICLES } from '../../components/command-line/sample-articles.ts';
import type { PageReport } from '../../components/messaging/page-report.ts';
import { fillField } from './harness/controls.ts';
import { expectMarks } from './harness/expectations.ts';
import { openSession } from './harness/session.ts';
import { store } from './harness/storage.ts';
import { unfold } from './harness/unfold.ts';

const session = openSession();

/** Gives the panel a date for the article, as a reader does who knows it. */
async function pickDay(panel: View, day: string): Promise<void> {
  await until('the field for a date', () =>
    panel.evaluate(fillField, '.since input[type="date"]', day).then(() => true),
  );
  await pressControl(panel, words('panelUseDate'));
}

/** An undated story with a count, on a page that replaces its stories in place. */
const UNDATED = `<!doctype html><html lang="en"><title>A story</title><main><h1>A story</h1>
  <p>ISIS-K claimed the Crocus City Hall attack.</p>
  <p>In the Crocus City Hall attack 133 people were killed, investigators said.</p></main></html>`;

const tollState = ({ items }: PageReport) => items.find(({ kind }) => kind === 'toll');

/** Opens an undated story and picks a date for it in the panel. */
async function openWithPickedDay(day: string, url: string) {
  session.server.serve(url, { body: UNDATED });
  const tab = await session.driver.open(url);
  await pageReport(session.driver, tab, (report) => tollState(report) !== undefined);
  const panel = await openPanel(session.driver, tab);
  await pickDay(panel, day);
  await pageReport(session.driver, tab, judged('matches-that-day'));
  return { tab, panel };
}

const judged = (state: TollState | null) => (report: PageReport) => {
  const toll = tollState(report);
  return toll?.kind === 'toll' && toll.state === state;
};

describe('the date that the reader picked', () => {
  it('is that of one story: the card of the next one does not explain by it', async () => {
    const { tab, panel } = await openWithPickedDay('2024-03-24', 'https://www.dw.com/en/first/');
    await tab.evaluate(() => {
      history.pushState(null, '', '/en/another/');
      document.querySelector('h1')?.replaceChildren('Another story');
    });
    const { items } = await pageReport(session.driver, tab, judged(null));
    await expectText(panel, words('panelNoDate'));
    const card = await openCard(tab, items.find(({ kind }) => kind === 'toll')?.quote ?? '');
    expect(card).toContain(words('tollNoDate'));
    expect(card).not.toContain(dayInWords('2024-03-24'));
    await tab.close();
  });

  it('is there again when the marks were off for a while', async () => {
    const { tab, panel } = await openWithPickedDay('2024-03-24', 'https://www.dw.com/en/undated/');
    await store(session.driver, 'settings', { version: 1, paused: true });
    await pageReport(session.driver, tab, ({ state }) => state === 'paused');
    await store(session.driver, 'settings', { version: 1, paused: false });
    const { items } = await pageReport(session.driver, tab, judged('matches-that-day'));
    await expectText(panel, words('panelOriginReader'));
    const card = await openCard(tab, items.find(({ kind }) => kind === 'toll')?.quote ?? '');
    expect(card).toContain(dayInWords('2024-03-24'));
    await tab.close();
  });
});

describe('the date of an article', () => {
  const dated = ['firstDay', 'threeWeeksLater', 'verdict'] as const;

  it.each(dated)('opens the panel with what changed since: %s', async (name) => {
    const { published, marks } = ARTICLES[name];
    const tab = await session.open(name);
    await expectMarks(tab, marks);
    const panel = await openPanel(session.driver, tab);
    await expectText(panel, words('panelDated', { date: dayInWords(published ?? '') }));
    await expectText(panel, words('panelSince'));
    expect(await visibleText(panel)).not.toContain(words('panelNoDate'));
    await tab.close();
  });

  it('sets the toll then against the toll now', async () => {
    const tab = await session.open('firstDay');
    const panel = await openPanel(session.driver, tab);
    await expectText(panel, words('panelDated', { date: dayInWords('2024-03-23') }));
    const since = await until('the section', () =>
      panel.evaluate(() => document.querySelector<HTMLElement>('.since')?.innerText),
    );
    expect(since).toContain('133');
    expect(since).toContain('149');
    await tab.close();
  });

  it('is asked for where the page states none, and then used', async () => {
    const tab = await session.open('seed');
    const panel = await openPanel(session.driver, tab);
    await expectText(panel, words('panelNoDate'));
    await pickDay(panel, '2024-03-24');
    await expectText(panel, words('panelDated', { date: dayInWords('2024-03-24') }));
    await expectText(panel, words('panelOriginReader'));
    await tab.close();
  });

  it('is never guessed where the page contradicts itself: its dates are offered', async () => {
    const tab = await session.open('conflictingDates');
    const { date } = await pageReport(
      session.driver,
      tab,
      (report) => report.date.verdict === 'conflicting',
    );
    expect(date.published).toBeNull();
    const panel = await openPanel(session.driver, tab);
    await expectText(panel, words('panelDatesConflict'));
    await click(panel, '.date-picker > button');
    await expectNoText(panel, words('panelDatesConflict'));
    await tab.close();
  });

  it('may be later than the packs: then the panel says when they were last checked', async () => {
    // The latest day that any reader's calendar can show; later ones are not believed.
    const tomorrow = new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
    const url = 'https://www.dw.com/en/tomorrow/';
    const source = readFileSync(ARTICLES.fromTheFuture.file, 'utf8');
    session.server.serve(url, { body: source.replace('2035-05-01', tomorrow) });
    const tab = await session.driver.open(url);
    const panel = await openPanel(session.driver, tab);
    await expectText(panel, words('panelNewerThanPack').split('{date}')[0] ?? '');
    await tab.close();
  });

  it('is not believed where it lies years ahead', async () => {
    const tab = await session.open('fromTheFuture');
    await expectMarks(tab, ARTICLES.fromTheFuture.marks);
    const { date } = await pageReport(session.driver, tab);
    expect(date.verdict).toBe('missing');
    await tab.close();
  });

  it('lets any fact be read as it stood then', async () => {
    const tab = await session.open('firstDay');
    const panel = await openPanel(session.driver, tab);
    const then = words('panelViewThen', { date: dayInWords('2024-03-23') });
    await expectText(panel, then);
    await pressControl(panel, then);
    const later = words('panelNotKnownThenSince').split('{date}')[0] ?? '';
    await until('a fact that came later', async () => {
      await unfold(panel);
      return (await visibleText(panel)).includes(later);
    });
    await tab.close();
  });
});
