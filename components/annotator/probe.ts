import { bodyOf, rootOf, shownViewOf } from '../page/dom.ts';
import { createFuse, MOST_CHANGES } from '../page/fuse.ts';
import { createPacer } from '../page/pacer.ts';
import { createShadowSearch } from '../page/shadow-roots.ts';
import { anyAnchor, hasAnchorAtOnce } from '../page/text/anchor-search.ts';
import { watchPage } from '../page/text/watch.ts';
import { createSchedule } from './schedule.ts';

/** Calls at most: the browser may stop the background at any moment, and may refuse for good. */
const MOST_CALLS = 5;
/** Milliseconds after which an annotator that has not come is called again. */
const CALL_AGAIN = 2_000;

interface ProbeOptions {
  document: Document;
  anchorTest: (text: string) => boolean;
  /**
   * Called at the first anchor, and where the page changes faster than it can be searched: the
   * annotator comes and says so. Never rejects.
   */
  callAnnotator: () => Promise<void>;
  signal: AbortSignal;
}

/**
 * What runs on every page: searches its text for a rare anchor and follows its changes, and does
 * nothing else until the annotator has come, which aborts the signal.
 */
export function startProbe({ document, anchorTest, callAnnotator, signal }: ProbeOptions): void {
  const fuse = createFuse();
  const plan = createSchedule(shownViewOf(document), look, signal);
  const watch = watchPage(document, plan, signal);
  const shadows = createShadowSearch(document, watch, 'custom', () => undefined, signal);
  let isFirst = true;
  let calls = 0;
  let isCalling = false;
  let again: ReturnType<typeof setTimeout> | undefined;

  async function look(): Promise<void> {
    const { touched, dropped } = watch.take();
    if (touched.size + dropped.size > MOST_CHANGES) return call();
    // The body as it is now: scripts replace it.
    const body = isFirst ? bodyOf(document) : null;
    const atOnce = body === null ? null : hasAnchorAtOnce(body, anchorTest);
    if (atOnce ?? (await isAnnotatorNeeded(touched))) call();
    isFirst = false;
    shadows.search(touched);
  }

  /** At an anchor, and where the page changes faster than it can be searched. */
  async function isAnnotatorNeeded(touched: ReadonlySet<Node>): Promise<boolean> {
    let spent = 0;
    const pacer = createPacer(signal, (ms) => {
      spent += ms;
    });
    const found = await anyAnchor(touched, anchorTest, pacer);
    pacer.end();
    // The first search of a long page is no sign of a page that changes too fast.
    return found || (fuse.spend(spent) && !isFirst);
  }

  function call(): void {
    if (isCalling || calls === MOST_CALLS) return;
    isCalling = true;
    calls++;
    again = setTimeout(() => {
      isCalling = false;
      call();
    }, CALL_AGAIN);
    void callAnnotator();
  }

  signal.addEventListener('abort', () => clearTimeout(again), { once: true });
  const top = bodyOf(document) ?? rootOf(document);
  if (top !== null) watch.touch(top);
}
