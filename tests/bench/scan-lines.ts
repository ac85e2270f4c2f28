import type { Bed, Lab } from './lab.ts';
import { median, quantile, shuffled } from './numbers.ts';
import { type BenchPage, withMentions } from './pages.ts';
import type { Line } from './table.ts';
import { alternationOf, plainTerms } from './terms.ts';

/** Rounds of each technique on each page. */
const ROUNDS = 5;
/** mark.js takes seconds a page: every so-manieth page will do. */
const SLOW_STRIDE = 12;
/** Pages with mentions: every so-manieth. */
const MENTION_STRIDE = 3;

interface Scanned {
  floor: number[];
  ours: number[];
  regExp: number[];
  marks: number;
}

async function measure(bed: Bed, source: string): Promise<Scanned> {
  const scanned: Scanned = { floor: [], ours: [], regExp: [], marks: 0 };
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
    async regExp() {
      const world = await bed.freshWorld();
      // Another name in each: a regular expression that was compiled before costs nothing.
      const fresh = JSON.stringify(`${source}|x${Math.random().toString(36).slice(2)}`);
      scanned.regExp.push(await world.evaluate<number>(`bench.bigRegExp(${fresh})`));
    },
  };
  for (let round = 0; round < ROUNDS; round++) {
    for (const technique of shuffled(Object.values(techniques))) await technique();
  }
  return scanned;
}

async function measureMarkJs(bed: Bed, source: string, terms: string[]) {
  const world = await bed.freshWorld('marker');
  const regExp = await world.evaluate<number>(`marker.markRegExp(${JSON.stringify(source)})`);
  const fresh = await bed.freshWorld('marker');
  const mark = await fresh.evaluate<number>(`marker.markTerms(${JSON.stringify(terms)})`);
  return { regExp, mark };
}

function report(name: string, { floor, ours, marks }: Scanned): void {
  const [base, own] = [median(floor), median(ours)];
  console.error(
    `${name}: ${own.toFixed(2)} / ${base.toFixed(2)} ms = ${(own / base).toFixed(2)}, ${marks} marks`,
  );
}

/** Lines 1 and 2: one scan of a page without and with mentions, against other ways to do it. */
export async function scanLines(lab: Lab, pages: readonly BenchPage[]): Promise<Line[]> {
  const terms = plainTerms();
  const source = alternationOf(terms);
  const quiet: number[] = [];
  const quietRegExp: number[] = [];
  const telling: number[] = [];
  const tellingRegExp: number[] = [];
  const markJs = { regExp: [] as number[], mark: [] as number[] };
  for (const [index, page] of pages.entries()) {
    const bed = await lab.open(page);
    const scanned = await measure(bed, source);
    report(page.name, scanned);
    if (scanned.marks === 0) {
      quiet.push(median(scanned.ours) / median(scanned.floor));
      quietRegExp.push(median(scanned.regExp) / median(scanned.ours));
    }
    if (index % SLOW_STRIDE === 0) {
      const { regExp, mark } = await measureMarkJs(bed, source, terms);
      markJs.regExp.push(regExp / median(scanned.ours));
      markJs.mark.push(mark / median(scanned.ours));
    }
    await bed.close();
  }
  for (const page of pages.filter((_, index) => index % MENTION_STRIDE === 0).map(withMentions)) {
    const bed = await lab.open(page);
    const scanned = await measure(bed, source);
    report(page.name, scanned);
    if (scanned.marks > 0) {
      telling.push(median(scanned.ours) / median(scanned.floor));
      tellingRegExp.push(median(scanned.regExp) / median(scanned.ours));
    }
    await bed.close();
  }
  const on = (count: number) => `${count} pages`;
  return [
    {
      what: 'page without a mention: scan / TreeWalker pass, median page',
      value: median(quiet),
      unit: 'ratio',
      bar: { most: 1 },
      remark: on(quiet.length),
    },
    {
      what: 'the same, 90th percentile',
      value: quantile(quiet, 0.9),
      unit: 'ratio',
      bar: { most: 3 },
      remark: on(quiet.length),
    },
    {
      what: 'one big regular expression / ours, no mention',
      value: median(quietRegExp),
      unit: 'ratio',
      bar: null,
      remark: `${terms.length} forms`,
    },
    {
      what: 'page with mentions: scan, resolve, mark / TreeWalker pass, median page',
      value: median(telling),
      unit: 'ratio',
      bar: { most: 5 },
      remark: on(telling.length),
    },
    {
      what: 'one big regular expression / ours, with mentions',
      value: median(tellingRegExp),
      unit: 'ratio',
      bar: null,
      remark: `${terms.length} forms`,
    },
    {
      what: 'mark.js `mark(terms)` / ours',
      value: median(markJs.mark),
      unit: 'ratio',
      bar: { least: 100 },
      remark: on(markJs.mark.length),
    },
    {
      what: 'mark.js `markRegExp` / ours',
      value: median(markJs.regExp),
      unit: 'ratio',
      bar: { least: 8 },
      remark: on(markJs.regExp.length),
    },
  ];
}
