import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  expectNoText,
  expectText,
  openPanel,
  visibleText,
} from '../../components/browser-driver/panel.ts';
import { click, pressControl } from '../../components/browser-driver/reader-actions.ts';
import { pageReport } from '../../components/browser-driver/report.ts';
import { until } from '../../components/browser-driver/wait.ts';
import { dayInWords, words } from '../../components/browser-driver/words.ts';
import { ARTICLES } from '../../components/command-line/sample-articles.ts';
import { expectMarks } from './harness/expectations.ts';
import { openSession } from './harness/session.ts';

const session = openSession();

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
    await expectMarks(tab, ARTICLES.seed.marks);
    const panel = await openPanel(session.driver, tab);
    await expectText(panel, words('panelNoDate'));
    await panel.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('.since input[type="date"]');
      if (!field) throw new Error('no field for a date');
      field.value = '2024-03-24';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await pressControl(panel, words('panelUseDate'));
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
    await expectText(panel, words('panelNotKnownThenSince').split('{date}')[0] ?? '');
    await tab.close();
  });
});
