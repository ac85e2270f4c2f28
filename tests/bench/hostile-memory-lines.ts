import type { BrowserName, Driver, Tab } from '../../components/browser-driver/driver.ts';
import { launch } from '../../components/browser-driver/launch.ts';
import { LoopbackServer } from '../../components/browser-driver/server.ts';
import { backgroundHeap } from './background-heap.ts';
import { median } from './numbers.ts';
import type { Line } from './table.ts';

/** Hosts of the core list, a tab each. */
const PAGES = ['www.voanews.com', 'www.reuters.com', 'www.usatoday.com', 'www.theguardian.com'].map(
  (host) => `https://${host}/a/hostile`,
);
const MINUTES = 10;
/** Milliseconds between two looks at the heap. */
const BETWEEN = 2_000;

/** Six long paragraphs, whose text is another every three seconds. */
const PAGE = `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Hostile</title>
  <body><script>
    let version = 0;
    const paragraphs = Array.from({ length: 6 }, () => document.createElement('p'));
    const write = () => {
      version++;
      for (const [index, paragraph] of paragraphs.entries())
        paragraph.textContent = \`ISIS-K \${version} \${index} \${'IS, '.repeat(63_000 / 4)}\`;
    };
    write();
    document.body.append(...paragraphs);
    setInterval(write, 3_000);
  </script>`;

/** The heap for as long as the attack goes on, in megabytes. */
async function sample(driver: Driver, tabs: readonly Tab[]): Promise<number[]> {
  const heaps: number[] = [];
  const end = Date.now() + MINUTES * 60_000;
  for (let index = 0; Date.now() < end; index++) {
    // Browsers let the timers of a tab in front run as they are.
    await tabs[index % tabs.length]?.activate();
    await new Promise((resolve) => setTimeout(resolve, BETWEEN));
    heaps.push(await backgroundHeap(driver, false));
    console.error(`heap ${heaps.at(-1)?.toFixed(1)} MB`);
  }
  return heaps;
}

/** F4: the background's memory while four tabs send ever new text as long as may be. */
export async function memoryLines(browser: BrowserName): Promise<Line[]> {
  const server = new LoopbackServer();
  await server.listen();
  for (const page of PAGES) server.serve(page, { body: PAGE });
  const driver = await launch(browser, { port: server.port });
  const before = await backgroundHeap(driver, true);
  const tabs: Tab[] = [];
  for (const page of PAGES) tabs.push(await driver.open(page));
  const heaps = await sample(driver, tabs);
  const held = await backgroundHeap(driver, true);
  const third = Math.floor(heaps.length / 3);
  const [early, late] = [heaps.slice(0, third), heaps.slice(-third)].map(median);
  await driver.close();
  await server.close();
  return [
    {
      what: "F4: the background's heap at its highest, under four tabs of ever new text",
      value: Math.max(...heaps),
      unit: 'MB',
      bar: { most: 64 },
      remark: `${MINUTES} minutes, ${heaps.length} looks, what is not yet collected included; ${before.toFixed(0)} MB before, median of the first third ${early?.toFixed(0)} MB, of the last ${late?.toFixed(0)} MB`,
    },
    {
      what: 'F4: the same heap at the end, after a collection',
      value: held,
      unit: 'MB',
      bar: { most: 64 },
      remark: 'what is remembered of the four tabs, and what the packs take',
    },
  ];
}
