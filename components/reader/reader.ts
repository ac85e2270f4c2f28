import type { PageReport, ReaderState } from '../messaging/page-report.ts';
import { hasAnchor } from '../page/anchor-scan.ts';
import { isSeam, isSkipped } from '../page/elements.ts';
import { createFuse } from '../page/fuse.ts';
import { readLanguage, readMetadata } from '../page/metadata.ts';
import {
  bodyOf,
  headOf,
  holds,
  isConnected,
  isElement,
  rootOf,
  titleOf,
  viewOf,
} from '../page/natives.ts';
import { createPacer, type Pacer } from '../page/pacer.ts';
import { createPageText, type PageChanges } from '../page/page-text.ts';
import { regionAround, roughTextOf } from '../page/region.ts';
import { createRootStyles } from '../page/root-styles.ts';
import { createShadowSearch } from '../page/shadow-roots.ts';
import type { ArticleDate } from '../page/types.ts';
import { watchPage } from '../page/watch.ts';
import type { IsoDay } from '../topics/types.ts';
import { createScanner, findItems, type Scanner } from './findings.ts';
import type { PlacedItem } from './items.ts';
import { createPresenter } from './presenter.ts';
import { createReporter } from './reporter.ts';
import { createSchedule } from './schedule.ts';
import type { PageClaimReader, PageDetector, Reader, ReaderOptions } from './types.ts';

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
export function startReader(options: ReaderOptions): Reader {
  const { document, anchorTest } = options;
  const view = viewOf(document);
  if (view === null) throw new Error('A page that is not shown has no reader.');
  const fuseBlown = new AbortController();
  const signal = AbortSignal.any([options.signal, fuseBlown.signal]);
  const fuse = createFuse();
  const text = createPageText();
  let { settings } = options;
  let state: ReaderState = 'on';
  let url = addressOf(document);
  let about: AboutPage | null = null;
  let pickedDay: IsoDay | null = null;
  let detector: PageDetector | null = null;
  let scanner: Scanner | null = null;
  let claimReader: PageClaimReader | null = null;
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
  const shadows = createShadowSearch(document, watch, style, signal);
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

  function day(): IsoDay | null {
    if (pickedDay !== null) return pickedDay;
    const { published, modified } = aboutPage().date;
    if (published === null) return null;
    return modified !== null && modified.day > published.day ? modified.day : published.day;
  }

  function report(): PageReport {
    const page = { state, url: addressOf(document), title: titleOf(document) };
    // Where nothing is found, nobody asks when it was written.
    if (detector === null) return { ...page, language: null, date: NO_DATE, items: [] };
    const { language, date } = aboutPage();
    return { ...page, language, date, items: presenter.items(MOST_REPORTED) };
  }

  async function anyAnchor({ touched }: PageChanges, pacer: Pacer): Promise<boolean> {
    for (const node of touched) {
      if (!isConnected(node) || (isElement(node) && isSkipped(node))) continue;
      const whole = isElement(node) && isSeam(node);
      const answer = whole
        ? hasAnchor(node, anchorTest, pacer)
        : anchorTest(roughTextOf(regionAround(node)));
      // Most pages are answered at once; a promise would cost them a turn.
      if (typeof answer === 'boolean' ? answer : await answer) return true;
      if (pacer.due()) await pacer.pause();
    }
    return false;
  }

  async function readChanges(changes: PageChanges, pacer: Pacer): Promise<void> {
    if (detector === null) {
      if (!(await anyAnchor(changes, pacer))) return;
      detector = await options.detector();
      scanner = createScanner(detector, anchorTest, text.blocks);
      changes = wholePage();
      exempt = true;
    }
    const { fresh, lost } = await text.update(changes, pacer);
    const telling = await scanner?.look(fresh, aboutPage().language, pacer);
    const claiming = fresh.some(({ content }) => claimReader?.concerns(content));
    if (!outdated && !telling && !claiming && !lost.some(({ scan }) => scan)) return;
    outdated = false;
    const { language, metadata } = aboutPage();
    const around = { language, metadata, published: day() };
    const show = (items: PlacedItem[]) => {
      found = items;
      presenter.show(found, settings);
      reporter.tell();
    };
    // Where marks stand already, they stay until their claims are read again too.
    const isFirst = found.length === 0;
    show(await findItems(text.blocks(), around, detector, claims, pacer, isFirst ? show : null));
  }

  async function claims(): Promise<PageClaimReader> {
    claimReader ??= await options.claimReader();
    return claimReader;
  }

  function wholePage(): PageChanges {
    const root = rootOf(document);
    return { touched: new Set(root === null ? [] : [root]), dropped: new Set() };
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
    found = [];
    presenter.show(found, settings);
    fuseBlown.abort();
    reporter.tell();
  }

  const body = bodyOf(document) ?? rootOf(document);
  if (body !== null) watch.touch(body);
  reporter.tell();

  return {
    goTo: presenter.goTo,
    step: presenter.step,
    setArticleDate(picked) {
      pickedDay = picked;
      outdated = true;
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
