import type { Bed, Lab } from './lab.ts';
import { median, quantile, shuffled } from './numbers.ts';
import { type BenchPage, withMentions } from './pages.ts';
import type { Line } from './table.ts';
import { alternationOf, plainTerms } from './terms.ts';

/** Rounds of each technique on each page. */
const ROUNDS = 3;
/** mark.js takes seconds a page: every so-manieth page will do. */
const SLOW_STRIDE = 12;
/** Pages with mentions: every so-manieth. */
const MENTION_STRIDE = 3;

interface Scanned {
  floor: number[];
  ours: number[];
  bare: number[];
  marks: number;
}

async function measure(bed: Bed): Promise<Scanned> {
  const scanned: Scanned = { floor: [], ours: [], bare: [], marks: 0 };
  const techniques = {
    async floor() {
      scanned.floor.push(await (await bed.freshWorld()).evaluate<number>('bench.floor()'));
    },
    async ours() {
      const world = await bed.freshWorld();
      const work = await world.evaluate<{ ms: number; marks: number }>('bench.scan()');
      scanned.ours.push(work.ms);
      scanned.marks = work.marks;
    },
    async bare() {
      scanned.bare.push(await (await bed.freshWorld()).evaluate<number>('bench.bareQuestions()'));
    },
  };
  for (let round = 0; round < ROUNDS; round++) {
    for (const technique of shuffled(Object.values(techniques))) await technique();
  }
  return scanned;
}

/** What others do with the same names: one expression, and mark.js in two ways. Milliseconds. */
async function measureOthers(bed: Bed, source: string, terms: string[]) {
  const world = await bed.freshWorld();
  // Another name in each: a regular expression that was compiled before costs nothing.
  const fresh = JSON.stringify(`${source}|x${Math.random().toString(36).slice(2)}`);
  const oneExpression = await world.evaluate<number>(`bench.bigRegExp(${fresh})`);
  const [first, second] = [await bed.freshWorld('marker'), await bed.freshWorld('marker')];
  const markRegExp = await first.evaluate<number>(`marker.markRegExp(${JSON.stringify(source)})`);
  const mark = await second.evaluate<number>(`marker.markTerms(${JSON.stringify(terms)})`);
  return { oneExpression, markRegExp, mark };
}

function report(name: string, { floor, ours, marks }: Scanned): void {
  const [base, own] = [median(floor), median(ours)];
  console.error(
    `${name}: ${own.toFixed(2)} / ${base.toFixed(2)} ms = ${(own / base).toFixed(2)}, ${marks} marks`,
  );
}

/** For each page, how long something took in TreeWalker passes. */
function toFloor(pages: readonly Scanned[], times: (page: Scanned) => number[]): number[] {
  return pages.map((page) => median(times(page)) / median(page.floor));
}

/** Lines 1 and 2: one scan of a page without and with mentions, against other ways to do it. */
export async function scanLines(lab: Lab, pages: readonly BenchPage[]): Promise<Line[]> {
  const terms = plainTerms();
  const source = alternationOf(terms);
  const quiet: Scanned[] = [];
  const telling: Scanned[] = [];
  const others = {
    oneExpression: [] as number[],
    markRegExp: [] as number[],
    mark: [] as number[],
  };
  for (const [index, page] of pages.entries()) {
    const bed = await lab.open(page);
    const scanned = await measure(bed);
    report(page.name, scanned);
    if (scanned.marks === 0) quiet.push(scanned);
    if (index % SLOW_STRIDE === 0) {
      const times = await measureOthers(bed, source, terms);
      for (const name of ['oneExpression', 'markRegExp', 'mark'] as const) {
        others[name].push(times[name] / median(scanned.ours));
      }
    }
    await bed.close();
  }
  for (const page of pages.filter((_, index) => index % MENTION_STRIDE === 0).map(withMentions)) {
    const bed = await lab.open(page);
    const scanned = await measure(bed);
    report(page.name, scanned);
    if (scanned.marks > 0) telling.push(scanned);
    await bed.close();
  }
  const ratios = toFloor(quiet, ({ ours }) => ours);
  const bare = toFloor(quiet, ({ bare }) => bare);
  const tellingRatios = toFloor(telling, ({ ours }) => ours);
  const floorMs = median(quiet.map(({ floor }) => median(floor))).toFixed(2);
  const on = (count: number) => `${count} pages`;
  const bareAt = (share: number) =>
    `${quantile(bare, share).toFixed(2)}: both expressions, no hit handled`;
  return [
    {
      what: 'page without a mention: scan / TreeWalker pass, median page',
      value: median(ratios),
      values: ratios,
      unit: 'ratio',
      bar: { most: 1 },
      floor: bareAt(0.5),
      remark: `${on(quiet.length)}; the pass takes ${floorMs} ms`,
    },
    {
      what: 'the same, 90th percentile',
      value: quantile(ratios, 0.9),
      unit: 'ratio',
      bar: { most: 2 },
      floor: bareAt(0.9),
      remark: on(quiet.length),
    },
    {
      what: 'page with mentions: scan, resolve, mark / TreeWalker pass, median page',
      value: median(tellingRatios),
      values: tellingRatios,
      unit: 'ratio',
      bar: { most: 6 },
      floor: `${median(toFloor(telling, ({ bare }) => bare)).toFixed(2)}: both expressions, no hit handled`,
      remark: on(telling.length),
    },
    ...othersLines(others, terms.length),
  ];
}

function othersLines(
  { oneExpression, markRegExp, mark }: Record<'oneExpression' | 'markRegExp' | 'mark', number[]>,
  forms: number,
): Line[] {
  const remark = `${mark.length} pages, ${forms} forms`;
  const line = (what: string, values: number[], bar: Line['bar']): Line => ({
    what: `${what} / ours`,
    value: median(values),
    values,
    unit: 'ratio',
    bar,
    remark,
  });
  return [
    line('one big regular expression', oneExpression, null),
    line('mark.js `mark(terms)`', mark, { least: 100 }),
    line('mark.js `markRegExp`', markRegExp, { least: 8 }),
  ];
}
