import type { Lab } from './lab.ts';
import { type BenchPage, fiveMegabytes, longArticle, manyNodes, withLastMention } from './pages.ts';
import type { Line } from './table.ts';

/** Runs of each page: a task's length is at the mercy of whatever else the machine does. */
const RUNS = 3;

interface Run {
  /** Of each run. */
  longest: number[];
  shift: number;
}

const SHIFTS = `window.shift = 0;
new PerformanceObserver((list) => {
  for (const { value } of list.getEntries()) window.shift += value;
}).observe({ type: 'layout-shift', buffered: true });`;

async function measure(lab: Lab, page: BenchPage): Promise<Run & { heap: number; marks: number }> {
  const bed = await lab.open(page);
  const heapNow = async () => {
    await bed.session.send('HeapProfiler.collectGarbage');
    return (await bed.session.send('Runtime.getHeapUsage')).usedSize;
  };
  await bed.freshWorld();
  await bed.page.evaluate(SHIFTS);
  const before = await heapNow();
  const shift = await bed.page.evaluate<[], () => number>('window.shift' as never);
  const longest: number[] = [];
  let marks = 0;
  for (let run = 0; run < RUNS; run++) {
    const world = await bed.freshWorld();
    const work = await world.evaluate<{ longest: number; marks: number }>('bench.scan()');
    longest.push(work.longest);
    marks = work.marks;
  }
  const moved = (await bed.page.evaluate<[], () => number>('window.shift' as never)) - shift;
  const heap = ((await heapNow()) - before) / 1_000;
  await bed.close();
  return { longest, shift: moved, heap, marks };
}

/** Line 6: the longest slice on giants, layout shift, heap afterwards. */
export async function giantLines(lab: Lab): Promise<Line[]> {
  const lines: Line[] = [];
  const giants = [fiveMegabytes(), manyNodes()];
  for (const page of [...giants, ...giants.map(withLastMention)]) {
    const { longest, marks } = await measure(lab, page);
    lines.push({
      what: `longest task, ${page.name}`,
      value: Math.max(...longest),
      values: longest,
      unit: 'ms',
      bar: { most: 25 },
      remark: `worst of ${RUNS} runs, ${marks} marks`,
    });
  }
  const { shift, heap, marks } = await measure(lab, longArticle(300));
  lines.push(
    {
      what: 'layout shift caused',
      value: shift,
      unit: 'shift',
      bar: { most: 0 },
      remark: `${marks} marks`,
    },
    {
      what: 'heap afterwards',
      value: heap,
      unit: 'kB',
      bar: null,
      remark: `${marks} marks, ${RUNS} readers that came and went`,
    },
  );
  return lines;
}
