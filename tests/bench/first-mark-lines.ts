import type { ChromiumDriver } from '../../components/browser-driver/chromium.ts';
import { until } from '../../components/browser-driver/wait.ts';
import { ARTICLES } from '../../components/command-line/sample-articles.ts';
import { PAINTED } from './bare-extension.ts';
import { median } from './numbers.ts';
import type { SideBySide } from './side-by-side.ts';
import type { Line } from './table.ts';

/** Loads of the page in each state. */
const RUNS = 9;
const PAGE = `${PAINTED}/marked`;
/** A page of the same site, whose process the next one gets. */
const FRONT = `${PAINTED}/front`;
/** After which the browser gives a page a process that has run nothing. */
const NOWHERE = 'about:blank';

declare global {
  var firstMark: number | undefined;
}

/** Notes the first frame that has a highlight, in milliseconds from `DOMContentLoaded`. */
function watchFirstMark(): void {
  addEventListener('DOMContentLoaded', () => {
    const parsed = performance.now();
    const look = () => {
      if (CSS.highlights.size > 0) globalThis.firstMark = performance.now() - parsed;
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** Milliseconds from the parsed page to the first mark, on pages that each come after `before`. */
async function firstMarks(
  driver: ChromiumDriver,
  before: string,
  prepare: () => Promise<void> = async () => undefined,
): Promise<number[]> {
  const times: number[] = [];
  const tab = await driver.open('about:blank');
  await tab.page.evaluateOnNewDocument(watchFirstMark);
  for (let run = 0; run < RUNS; run++) {
    await tab.goto(before);
    await prepare();
    await tab.activate();
    await tab.goto(PAGE);
    times.push(await until('a mark', () => tab.evaluate(() => globalThis.firstMark)));
  }
  await tab.close();
  return times;
}

/** How long a reader waits for the first mark, beside the bare extension. */
export async function firstMarkLines({ server, ours, other }: SideBySide): Promise<Line[]> {
  server.serveFile(PAGE, ARTICLES.firstDay.file);
  server.serveFile(FRONT, ARTICLES.firstDay.file);
  const line = (what: string, values: number[], bare: number, bar: Line['bar']): Line => ({
    what: `parsed page to the frame with the first mark, ${what}`,
    value: median(values),
    values,
    unit: 'ms',
    bar,
    floor: `${bare.toFixed(0)} ms: an extension that paints one fixed range; ours takes ${(median(values) / bare).toFixed(1)} times as long`,
    remark: `median of ${RUNS}`,
  });
  const bare = {
    next: median(await firstMarks(other, FRONT)),
    first: median(await firstMarks(other, NOWHERE)),
  };
  const awake = await firstMarks(ours, FRONT);
  const stopped = await firstMarks(ours, FRONT, () => ours.stopBackground());
  const inNewProcess = await firstMarks(ours, NOWHERE);
  return [
    line('background awake', awake, bare.next, { most: 60 }),
    line('background stopped', stopped, bare.next, { most: 200 }),
    line('background awake, the first page in a process', inNewProcess, bare.first, null),
  ];
}
