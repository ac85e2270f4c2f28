import type { BrowserName, Tab } from '../../components/browser-driver/driver.ts';
import { launch } from '../../components/browser-driver/launch.ts';
import { LoopbackServer } from '../../components/browser-driver/server.ts';
import { detectorDataPlugin } from '../../components/build/detector-data.ts';
import { bundle } from '../browser/chromium.ts';
import { repeats } from '../unit/hostile/patterns.ts';
import type { Line } from './table.ts';

/** UTF-16 units of the longest block that a page's text is cut into. */
const LONGEST_BLOCK = 64_000;
/** Milliseconds; the bars. */
const MOST_IN_BLOCK = 500;
const MOST_IN_SLICE = 50;
/** The machine may be busy with other things: what misses a bar is measured again, so often. */
const TRIES = 4;
/** A host of no list: the installed extension leaves it alone. */
const HERE = 'https://fuzz.example.org/';

/** The least that some tries took, no more of them than the bar asks for. */
async function least(bar: number, measure: () => Promise<number>): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < TRIES && best > bar; tries++) best = Math.min(best, await measure());
  return best;
}

interface Cost {
  name: string;
  block: number;
  slice: number;
}

async function costsIn(tab: Tab): Promise<Cost[]> {
  const costs: Cost[] = [];
  for (const { name, text } of repeats(LONGEST_BLOCK)) {
    const readBlock = (sent: string) => Reflect.get(window, 'hostile').readBlock(sent) as number;
    const block = await least(MOST_IN_BLOCK, () => tab.evaluate(readBlock, text));
    await tab.evaluate((sent) => Reflect.get(window, 'hostile').fillPage(sent), text);
    const longestSlice = () => Reflect.get(window, 'hostile').longestSlice() as Promise<number>;
    const slice = await least(MOST_IN_SLICE, () => tab.evaluate(longestSlice));
    console.error(`${name}: block ${block.toFixed(0)} ms, slice ${slice.toFixed(0)} ms`);
    costs.push({ name, block, slice });
  }
  return costs;
}

function worst(costs: readonly Cost[], what: 'block' | 'slice'): { ms: number; remark: string } {
  const [first, second, third] = costs.toSorted((a, b) => b[what] - a[what]);
  const named = [first, second, third].flatMap((cost) =>
    cost ? `\`${cost.name}\` ${cost[what].toFixed(0)} ms` : [],
  );
  const total = `${costs.length} texts of ${LONGEST_BLOCK.toLocaleString('en')} units`;
  return { ms: first?.[what] ?? Number.NaN, remark: `${total}; worst ${named.join(', ')}` };
}

/** What the longest blocks cost, whatever they repeat: in the background, and in the page. */
export async function fuzzLines(browser: BrowserName): Promise<Line[]> {
  const server = new LoopbackServer();
  await server.listen();
  const plugins = [detectorDataPlugin('assets/topics')];
  const body = await bundle('tests/bench/hostile-in-page.ts', 'hostile', plugins);
  server.serve(`${HERE}hostile.js`, { body, type: 'text/javascript' });
  server.serve(HERE, {
    body: '<!doctype html><link rel="icon" href="data:,"><body><script src="hostile.js"></script>',
  });
  const driver = await launch(browser, { port: server.port, install: false });
  const costs = await costsIn(await driver.open(HERE));
  await driver.close();
  await server.close();
  const [block, slice] = [worst(costs, 'block'), worst(costs, 'slice')];
  return [
    {
      what: 'F5: names and claims of one longest block, whatever it repeats',
      value: block.ms,
      unit: 'ms',
      bar: { most: MOST_IN_BLOCK },
      remark: block.remark,
    },
    {
      what: "F5: longest slice on the page's own thread, up to the marks",
      value: slice.ms,
      unit: 'ms',
      bar: { most: MOST_IN_SLICE },
      remark: slice.remark,
    },
  ];
}
