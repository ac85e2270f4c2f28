import { WALKED } from './bare-extension.ts';
import { median } from './numbers.ts';
import { type OwnTimeTab, openOwnTimeTab } from './own-time-tab.ts';
import type { BenchPage } from './pages.ts';
import type { SideBySide } from './side-by-side.ts';
import type { Line } from './table.ts';

/** Real pages loaded with each extension in turn, and how often. */
const PAGES = 8;
const ROUNDS = 2;
/** Milliseconds in which the idle work of a page is done. */
const SETTLED = 1_000;

/** Milliseconds of script on a page once it is at rest. */
async function visit(tab: OwnTimeTab, url: string): Promise<number> {
  await tab.load(url);
  await new Promise((resolve) => setTimeout(resolve, SETTLED));
  return tab.ownTime();
}

/** Line 3: what the whole extension takes of a page without a mention, beside the bare one. */
export async function ownTimeLines(
  { server, ours, other }: SideBySide,
  pages: readonly BenchPage[],
): Promise<Line[]> {
  const some = pages.filter((_, index) => index % Math.ceil(pages.length / PAGES) === 0);
  for (const [index, { html }] of some.entries()) {
    for (const turn of ['first', 'next'])
      server.serve(`${WALKED}/${turn}/${index}`, { body: html });
  }
  const tabs = { ours: await openOwnTimeTab(ours), bare: await openOwnTimeTab(other) };
  const times = { first: { ours: [], bare: [] }, next: { ours: [], bare: [] } } as Record<
    'first' | 'next',
    Record<'ours' | 'bare', number[]>
  >;
  for (let round = 0; round < ROUNDS; round++) {
    for (const index of some.keys()) {
      for (const who of ['ours', 'bare'] as const) {
        await tabs[who].leave();
        for (const turn of ['first', 'next'] as const) {
          times[turn][who].push(await visit(tabs[who], `${WALKED}/${turn}/${index}`));
        }
      }
    }
  }
  const line = (what: string, turn: 'first' | 'next', bar: Line['bar']): Line => ({
    what: `whole extension on a page without a mention, ${what}`,
    value: median(times[turn].ours),
    values: times[turn].ours,
    unit: 'ms',
    bar,
    floor: `${median(times[turn].bare).toFixed(1)} ms: an extension that reads the length of each text`,
    remark: `compiling and running on the main thread, ${some.length} pages`,
  });
  return [
    line('the next of a site', 'next', { most: 4 }),
    line('the first in a process', 'first', null),
  ];
}
