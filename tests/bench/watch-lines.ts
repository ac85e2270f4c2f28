import type { Lab } from './lab.ts';
import { median } from './numbers.ts';
import { longArticle } from './pages.ts';
import type { Line } from './table.ts';

const MARKS = 300;

/**
 * Frames in which a clock changes and the page scrolls, in turn with the elements of its marks
 * watched and with none: nothing else differs. Painted marks are taken away, they have their own line.
 */
const WATCHED = `(async () => {
  const reading = new AbortController();
  const pipeline = bench.createPipeline(reading.signal);
  await pipeline.update(bench.wholePage(), bench.timed(reading.signal).pacer);
  const elements = pipeline.items().map(bench.elementOf);
  reading.abort();
  const clock = document.getElementById('clock');
  const watching = new AbortController();
  let told = 0;
  const sight = bench.watchSight(0.25, () => { told++; }, watching.signal);
  let turns = 0;
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => {
    const started = performance.now();
    clock.textContent = '12:' + String(Math.random()).slice(2, 4);
    scrollTo(0, turns++ % 2 ? 300 : 900);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now() - started);
    port2.postMessage(0);
  }));
  const times = { watched: [], alone: [] };
  for (let round = 0; round < 60; round++) {
    for (const which of round % 2 ? ['watched', 'alone'] : ['alone', 'watched']) {
      sight.watch(which === 'watched' ? elements : []);
      // The first look at each element comes with the first frames.
      for (let i = 0; i < 2; i++) await frame();
      for (let i = 0; i < 4; i++) times[which].push(await frame());
    }
  }
  watching.abort();
  return { times, count: new Set(elements).size, told };
})()`;

/** What it costs a page that its marks are watched for coming into view. */
export async function watchLines(lab: Lab): Promise<Line[]> {
  const bed = await lab.open(longArticle(MARKS));
  const { times, count, told } = await (await bed.freshWorld()).evaluate<{
    times: { watched: number[]; alone: number[] };
    count: number;
    told: number;
  }>(WATCHED);
  await bed.close();
  const [watched, alone] = [median(times.watched), median(times.alone)];
  return [
    {
      what: `frame in which a page of ${MARKS} marks changes and scrolls: watched for what comes into view / not`,
      value: watched / alone,
      values: times.watched.map((ms) => ms / alone),
      floor: `${alone.toFixed(2)} ms: not watched`,
      unit: 'ratio',
      bar: { most: 1.3 },
      remark: `${count} elements watched, ${told} calls`,
    },
  ];
}
