import { anyAnchor } from '../page/anchor-scan.ts';
import { createFuse, MOST_CHANGES } from '../page/fuse.ts';
import { bodyOf, rootOf, viewOf } from '../page/natives.ts';
import { createPacer } from '../page/pacer.ts';
import { createShadowSearch } from '../page/shadow-roots.ts';
import { watchPage } from '../page/watch.ts';
import { createSchedule } from './schedule.ts';

interface LookoutOptions {
  document: Document;
  anchorTest: (text: string) => boolean;
  /**
   * Called at the first anchor, and where the page changes faster than it can be searched: the
   * reader comes and says so. Never rejects.
   */
  callReader: () => Promise<unknown>;
  signal: AbortSignal;
}

/**
 * What runs on every page: searches its text for a rare anchor and follows its changes, and does
 * nothing else until the reader has come, which aborts the signal.
 */
export function startLookout({ document, anchorTest, callReader, signal }: LookoutOptions): void {
  const view = viewOf(document);
  if (view === null) throw new Error('A page that is not shown has no lookout.');
  const fuse = createFuse();
  const plan = createSchedule(view, look, signal);
  const watch = watchPage(document, plan, signal);
  const shadows = createShadowSearch(document, watch, 'custom', () => undefined, signal);
  let isFirst = true;

  async function look(): Promise<void> {
    const { touched, dropped } = watch.take();
    if (touched.size + dropped.size > MOST_CHANGES) return void (await callReader());
    let spent = 0;
    const pacer = createPacer(signal, (ms) => {
      spent += ms;
    });
    const found = await anyAnchor(touched, anchorTest, pacer);
    pacer.end();
    // The first search of a long page is no sign of a page that changes too fast.
    if (found || (fuse.spend(spent) && !isFirst)) await callReader();
    isFirst = false;
    shadows.search(touched);
  }

  const body = bodyOf(document) ?? rootOf(document);
  if (body !== null) watch.touch(body);
}
