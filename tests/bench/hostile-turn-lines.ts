import { readFileSync } from 'node:fs';
import type { BrowserName, Driver, Tab } from '../../components/browser-driver/driver.ts';
import { launch } from '../../components/browser-driver/launch.ts';
import { pageReport } from '../../components/browser-driver/report.ts';
import { LoopbackServer } from '../../components/browser-driver/server.ts';
import { until } from '../../components/browser-driver/wait.ts';
import { ARTICLES } from '../../components/command-line/sample-articles.ts';
import { median } from './numbers.ts';
import type { Line } from './table.ts';

/** Hosts of the core list, so that the extension runs as it does in life. */
const HOSTILE = 'https://www.voanews.com/a/hostile.html';
const ARTICLE = 'https://www.reuters.com/world/ordinary';
/** The blocks of the review's pages. */
const PARAGRAPHS = 6;
const UNITS = 63_000;
const ROUNDS = 3;
/** What the paragraphs repeat, and what stands at their end. */
const TEXTS: readonly [string, string][] = [
  ['a-', ' @'],
  ['ж', ' @'],
  ['! ', ''],
  ['ﬃ', ''],
  ['(IS) ', ''],
  ['attack on the Crocus ', ''],
];

/** Notes when the first mark was registered, in milliseconds since the page began to load. */
const NOTING = `<script>
  (function look() {
    for (const name of CSS.highlights.keys()) {
      if (name.startsWith('caveat-')) return Object.assign(window, { markedAfter: performance.now() });
    }
    requestAnimationFrame(look);
  })();
</script>`;

function hostilePage([piece, end]: readonly [string, string]): string {
  const paragraph = `<p>ISIS-K ${piece.repeat(UNITS / piece.length)}${end}</p>`;
  return `<!doctype html><link rel="icon" href="data:,"><title>Hostile</title>${paragraph.repeat(PARAGRAPHS)}`;
}

/** An ordinary article and the popup over it. */
interface Times {
  marked: number;
  switched: number;
}

/** Milliseconds from the start of the popup's document to the paint of its switch. */
async function timeOfSwitch(driver: Driver, tab: Tab): Promise<number> {
  const popup = await driver.openPopup(tab);
  return until('the switch', () =>
    popup.evaluate(() => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      // What the popup shows first, it shows with the switch.
      return document.querySelector('[role="switch"]') && paint?.startTime;
    }),
  );
}

async function openArticle(driver: Driver): Promise<Times> {
  const tab = await driver.open(ARTICLE);
  const marked = await until('the mark', () =>
    tab.evaluate(() => Reflect.get(window, 'markedAfter') as number | undefined),
  );
  const switched = await timeOfSwitch(driver, tab);
  console.error(`marked after ${marked.toFixed(0)} ms, switch after ${switched.toFixed(0)} ms`);
  await tab.close();
  return { marked, switched };
}

/** The article in one tab, while the background reads the hostile page of another. */
async function besideHostile(driver: Driver): Promise<Times> {
  const hostile = await driver.open(HOSTILE);
  await pageReport(driver, hostile, ({ state }) => state === 'waiting' || state === 'on');
  const times = await openArticle(driver);
  await hostile.close();
  return times;
}

/** F1: what a page whose text takes long does to the article of another tab, and to the popup. */
export async function turnLines(browser: BrowserName): Promise<Line[]> {
  const server = new LoopbackServer();
  await server.listen();
  const article = readFileSync(ARTICLES.firstDay.file, 'utf8');
  server.serve(ARTICLE, { body: article.replace('</head>', `${NOTING}</head>`) });
  const driver = await launch(browser, { port: server.port });
  await (await driver.welcome()).close();
  // The background may have to start for the first one.
  await openArticle(driver);
  const alone: Times[] = [];
  const beside = new Map<string, Times[]>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const text of TEXTS) {
      alone.push(await openArticle(driver));
      server.serve(HOSTILE, { body: hostilePage(text) });
      const name = `${text[0]}…${text[1]}`;
      beside.set(name, [...(beside.get(name) ?? []), await besideHostile(driver)]);
    }
  }
  await driver.close();
  await server.close();
  return [markedLine(alone, beside), switchLine(alone, beside)];
}

const medianOf = (times: readonly Times[], what: keyof Times) =>
  median(times.map((each) => each[what]));

/** The medians of each hostile text, in words. */
function inWords(beside: ReadonlyMap<string, Times[]>, what: keyof Times): string {
  return [...beside]
    .map(([name, times]) => `\`${name}\` ${medianOf(times, what).toFixed(0)} ms`)
    .join(', ');
}

function markedLine(alone: readonly Times[], beside: ReadonlyMap<string, Times[]>): Line {
  const own = medianOf(alone, 'marked');
  return {
    what: 'F1: an ordinary article beside a hostile page, until it is marked / alone',
    value: Math.max(...[...beside.values()].map((times) => medianOf(times, 'marked'))) / own,
    unit: 'ratio',
    bar: { most: 3 },
    remark: `medians of ${ROUNDS}; alone ${own.toFixed(0)} ms; beside ${inWords(beside, 'marked')}`,
  };
}

/** A process that has to start, for the popup, takes several times as long on a busy machine. */
const leastSwitched = (times: readonly Times[]) =>
  Math.min(...times.map(({ switched }) => switched));

function switchLine(alone: readonly Times[], beside: ReadonlyMap<string, Times[]>): Line {
  const own = medianOf(alone, 'switched');
  return {
    what: "F1: the popup's switch beside a hostile page",
    value: Math.max(...[...beside.values()].map(leastSwitched)),
    unit: 'ms',
    bar: { most: 300 },
    remark: `the least of ${ROUNDS}, from the start of the popup's document; alone ${leastSwitched(alone).toFixed(0)} ms. Medians: alone ${own.toFixed(0)} ms; beside ${inWords(beside, 'switched')}`,
  };
}
