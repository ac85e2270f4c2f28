import type { ChromiumDriver } from '../../components/browser-driver/chromium.ts';
import { until } from '../../components/browser-driver/wait.ts';
import { ask, startBackgroundOnce } from './background-start.ts';
import { ASKING } from './bare-extension.ts';
import { median } from './numbers.ts';
import type { SideBySide } from './side-by-side.ts';
import type { Line } from './table.ts';

const STARTS = 9;

async function starts(driver: ChromiumDriver, path: string): Promise<number[]> {
  const page = await driver.openExtensionPage(path);
  // Right after the browser's start the extension may not yet have one.
  await until('a background', () =>
    page.evaluate(ask).then(
      () => true,
      () => false,
    ),
  );
  // The browser keeps the code that the first start compiled.
  await startBackgroundOnce(driver, page);
  const times: number[] = [];
  for (let start = 0; start < STARTS; start++) {
    times.push(await startBackgroundOnce(driver, page));
  }
  await page.close();
  return times;
}

/** What it takes to start the background that the browser had stopped. */
export async function backgroundStartLines({ ours, other }: SideBySide): Promise<Line[]> {
  const bare = median(await starts(other, ASKING));
  const values = await starts(ours, 'popup.html');
  return [
    {
      what: 'background: own time from its start until it has answered',
      value: median(values),
      values,
      unit: 'ms',
      bar: { most: 80 },
      floor: `${bare.toFixed(1)} ms: a background of one line that answers`,
      remark: `processor time of its thread, median of ${STARTS} starts`,
    },
  ];
}
