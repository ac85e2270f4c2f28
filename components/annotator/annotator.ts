import type { ArticleAnswer } from '../messaging/article-reading.ts';
import { cutReport } from '../messaging/cut.ts';
import { LIMITS } from '../messaging/limits.ts';
import type { MarkingState, PageItem, PageReport } from '../messaging/page-report.ts';
import type { Pacer } from '../page/pacer.ts';
import { anyAnchor } from '../page/text/anchor-search.ts';
import type { PageChanges } from '../page/text/page-text.ts';
import { NO_DATE } from '../topics/article-date.ts';
import { createArticleFollower } from './article-follower.ts';
import { createArticleReading } from './article-reading.ts';
import type { PageFacts } from './page-facts.ts';
import { followPage } from './page-follower.ts';
import { createPresenter } from './presenter.ts';
import { createReporter } from './reporter.ts';
import type { Annotator, AnnotatorOptions } from './types.ts';

/**
 * Milliseconds between two looks at the address of a page with marks. An application may change it
 * and nothing else, and no event in the script's own world says so in every browser.
 */
const ADDRESS_CHECK = 1_000;

/** What an open page is said to hold. `read` is null where nothing is found. */
function reportFor(
  facts: PageFacts,
  state: MarkingState,
  read: { answer: ArticleAnswer | null; items: readonly PageItem[] } | null,
): PageReport {
  const cuts = { isListCut: false, isTextCut: read?.answer?.isCut === true };
  const page = { ...facts.identity(), ...cuts, state };
  // Where nothing is found, nobody asks when it was written.
  if (read === null) {
    return cutReport({ ...page, language: null, date: NO_DATE, items: [], words: [] });
  }
  const { language, date } = facts.stated();
  const { answer, items } = read;
  return cutReport({ ...page, language, date, items: [...items], words: answer?.words ?? [] });
}

/**
 * Reads an open page, shows what it finds, and follows the page until the signal is aborted.
 *
 * @throws where the document is not shown.
 */
export function startAnnotator(options: AnnotatorOptions): Annotator {
  const { document, anchorTest, facts, readArticle } = options;
  let { settings } = options;
  let isOverloaded = false;
  /** The page's text was looked through once. */
  let isLooked = false;
  /** The page holds an anchor: all of its text is read and followed. */
  let isAnchored = false;

  const page = followPage({ ...options, onChanges, onOverload });
  const { signal, plan } = page;
  const follower = createArticleFollower({ anchorTest, readArticle, onItems: show });
  const presenter = createPresenter({
    document,
    card: options.createCard(follower.answer),
    blockOf: follower.blockOf,
    shadowRoots: page.shadowRoots,
    styleMarks: options.styleMarks,
    onSeen: () => reporter.tell(),
    signal,
  });
  const reporter = createReporter(() => options.onReport(report()), options.signal);
  const reading = createArticleReading({ facts, follower, plan, onFacts: reporter.tell, signal });
  const look = setInterval(() => isAnchored && facts.hasMoved() && plan(), ADDRESS_CHECK);
  signal.addEventListener('abort', () => clearInterval(look), { once: true });

  /** A page counts as `on` once its text was searched and, where it holds an anchor, was read. */
  function stateNow(): MarkingState {
    if (isOverloaded) return 'overloaded';
    if (isAnchored) return follower.answer() === null ? 'waiting' : 'on';
    return isLooked ? 'on' : 'unread';
  }

  function report(): PageReport {
    if (!isAnchored) return reportFor(facts, stateNow(), null);
    const items = presenter.items(LIMITS.items + 1);
    return reportFor(facts, stateNow(), { answer: follower.answer(), items });
  }

  async function onChanges(changes: PageChanges, pacer: Pacer): Promise<void> {
    noticeNews(changes);
    if (isAnchored) {
      if (await follower.follow(changes, pacer)) reading.tell({ type: 'textChanged' });
    } else {
      const isFound = await anyAnchor(changes.touched, anchorTest, pacer);
      if (!isLooked || isFound) reporter.tell();
      isLooked = true;
      if (!isFound) return;
      isAnchored = true;
      page.exemptThisTurn();
      facts.readAgain();
      await follower.follow(page.wholePage(), pacer);
      reading.tell({ type: 'textChanged' });
    }
    await reading.advance(pacer);
  }

  /** Client-side navigation, and what a page says about itself only after it was shown. */
  function noticeNews(changes: PageChanges): void {
    const news = facts.notice(changes);
    if (news === 'moved') reporter.tell();
    if (!isAnchored || news === 'unchanged') return;
    if (news === 'moved') facts.readAgain();
    reading.tell({ type: news === 'moved' ? 'moved' : 'headChanged' });
  }

  function show(): void {
    presenter.show(isOverloaded ? [] : follower.items(), settings);
    reporter.tell();
  }

  function onOverload(): void {
    isOverloaded = true;
    show();
  }

  reporter.tell();
  return {
    goTo: presenter.goTo,
    step: presenter.step,
    judgeAnew() {
      reading.tell({ type: 'dayPicked' });
      plan();
      options.onReport(report());
    },
    applySettings(next) {
      settings = next;
      show();
    },
    report,
  };
}
