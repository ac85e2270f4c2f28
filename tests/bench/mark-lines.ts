import type { Lab } from './lab.ts';
import { median } from './numbers.ts';
import { longArticle, markedPage, prose } from './pages.ts';
import type { Line } from './table.ts';

/** Paragraphs of the page on which the pointer moves, a mark in each. */
const MOST_MARKS = 10_000;
const COUNTS = [10, 1_000, 10_000];

/**
 * The same page each time and the same points; only the number of marks differs. The three are
 * asked in turn, so that whatever slows the machine slows all of them.
 */
const HOVER = `(async () => {
  const controller = new AbortController();
  const pipeline = bench.createPipeline(controller.signal);
  await pipeline.update(bench.wholePage(), bench.timed(controller.signal).pacer);
  const all = pipeline.items();
  const sets = ${JSON.stringify(COUNTS)}.map((count) => {
    const byBlock = new Map();
    for (const item of all.slice(0, count)) byBlock.set(item.block, [item]);
    return { count, byBlock, times: [] };
  });
  document.body.getBoundingClientRect();
  let hits = 0;
  for (let round = 0; round < 300; round++) {
    // Another order and other points each time: the browser keeps the answer for the last point.
    for (const { byBlock, times } of [...sets].sort(() => Math.random() - 0.5)) {
      const x = 20 + Math.random() * 660;
      const y = 20 + Math.random() * 500;
      const started = performance.now();
      const at = bench.textAt(document, x, y, [], pipeline.blockOf);
      const items = at && byBlock.get(at.block);
      if (items) for (const item of bench.spanAt(items, at.offset, 40)) hits += bench.rectsOf(item).length;
      times.push(performance.now() - started);
    }
  }
  controller.abort();
  return sets.map(({ times }) => times);
})()`;

/** What the page changes in a frame: `start` puts it there once, `step` runs in each. */
const CHANGES = {
  // Divides by a frame that paints nothing, so it is told and not judged.
  'a clock out of view': {
    bar: null,
    start: 'document.body.prepend(box);',
    step: "box.textContent = '12:' + String(Math.random()).slice(2, 4);",
  },
  'a clock in view': {
    bar: { most: 1.3 },
    start: 'middle.before(box);',
    step: "box.textContent = '12:' + String(Math.random()).slice(2, 4);",
  },
  'a post that arrives in view': {
    bar: { most: 1.3 },
    start: 'middle.before(box);',
    step: `const post = document.createElement('p');
      post.textContent = 'At ' + Math.random() + ' ${prose(40)}';
      box.replaceChildren(post, ...(posts++ % 2 ? [post.cloneNode(true)] : []));`,
  },
} as const;

/** A frame in which the page changes something, with our marks and without, in turn. */
const frames = ({ start, step }: { start: string; step: string }) => `(async () => {
  const controller = new AbortController();
  const pipeline = bench.createPipeline(controller.signal);
  await pipeline.update(bench.wholePage(), bench.timed(controller.signal).pacer);
  const box = document.createElement('div');
  let posts = 0;
  const marked = pipeline.items();
  const middle = marked[marked.length >> 1].block.nodes[0].parentNode;
  ${start}
  const frame = (change) => new Promise((resolve) => requestAnimationFrame(() => {
    const started = performance.now();
    if (change) { ${step} }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now() - started);
    port2.postMessage(0);
  }));
  middle.scrollIntoView({ block: 'center' });
  for (let i = 0; i < 10; i++) await frame(false);
  const kept = [...CSS.highlights].filter(([name]) => name.startsWith('caveat-'));
  const registered = kept.reduce((sum, [, highlight]) => sum + highlight.size, 0);
  const times = { with: [], without: [] };
  for (let round = 0; round < 40; round++) {
    for (const which of round % 2 ? ['with', 'without'] : ['without', 'with']) {
      for (const [name, highlight] of kept) {
        if (which === 'with') CSS.highlights.set(name, highlight);
        else CSS.highlights.delete(name);
      }
      await frame(false);
      await frame(true);
      for (let i = 0; i < 3; i++) times[which].push(await frame(true));
    }
  }
  controller.abort();
  return { times, registered, marks: pipeline.items().length };
})()`;

/** Line 5, and the frame after a page change. */
export async function markLines(lab: Lab): Promise<Line[]> {
  const hoverBed = await lab.open(longArticle(MOST_MARKS));
  const hover = await (await hoverBed.freshWorld()).evaluate<number[][]>(HOVER);
  await hoverBed.close();
  const [few = Number.NaN, some = Number.NaN, many = Number.NaN] = hover.map(median);
  const micro = (ms: number) => `${(ms * 1_000).toFixed(0)} µs`;

  const frameLines: Line[] = [];
  for (const [name, { bar, ...change }] of Object.entries(CHANGES)) {
    const bed = await lab.open(markedPage());
    const { times, registered, marks } = await (await bed.freshWorld()).evaluate<{
      times: { with: number[]; without: number[] };
      registered: number;
      marks: number;
    }>(frames(change));
    await bed.close();
    frameLines.push({
      what: `frame after a page change, ${name}: with marks near the view / without`,
      value: median(times.with) / median(times.without),
      values: times.with.map((ms) => ms / median(times.without)),
      unit: 'ratio',
      bar,
      floor: `${median(times.without).toFixed(1)} ms without`,
      remark: `${marks} marks on the page, ${registered} registered near the view`,
    });
  }
  return [
    {
      what: 'hover hit test: 10,000 marks / 10 marks',
      value: many / few,
      floor: `${micro(few)} at 10 marks`,
      unit: 'ratio',
      bar: { most: 1.5 },
      remark: `${micro(some)} and ${micro(many)} at 1,000 and 10,000 marks`,
    },
    ...frameLines,
  ];
}
