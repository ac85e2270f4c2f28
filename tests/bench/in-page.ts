import { anchors, gazetteer } from 'virtual:detector-data';
import { createArticleFollower } from '../../components/annotator/article-follower.ts';
import type { PlacedItem } from '../../components/annotator/items.ts';
import { nextStep, reduceReading, UNREAD } from '../../components/annotator/reading-state.ts';
import type { AnnotatorSettings } from '../../components/annotator/types.ts';
import { visibleItems } from '../../components/annotator/visible-items.ts';
import { createAnchorTest, UNUSUAL } from '../../components/matching/anchors.ts';
import { createDetector, type Detector } from '../../components/matching/detector.ts';
import { createMentionFinder, type MentionFinder } from '../../components/matching/known-blocks.ts';
import { toEnd } from '../../components/matching/to-end.ts';
import { cutArticle } from '../../components/messaging/cut.ts';
import { readLanguage, readMetadata } from '../../components/page/article/metadata.ts';
import { spanAt, textAt } from '../../components/page/marks/hit-test.ts';
import { rectsOf } from '../../components/page/marks/mark.ts';
import { createPainter } from '../../components/page/marks/painter.ts';
import { watchSight } from '../../components/page/marks/sight.ts';
import { elementOf } from '../../components/page/marks/visibility.ts';
import { createPacer, type Pacer } from '../../components/page/pacer.ts';
import { hasAnchor, hasAnchorAtOnce } from '../../components/page/text/anchor-search.ts';
import type { PageChanges } from '../../components/page/text/page-text.ts';
import { watchPage } from '../../components/page/text/watch.ts';
import { DEFAULT_SETTINGS } from '../../components/settings/defaults.ts';

/** What the benchmark runs beside a page, in a world of its own. Times are in milliseconds. */

const { marks, look } = DEFAULT_SETTINGS;
const SETTINGS: AnnotatorSettings = { marks, look, dismissed: [] };

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

/** What the background does, in its own process: the page pays for the message alone. */
const elsewhere = {
  ms: 0,
  detector: null as Detector | null,
  readNames: null as MentionFinder | null,
};

function readElsewhere(message: string): string {
  const started = performance.now();
  elsewhere.detector ??= createDetector(gazetteer());
  elsewhere.readNames ??= createMentionFinder(elsewhere.detector);
  const { mentions } = toEnd(elsewhere.readNames.read(JSON.parse(message), 0, () => false));
  const answer = JSON.stringify({
    mentions,
    findings: { flags: [], tolls: [] },
    topics: {},
    claims: {},
    tolls: {},
    isCut: false,
  });
  elsewhere.ms += performance.now() - started;
  return answer;
}

/** The background forgets what it read, as if it had met none of the text before. */
function forget(): void {
  elsewhere.readNames = null;
}

/** The annotator's own pipeline, with the names alone and a fixed day. */
function createPipeline(signal: AbortSignal, test = createAnchorTest(anchors)) {
  const context = {
    language: readLanguage(document),
    metadata: readMetadata(document),
    published: '2024-03-23',
    day: '2024-03-23',
    others: [],
  };
  const painter = createPainter(document, () => undefined, signal);
  let shown: PlacedItem[] = [];
  const follower = createArticleFollower({
    anchorTest: test,
    async readArticle(article) {
      const message = JSON.stringify(cutArticle(article));
      // From here on it is the background that works.
      await Promise.resolve();
      return JSON.parse(readElsewhere(message));
    },
    onItems(items) {
      shown = visibleItems(items, SETTINGS);
      painter.show(shown);
    },
  });
  const read = (pacer: Pacer) => follower.read(context, pacer);

  return {
    blockOf: follower.blockOf,
    items: () => shown,
    /** Returns whether the article has to be read again. */
    follow: follower.follow,
    read,
    async update(changes: PageChanges, pacer: Pacer): Promise<void> {
      if (await follower.follow(changes, pacer)) await read(pacer);
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

/** The floor of a page without a mention: both expressions over its text, and nothing with a hit. */
export function bareQuestions(): number {
  const started = performance.now();
  const text = document.body.textContent;
  const isNear = new RegExp(anchors.first, 'i').test(text);
  const unusual = text.search(UNUSUAL);
  const ms = performance.now() - started;
  if (isNear && unusual < -1)
    throw new RangeError('Never: it keeps both from being optimised away.');
  return ms;
}

/** Ours: the search for anchors and, on a hit, everything up to the marks. */
export async function scan(): Promise<Work> {
  const started = performance.now();
  const test = createAnchorTest(anchors);
  const atOnce = hasAnchorAtOnce(document.body, test);
  const spent = performance.now() - started;
  // As the probe does: most pages are answered before anything else is made.
  if (atOnce === false) return { ms: spent, longest: spent, marks: 0 };
  const controller = new AbortController();
  const { pacer, work } = timed(controller.signal);
  const hit = atOnce ?? (await hasAnchor(document.body, test, pacer));
  if (hit) {
    const pipeline = createPipeline(controller.signal, test);
    await pipeline.update(wholePage(), pacer);
    work.marks = pipeline.items().length;
  }
  pacer.end();
  controller.abort();
  work.ms += spent;
  work.longest = Math.max(work.longest, spent);
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

export {
  createPipeline,
  elementOf,
  elsewhere,
  forget,
  nextStep,
  rectsOf,
  reduceReading,
  spanAt,
  textAt,
  timed,
  UNREAD,
  watchPage,
  watchSight,
  wholePage,
};
