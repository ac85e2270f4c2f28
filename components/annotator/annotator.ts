import type { MarkingState, PageReport } from '../messaging/page-report.ts';
import { readLanguage, readMetadata } from '../page/article/metadata.ts';
import { bodyOf, childrenOf, headOf, holds, rootOf, titleOf, viewOf } from '../page/dom.ts';
import { createFuse, MOST_CHANGES } from '../page/fuse.ts';
import { createRootStyles } from '../page/marks/root-styles.ts';
import { createPacer, type Pacer } from '../page/pacer.ts';
import { createShadowSearch } from '../page/shadow-roots.ts';
import { anyAnchor } from '../page/text/anchor-search.ts';
import type { PageBlock } from '../page/text/page-block.ts';
import { createPageText, type PageChanges } from '../page/text/page-text.ts';
import { watchPage } from '../page/text/watch.ts';
import type { ArticleDate } from '../topics/article-date.ts';
import type { IsoDay } from '../topics/types.ts';
import { matters, shortened } from './article.ts';
import { moveItems, type PlacedItem, placeItems } from './items.ts';
import { createPresenter } from './presenter.ts';
import { readingGap } from './reading-gap.ts';
import { createReporter } from './reporter.ts';
import { createSchedule } from './schedule.ts';
import type { Annotator, AnnotatorOptions } from './types.ts';

/** Readings that may fail one after the other before the page is left alone until it changes. */
const MOST_FAILURES = 5;
/** Items of one report at most: a longer list helps nobody, and each costs a sentence. */
const MOST_REPORTED = 500;

const NO_DATE: ArticleDate = {
  verdict: 'missing',
  published: null,
  modified: null,
  candidates: [],
};

interface AboutPage {
  language: string | null;
  metadata: string[];
  date: ArticleDate;
}

/** Reads an open page, shows what it finds, and follows the page until the signal is aborted. */
export function startAnnotator(options: AnnotatorOptions): Annotator {
  const { document, anchorTest } = options;
  const view = viewOf(document);
  if (view === null) throw new Error('A page that is not shown has no annotator.');
  const fuseBlown = new AbortController();
  const signal = AbortSignal.any([options.signal, fuseBlown.signal]);
  const fuse = createFuse();
  const text = createPageText(anchorTest);
  let { settings } = options;
  let state: MarkingState = 'on';
  let url = addressOf(document);
  let about: AboutPage | null = null;
  let pickedDay: IsoDay | null = null;
  /** The page holds an anchor: all of its text is read and followed. */
  let anchored = false;
  /** `performance.now()` from which the article may be read again. */
  let readableFrom = 0;
  let isFirst = true;
  let failures = 0;
  let later: ReturnType<typeof setTimeout> | undefined;
  let found: PlacedItem[] = [];
  let outdated = false;
  /** The first reading of a long page is no sign of a page that changes too fast. */
  let exempt = true;

  const plan = createSchedule(view, follow, signal);
  const watch = watchPage(document, plan, signal);
  const style =
    options.rootStyles === null
      ? () => undefined
      : createRootStyles(document, options.rootStyles, options.signal);
  const shadows = createShadowSearch(document, watch, 'any', style, signal);
  const presenter = createPresenter({
    document,
    card: options.card,
    blockOf: text.blockOf,
    shadowRoots: shadows.roots,
    signal,
  });
  const reporter = createReporter(() => options.onReport(report()), options.signal);

  /** What the page says about itself; read when somebody asks, and again when it changed. */
  function aboutPage(): AboutPage {
    about ??= {
      language: readLanguage(document),
      metadata: readMetadata(document),
      date: options.readDate(document),
    };
    return about;
  }

  /** The day that counts are judged against, and the day until which the text may be newer. */
  function days(): { day: IsoDay | null; latest: IsoDay | null } {
    if (pickedDay !== null) return { day: pickedDay, latest: pickedDay };
    const { published, modified } = aboutPage().date;
    if (published === null) return { day: null, latest: null };
    const isNewer = modified !== null && modified.day > published.day;
    return { day: published.day, latest: isNewer ? modified.day : published.day };
  }

  function report(): PageReport {
    const page = { state, url: addressOf(document), title: titleOf(document) };
    // Where nothing is found, nobody asks when it was written.
    if (!anchored) return { ...page, language: null, date: NO_DATE, items: [] };
    const { language, date } = aboutPage();
    return { ...page, language, date, items: presenter.items(MOST_REPORTED) };
  }

  async function readChanges(changes: PageChanges, pacer: Pacer): Promise<void> {
    if (!anchored) {
      if (!(await anyAnchor(changes.touched, anchorTest, pacer))) return;
      anchored = true;
      exempt = true;
      outdated = true;
      changes = wholePage();
    }
    const { fresh, lost, moved } = await text.update(changes, pacer);
    const mayMatter = ({ content }: PageBlock) => matters(content, anchorTest);
    outdated ||= fresh.some(mayMatter) || lost.some(mayMatter);
    if (found.some(({ block }) => !block.alive)) show(moveItems(found, moved));
    if (outdated) await readArticle(pacer);
  }

  async function readArticle(pacer: Pacer): Promise<void> {
    const wait = readableFrom - performance.now();
    if (wait > 0) return followLater(wait);
    outdated = false;
    const { language, metadata } = aboutPage();
    const { day, latest } = days();
    const blocks = text.blocks();
    const whole = { blocks: blocks.map(({ content }) => content), language, metadata };
    const article = await shortened({ ...whole, published: latest }, anchorTest, pacer);
    const asked = performance.now();
    const reading = await pacer.wait(options.readArticle(article, day));
    const gap = readingGap(performance.now() - asked, isFirst);
    isFirst = false;
    readableFrom = performance.now() + gap;
    if (reading !== null) {
      failures = 0;
      show(await placeItems(blocks, reading, pacer));
    } else if (++failures < MOST_FAILURES) {
      // The browser may stop the background at any moment; what is marked stays meanwhile.
      outdated = true;
      followLater(gap);
    }
  }

  function followLater(wait: number): void {
    clearTimeout(later);
    later = setTimeout(plan, wait);
  }

  function show(items: PlacedItem[]): void {
    found = items;
    presenter.show(found, settings);
    reporter.tell();
  }

  function wholePage(): PageChanges {
    const root = rootOf(document);
    const inShadow = shadows.roots().flatMap((shadow) => [...childrenOf(shadow)]);
    const touched = new Set<Node>(root === null ? inShadow : [root, ...inShadow]);
    return { touched, dropped: new Set() };
  }

  /** Client-side navigation, and heads that are filled in later. */
  function noticeNews(changes: PageChanges): void {
    const moved = addressOf(document) !== url;
    if (!moved && !touchesHead(changes)) return;
    if (moved) pickedDay = null;
    url = addressOf(document);
    about = null;
    outdated = true;
    reporter.tell();
  }

  function touchesHead({ touched }: PageChanges): boolean {
    const head = headOf(document);
    if (head === null) return false;
    for (const node of touched) if (holds(head, node)) return true;
    return false;
  }

  async function follow(): Promise<void> {
    const changes = watch.take();
    // It gathers faster than it is read: more of it would only pile up.
    if (changes.touched.size + changes.dropped.size > MOST_CHANGES) return overload();
    let spent = 0;
    const pacer = createPacer(signal, (ms) => {
      spent += ms;
    });
    noticeNews(changes);
    await readChanges(changes, pacer);
    pacer.end();
    shadows.search(changes.touched);
    if (!exempt && fuse.spend(spent)) overload();
    exempt = false;
  }

  function overload(): void {
    state = 'overloaded';
    show([]);
    fuseBlown.abort();
  }

  signal.addEventListener('abort', () => clearTimeout(later), { once: true });
  const body = bodyOf(document) ?? rootOf(document);
  if (body !== null) watch.touch(body);
  reporter.tell();

  return {
    goTo: presenter.goTo,
    step: presenter.step,
    setArticleDate(picked) {
      pickedDay = picked;
      outdated = true;
      readableFrom = 0;
      plan();
    },
    applySettings(next) {
      settings = next;
      presenter.show(found, settings);
      reporter.tell();
    },
    report,
  };
}

/** Without query and fragment: what they hold is nobody's business. */
function addressOf({ location }: Document): string {
  return location.origin + location.pathname;
}
