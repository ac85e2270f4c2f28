import { describe, expect, it } from 'vitest';
import { ChromiumDriver } from '../../components/browser-driver/chromium.ts';
import { ChromiumTab } from '../../components/browser-driver/chromium-view.ts';
import { markedNames } from '../../components/browser-driver/reader-actions.ts';
import { pageReport } from '../../components/browser-driver/report.ts';
import { until } from '../../components/browser-driver/wait.ts';
import { ARTICLES } from '../../components/command-line/sample-articles.ts';
import type { PageReport } from '../../components/messaging/page-report.ts';
import { expectMarks } from './harness/expectations.ts';
import { openSession } from './harness/session.ts';

const session = openSession();

/** A day of a live blog, compressed: entries that come in, and a clock that ticks beside them. */
const ENTRIES = 12_500;
const TICKS_PER_ENTRY = 19;
/** How many entries the page keeps, as live blogs do; older ones are taken away. */
const KEPT = 200;
/** Every so many entries one speaks of the group. */
const MENTION_EVERY = 50;
/** Entries that arrive together, before the page shows its next frame. */
const BATCH = 100;
/** Entries after which everything that is built once has been built. */
const WARM = 7_500;
/**
 * Bytes by which the heap may grow with each further entry: less than a reference to an entry and
 * its words take. What the engine itself keeps or drops of compiled code makes up to 22 of them.
 */
const MOST_PER_ENTRY = 40;

/** In one part of the run; runs inside the page. */
async function blog(
  from: number,
  to: number,
  plan: { ticks: number; kept: number; every: number; batch: number },
): Promise<void> {
  const section = document.querySelector('#entries');
  if (!section) throw new Error('no live blog');
  for (let entry = from; entry < to; entry++) {
    Reflect.get(
      window,
      'addEntry',
    )(entry % plan.every === 0 ? `Entry ${entry} names ISIS-K.` : `Entry ${entry} has no news.`);
    for (let tick = 0; tick < plan.ticks; tick++) Reflect.get(window, 'tick')();
    while (section.childElementCount > plan.kept) section.lastElementChild?.remove();
    if (entry % plan.batch === 0) await new Promise(requestAnimationFrame);
  }
}

describe('a day of a live blog', () => {
  it('ends with the right marks, and takes no more memory than its first hours', async () => {
    const tab = await session.open('liveBlog');
    await expectMarks(tab, ARTICLES.liveBlog.marks);
    const plan = { ticks: TICKS_PER_ENTRY, kept: KEPT, every: MENTION_EVERY, batch: BATCH };
    const run = async (from: number, to: number): Promise<PageReport> => {
      await tab.evaluate(blog, from, to + 1, plan);
      return pageReport(
        session.driver,
        tab,
        (report) => report.items.at(1)?.sentence.includes(`Entry ${to} names`) === true,
      );
    };
    await run(1, WARM);
    const early = await heapOf(tab);
    const { items, state } = await run(WARM + 1, ENTRIES);
    expect(state).toBe('on');
    expect(items).toHaveLength(1 + KEPT / MENTION_EVERY);
    expect(await markedNames(tab)).toContain('ISIS-K');
    const late = await heapOf(tab);
    if (early && late) expect((late - early) / (ENTRIES - WARM)).toBeLessThan(MOST_PER_ENTRY);
    await tab.close();
  });
});

describe('a page that changes without end', () => {
  it('is left alone by a fuse, and still answers', async () => {
    const tab = await session.open('liveBlog');
    await expectMarks(tab, ARTICLES.liveBlog.marks);
    await tab.evaluate(() => {
      const section = document.querySelector('#entries');
      const storm = () => {
        const entries = Array.from({ length: 10_000 }, () => document.createElement('p'));
        for (const entry of entries) entry.textContent = `${Math.random()} ISIS-K`;
        section?.replaceChildren(...entries);
        setTimeout(storm, 20);
      };
      storm();
    });
    await pageReport(session.driver, tab, ({ state }) => state === 'overloaded');
    await until('the page to answer', () => tab.evaluate(() => document.title));
    await tab.close();
  });
});

/** Bytes in use after a forced collection; only Chromium can be asked. */
async function heapOf(tab: unknown): Promise<number | null> {
  if (!(session.driver instanceof ChromiumDriver && tab instanceof ChromiumTab)) return null;
  const devtools = await tab.page.createCDPSession();
  const sizes: number[] = [];
  // Weak references need more than one collection to go; the least is what is really held.
  for (let round = 0; round < 3; round++) {
    await devtools.send('HeapProfiler.collectGarbage');
    sizes.push((await devtools.send('Runtime.getHeapUsage')).usedSize);
  }
  await devtools.detach();
  return Math.min(...sizes);
}
