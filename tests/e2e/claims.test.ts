import { describe, expect, it } from 'vitest';
import { expectText, openPanel } from '../../components/browser-driver/panel.ts';
import {
  cardText,
  openCard,
  pressControl,
} from '../../components/browser-driver/reader-actions.ts';
import { pageReport } from '../../components/browser-driver/report.ts';
import { until } from '../../components/browser-driver/wait.ts';
import { words } from '../../components/browser-driver/words.ts';
import { openSession } from './harness/session.ts';

const session = openSession();

describe('what an article says', () => {
  it('is flagged on the seed article: the order of events, who claimed it, what is too broad', async () => {
    const tab = await session.open('seed');
    const { items } = await pageReport(session.driver, tab, (report) =>
      report.items.some(({ kind }) => kind === 'claim'),
    );
    const claims = items.flatMap((item) => (item.kind === 'claim' ? item.claim : []));
    expect(claims).toContain('emerged-after-caliphate-fell');
    expect(claims).toContain('isis-k-claimed-crocus');
    expect(claims).toContain('cells-across-africa');
    expect(items.some(({ kind }) => kind === 'toll')).toBe(false);
    await tab.close();
  });

  it('is set against the count of its own day', async () => {
    const tab = await session.open('firstDay');
    const { items } = await pageReport(session.driver, tab, (report) =>
      report.items.some(({ kind }) => kind === 'toll'),
    );
    const tolls = items.flatMap((item) => (item.kind === 'toll' ? item : []));
    expect(tolls.map(({ value }) => value)).toEqual([115, 115]);
    expect(tolls.every(({ measure }) => measure === 'deaths')).toBe(true);
    await tab.close();
  });

  it('has a mark of its own, and a card with the count then and now', async () => {
    const tab = await session.open('firstDay');
    const toll = await until('the mark of a count', async () =>
      (await tab.marks()).find(({ name }) => name.startsWith('caveat-toll')),
    );
    await openCard(tab, toll.text);
    expect(await cardText(tab)).toContain('149');
    await tab.close();
  });

  it('gets a card that labels the claim and never calls anybody wrong', async () => {
    const tab = await session.open('seed');
    const claim = await until('the mark of a claim', async () =>
      (await tab.marks()).find(({ name }) => name.startsWith('caveat-claim')),
    );
    const text = await openCard(tab, claim.text);
    expect(text).not.toMatch(/\b(wrong|false|mistake)\b/i);
    await tab.close();
  });

  it('is listed in the panel with its caveat: two at first, and on demand all', async () => {
    const tab = await session.open('seed');
    const { items } = await pageReport(session.driver, tab, (report) =>
      report.items.some(({ kind }) => kind === 'claim'),
    );
    const claims = items.flatMap((item) => (item.kind === 'claim' ? item.quote : []));
    const panel = await openPanel(session.driver, tab);
    await pressControl(panel, words('panelMoreChanges_other', { count: claims.length - 2 }));
    await expectText(panel, words('claimOrderOfEvents'));
    const notes = await panel.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.notes > li')].map((note) => note.innerText),
    );
    expect(notes.length).toBe(claims.length);
    for (const [index, quote] of claims.entries()) expect(notes[index]).toContain(quote);
    await tab.close();
  });
});
