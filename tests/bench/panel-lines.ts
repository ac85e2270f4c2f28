import type { View } from '../e2e/harness/driver.ts';
import { launch } from '../e2e/harness/launch.ts';
import { openPanel } from '../e2e/harness/panel.ts';
import { LoopbackServer } from '../e2e/harness/server.ts';
import { until } from '../e2e/harness/wait.ts';
import { ARTICLES } from '../fixtures/articles.ts';
import { median } from './numbers.ts';
import type { Line } from './table.ts';

const RUNS = 9;
/** Long enough for whatever would still move to have moved. Milliseconds. */
const SETTLING = 1_500;

interface PanelStart {
  /** From the start of the panel's script to its first paint with content. Milliseconds. */
  paint: number;
  /** Sum of the layout shifts, as the Layout Instability specification counts them. */
  shift: number;
}

/** Loads the panel anew and reads the browser's own clock of it. */
async function startOnce(panel: View): Promise<PanelStart> {
  await panel.evaluate(() => {
    document.body.dataset.before = 'reload';
    location.reload();
  });
  await until('the panel', () =>
    panel
      .evaluate(() => !document.body.dataset.before && document.querySelector('.since') !== null)
      .catch(() => false),
  );
  return panel.evaluate(async (settling: number) => {
    let shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += (entry as { value?: number }).value ?? 0;
    }).observe({ type: 'layout-shift', buffered: true });
    await new Promise((resolve) => setTimeout(resolve, settling));
    // Module scripts run when the document is parsed, which is when it becomes interactive.
    const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return { paint: (paint?.startTime ?? Number.NaN) - (page?.domInteractive ?? 0), shift };
  }, SETTLING);
}

/** How fast the real side panel stands beside an article, and whether it then holds still. */
export async function panelLines(): Promise<Line[]> {
  const server = new LoopbackServer();
  await server.listen();
  const { url, file } = ARTICLES.firstDay;
  server.serveFile(url, file);
  const driver = await launch('chromium', { port: server.port });
  await (await driver.welcome()).close();
  const panel = await openPanel(driver, await driver.open(url));
  const starts: PanelStart[] = [];
  for (let run = 0; run < RUNS; run++) starts.push(await startOnce(panel));
  await driver.close();
  await server.close();
  return [
    {
      what: 'panel: script start to first paint with all content',
      value: median(starts.map(({ paint }) => paint)),
      unit: 'ms',
      bar: { most: 100 },
      remark: `median of ${RUNS} starts, all packs`,
    },
    {
      what: 'panel: layout shift after the first paint',
      value: Math.max(...starts.map(({ shift }) => shift)),
      unit: 'shift',
      bar: { most: 0 },
      remark: `worst of ${RUNS} starts`,
    },
  ];
}
