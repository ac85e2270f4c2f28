import type { ChromiumView } from '../../components/browser-driver/chromium-view.ts';
import { launch } from '../../components/browser-driver/launch.ts';
import { openPanel } from '../../components/browser-driver/panel.ts';
import { LoopbackServer } from '../../components/browser-driver/server.ts';
import { until } from '../../components/browser-driver/wait.ts';
import { ARTICLES } from '../../components/command-line/sample-articles.ts';
import { median } from './numbers.ts';
import { type PanelStart, startPanelOnce, watchFrames } from './panel-start.ts';
import type { Line } from './table.ts';

const RUNS = 9;
/** Long enough for whatever would still move to have moved. Milliseconds. */
const SETTLING = 1_500;

/** Loads the panel anew and waits for the section that it opens with. */
async function reload(panel: ChromiumView): Promise<void> {
  await panel.evaluate(() => {
    document.body.dataset.before = 'reload';
    location.reload();
  });
  await until('the panel', () =>
    panel
      .evaluate(() => !document.body.dataset.before && document.querySelector('.since') !== null)
      .catch(() => false),
  );
}

/** How fast the real side panel stands beside an article, and whether it then holds still. */
export async function panelLines(): Promise<Line[]> {
  const server = new LoopbackServer();
  await server.listen();
  const { url, file } = ARTICLES.firstDay;
  server.serveFile(url, file);
  const driver = await launch('chromium', { port: server.port });
  await (await driver.welcome()).close();
  const panel = (await openPanel(driver, await driver.open(url))) as ChromiumView;
  await panel.page.evaluateOnNewDocument(watchFrames);
  const starts: PanelStart[] = [];
  for (let run = 0; run < RUNS; run++) {
    starts.push(await startPanelOnce(panel.page, () => reload(panel), SETTLING));
  }
  await driver.close();
  await server.close();
  const paints = starts.map(({ paint }) => paint);
  return [
    {
      what: 'panel: script start to the paint of all in view',
      value: median(paints),
      values: paints,
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
