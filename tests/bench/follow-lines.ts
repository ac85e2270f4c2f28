import type { Lab } from './lab.ts';
import { longArticle, prose } from './pages.ts';
import type { Line } from './table.ts';

/** Milliseconds of the page's own time from one step to the next. */
const STEP = 100;

/** Each step is a change of the page, in the page's own words. */
const SCENES = {
  'live blog, 1,000 paragraphs in 100 steps': {
    steps: 100,
    bar: { most: 0.03 },
    start: '',
    step: `for (let i = 0; i < 10; i++) {
      const p = document.createElement('p');
      p.textContent = texts[(step * 10 + i) % texts.length];
      blog.prepend(p);
    }`,
  },
  'clock that ticks 100 times': {
    steps: 100,
    bar: null,
    start:
      'for (const text of texts) { const p = document.createElement("p"); p.textContent = text; blog.append(p); }',
    step: `document.getElementById('clock').firstChild.nodeValue = '12:' + String(step).padStart(2, '0');`,
  },
  'infinite scroll, 20 pages of 50 paragraphs': {
    steps: 20,
    bar: { most: 0.1 },
    start: '',
    step: `blog.insertAdjacentHTML('beforeend', texts.slice(0, 50).map((text) => '<div><h3>' + step + '</h3><p>' + text + '</p></div>').join(''));`,
  },
} as const;

/** News of the day; every twentieth paragraph names the group. */
function texts(): string[] {
  return Array.from(
    { length: 1_000 },
    (_, index) =>
      `${prose(40, index + 1)}.${index % 20 === 0 ? ' The group ISIS-K was named.' : ''}`,
  );
}

/** Runs a scene beside the page: the page changes, then we do our work, as often as it takes. */
function sceneScript(start: string, step: string, steps: number): string {
  return `(async () => {
    const texts = ${JSON.stringify(texts())};
    const blog = document.createElement('div');
    document.body.append(blog);
    ${start}
    const controller = new AbortController();
    const pipeline = bench.createPipeline(controller.signal);
    const watch = bench.watchPage(document, () => {}, controller.signal);
    await pipeline.update(bench.wholePage(), bench.timed(controller.signal).pacer);
    watch.take();
    // The first reading is no change.
    bench.elsewhere.ms = 0;
    let observer = 0;
    let rescan = 0;
    let reading = { ...bench.UNREAD, first: false };
    for (let step = 0; step < ${steps}; step++) {
      ${step}
      const work = bench.timed(controller.signal);
      if (await pipeline.follow(watch.take(), work.pacer)) {
        reading = bench.reduceReading(reading, { type: 'textChanged' });
      }
      // In the annotator's rhythm, and after the last step.
      const now = step * ${STEP};
      const isLast = reading.outdated && step === ${steps} - 1;
      if (isLast || bench.nextStep(reading, now) === 'read now') {
        reading = bench.reduceReading(reading, { type: 'asked' });
        const { took } = await pipeline.read(work.pacer);
        reading = bench.reduceReading(reading, { type: 'answered', now, took });
      }
      work.pacer.end();
      observer += work.work.ms + bench.elsewhere.ms;
      bench.elsewhere.ms = 0;
      const { readNames } = bench.elsewhere;
      bench.forget();
      const fresh = bench.timed(controller.signal);
      const another = new AbortController();
      await bench.createPipeline(another.signal).update(bench.wholePage(), fresh.pacer);
      fresh.pacer.end();
      another.abort();
      rescan += fresh.work.ms + bench.elsewhere.ms;
      Object.assign(bench.elsewhere, { ms: 0, readNames });
    }
    const marks = pipeline.items().length;
    controller.abort();
    return { observer, rescan, marks };
  })()`;
}

/**
 * Line 4: work for what changed against reading the page anew at each step, in the page and in
 * the background together.
 */
export async function followLines(lab: Lab): Promise<Line[]> {
  const lines: Line[] = [];
  for (const [name, { steps, bar, start, step }] of Object.entries(SCENES)) {
    const bed = await lab.open(longArticle(40));
    const world = await bed.freshWorld();
    const { observer, rescan, marks } = await world.evaluate<{
      observer: number;
      rescan: number;
      marks: number;
    }>(sceneScript(start, step, steps));
    await bed.close();
    lines.push({
      what: `${name}: observer / full rescan each time`,
      value: observer / rescan,
      unit: 'ratio',
      bar,
      remark: `${observer.toFixed(1)} ms against ${rescan.toFixed(0)} ms, ${marks} marks at the end`,
    });
  }
  return lines;
}
