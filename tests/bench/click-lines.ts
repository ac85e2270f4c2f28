import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ChromiumDriver } from '../../components/browser-driver/chromium.ts';
import type { ChromiumTab } from '../../components/browser-driver/chromium-view.ts';
import { openCard } from '../../components/browser-driver/reader-actions.ts';
import { until } from '../../components/browser-driver/wait.ts';
import { words } from '../../components/browser-driver/words.ts';
import { ARTICLES } from '../../components/command-line/sample-articles.ts';
import { median } from './numbers.ts';
import { readPaints } from './panel-start.ts';
import { openSideBySide } from './side-by-side.ts';
import type { Line } from './table.ts';

const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
/** Milliseconds in which the idle work of the panel is done. */
const SETTLED = 1_500;
const PANELS = 5;
/** Milliseconds: longer than the card's guard against clicks meant for something else. */
const CARD_SETTLED = 500;

/** The built extension with a panel that holds one line of text and no script; returns its folder. */
function withEmptyPanel(): string {
  const folder = mkdtempSync(join(tmpdir(), 'caveat-empty-panel-'));
  cpSync(BUILD, folder, { recursive: true });
  writeFileSync(join(folder, 'sidepanel.html'), '<!doctype html><title>Panel</title><p>Empty.');
  return folder;
}

/** Milliseconds from the trusted click to the paint of what the panel shows. */
async function openFromCard(driver: ChromiumDriver, tab: ChromiumTab): Promise<number> {
  await openCard(tab, 'ISIS-K');
  // The card ignores clicks until it has been on show for a moment.
  await new Promise((resolve) => setTimeout(resolve, CARD_SETTLED));
  const place = await tab.inCard((root, label) => {
    const button = [...root.querySelectorAll('button')].find((one) =>
      one.textContent?.includes(label),
    );
    const { x, y, width, height } = button?.getBoundingClientRect() ?? new DOMRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, words('cardOpenPanel'));
  if (place === null) throw new Error('There is no card to click on.');
  const clicked = performance.timeOrigin + performance.now();
  await tab.clickAt(place);
  const panel = await driver.panel();
  const { first, largest, origin } = await panel.evaluate(readPaints, SETTLED);
  return origin + Math.max(first, largest) - clicked;
}

async function openPanelOnce(driver: ChromiumDriver): Promise<number> {
  const tab = await driver.open(ARTICLES.firstDay.url);
  const time = await openFromCard(driver, tab);
  const panel = await driver.panel();
  await panel.evaluate(() => window.close()).catch(() => undefined);
  await until('a closed panel', async () => !(await driver.isPanelOpen()));
  await tab.close();
  return time;
}

/** Line 7: from the click on the card's button to the panel's content, beside an empty panel. */
export async function clickLines(): Promise<Line[]> {
  const { server, ours, other, close } = await openSideBySide(withEmptyPanel());
  server.serveFile(ARTICLES.firstDay.url, ARTICLES.firstDay.file);
  await (await other.welcome()).close();
  // The first panel of a fresh browser is another matter.
  const first = { ours: await openPanelOnce(ours), empty: await openPanelOnce(other) };
  const times = { ours: [] as number[], empty: [] as number[] };
  for (let run = 0; run < PANELS; run++) {
    times.ours.push(await openPanelOnce(ours));
    times.empty.push(await openPanelOnce(other));
  }
  await close();
  const empty = median(times.empty);
  return [
    {
      what: 'click to panel painted / the same with an empty panel',
      value: median(times.ours) / empty,
      values: times.ours.map((ms) => ms / empty),
      unit: 'ratio',
      bar: { most: 1.6 },
      floor: `${empty.toFixed(0)} ms: a panel of one line of text`,
      remark: `${median(times.ours).toFixed(0)} ms, median of ${PANELS}; the first time in a fresh browser ${first.ours.toFixed(0)} and ${first.empty.toFixed(0)} ms`,
    },
  ];
}
