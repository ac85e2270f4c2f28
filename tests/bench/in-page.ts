import { anchors, gazetteer } from 'virtual:reader-data';
import { concerns } from '../../components/claims/concerns.ts';
import { createAnchorTest } from '../../components/matching/anchors.ts';
import { createDetector } from '../../components/matching/detector.ts';
import { hasAnchor } from '../../components/page/anchor-scan.ts';
import { spanAt, textAt } from '../../components/page/hit-test.ts';
import { readLanguage, readMetadata } from '../../components/page/metadata.ts';
import { createPacer, type Pacer } from '../../components/page/pacer.ts';
import { createPageText, type PageChanges } from '../../components/page/page-text.ts';
import { createPainter, rectsOf } from '../../components/page/painter.ts';
import { watchPage } from '../../components/page/watch.ts';
import { createScanner, findItems } from '../../components/reader/findings.ts';
import type { PlacedItem } from '../../components/reader/items.ts';
import type { PageClaimReader, ReaderSettings } from '../../components/reader/types.ts';
import { visibleItems } from '../../components/reader/visible-items.ts';

/** What the benchmark runs beside a page, in a world of its own. Times are in milliseconds. */

const SETTINGS: ReaderSettings = {
  marks: { names: true, claims: true, tolls: true },
  look: { style: 'underline', density: 'all' },
  dismissed: [],
};

interface Work {
  /** Time in which the page could do nothing else. */
  ms: number;
  longest: number;
  marks: number;
}

function timed(signal: AbortSignal): { pacer: Pacer; work: Work } {
  const work: Work = { ms: 0, longest: 0, marks: 0 };
  const pacer = createPacer(signal, (ms) => {
    work.ms += ms;
    work.longest = Math.max(work.longest, ms);
  });
  return { pacer, work };
}

/** Everything between a page's text and its marks, put together as the reader does it. */
function createPipeline(signal: AbortSignal, test = createAnchorTest(anchors)) {
  const text = createPageText();
  const detector = createDetector(gazetteer);
  // Claims are read outside the page, by the background: the page pays for asking alone.
  const claimReader: PageClaimReader = {
    concerns,
    read: (_article, _mentions, day) => Promise.resolve({ flags: [], tolls: [], day }),
  };
  const about = {
    language: readLanguage(document),
    metadata: readMetadata(document),
    published: '2024-03-23',
  };
  const painter = createPainter(document, signal);
  const scanner = createScanner(detector, test, text.blocks);
  let items: PlacedItem[] = [];
  return {
    text,
    items: () => items,
    async update(changes: PageChanges, pacer: Pacer): Promise<void> {
      const { fresh, lost } = await text.update(changes, pacer);
      const telling = await scanner.look(fresh, about.language, pacer);
      const claiming = items.length > 0 && fresh.some(({ content }) => concerns(content));
      if (!telling && !claiming && !lost.some(({ scan }) => scan)) return;
      const show = (found: PlacedItem[]) => {
        items = visibleItems(found, SETTINGS);
        painter.show(items, 'underline');
      };
      const ask = () => Promise.resolve(claimReader);
      show(
        await findItems(
          text.blocks(),
          about,
          detector,
          ask,
          pacer,
          items.length === 0 ? show : null,
        ),
      );
    },
  };
}

const wholePage = (): PageChanges => ({
  touched: new Set([document.documentElement]),
  dropped: new Set(),
});

/** The yardstick: reads the length of every text node. */
export function floor(): number {
  const started = performance.now();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let units = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    units += (node as Text).data.length;
  }
  const ms = performance.now() - started;
  if (units < 0) throw new RangeError('Never: it keeps the sum from being optimised away.');
  return ms;
}

/** Ours: the search for anchors and, on a hit, everything up to the marks. */
export async function scan(): Promise<Work> {
  const controller = new AbortController();
  const { pacer, work } = timed(controller.signal);
  const test = createAnchorTest(anchors);
  const answer = hasAnchor(document.body, test, pacer);
  const hit = typeof answer === 'boolean' ? answer : await answer;
  if (hit) {
    const pipeline = createPipeline(controller.signal, test);
    await pipeline.update(wholePage(), pacer);
    work.marks = pipeline.items().length;
  }
  pacer.end();
  controller.abort();
  return work;
}

/** One alternation of all names over the text of the body. */
export function bigRegExp(source: string): number {
  const started = performance.now();
  const text = document.body.textContent ?? '';
  let found = 0;
  for (const _ of text.matchAll(new RegExp(source, 'giu'))) found++;
  const ms = performance.now() - started;
  if (found < 0) throw new RangeError('Never: it keeps the count from being optimised away.');
  return ms;
}

export { createPipeline, rectsOf, spanAt, textAt, timed, watchPage, wholePage };
