import { bodyOf, childrenOf, rootOf, shownViewOf } from '../page/dom.ts';
import { createFuse, MOST_CHANGES } from '../page/fuse.ts';
import { createRootStyles } from '../page/marks/root-styles.ts';
import { createPacer, type Pacer } from '../page/pacer.ts';
import { createShadowSearch } from '../page/shadow-roots.ts';
import type { PageChanges } from '../page/text/page-text.ts';
import { watchPage } from '../page/text/watch.ts';
import { createSchedule } from './schedule.ts';

interface PageFollowerOptions {
  document: Document;
  /** The rules of the marks, where shadow roots do not have the document's; null where they do. */
  rootStyles: string | null;
  /** Called with what the page changed, never twice at once. */
  onChanges: (changes: PageChanges, pacer: Pacer) => Promise<void>;
  /** The page changes faster than it can be read; it is no longer followed. */
  onOverload: () => void;
  /** Aborting ends the following and takes the styles out of the shadow roots. */
  signal: AbortSignal;
}

/** Gathers what a page changes, and hands it on in turns that leave the page its time. */
export interface PageFollower {
  /** Has `onChanges` called soon, whether or not the page changed. */
  plan(): void;
  /** All of the page, shadow trees included, as if it had just been added. */
  wholePage(): PageChanges;
  shadowRoots(): readonly ShadowRoot[];
  /** The turn under way is no sign of a page that changes too fast: it reads a long page first. */
  exemptThisTurn(): void;
  /** Aborted when the page is no longer followed. */
  signal: AbortSignal;
}

/**
 * Follows a page from its present state on; the first call of `onChanges` has the whole body.
 *
 * @throws where the document is not shown.
 */
export function followPage(options: PageFollowerOptions): PageFollower {
  const { document, rootStyles, onChanges } = options;
  const overload = new AbortController();
  const signal = AbortSignal.any([options.signal, overload.signal]);
  const fuse = createFuse();
  let isExempt = true;

  const plan = createSchedule(shownViewOf(document), takeTurn, signal);
  const watch = watchPage(document, plan, signal);
  const style =
    rootStyles === null ? () => undefined : createRootStyles(document, rootStyles, options.signal);
  const shadows = createShadowSearch(document, watch, 'any', style, signal);

  async function takeTurn(): Promise<void> {
    const changes = watch.take();
    // The page changes more at once than can be read; reading it would let more pile up.
    if (changes.touched.size + changes.dropped.size > MOST_CHANGES) return stop();
    let spent = 0;
    const pacer = createPacer(signal, (ms) => {
      spent += ms;
    });
    await onChanges(changes, pacer);
    pacer.end();
    shadows.search(changes.touched);
    if (!isExempt && fuse.spend(spent)) stop();
    isExempt = false;
  }

  function stop(): void {
    options.onOverload();
    overload.abort();
  }

  const body = bodyOf(document) ?? rootOf(document);
  if (body !== null) watch.touch(body);
  return {
    plan,
    wholePage() {
      const root = rootOf(document);
      const inShadow = shadows.roots().flatMap((shadow) => [...childrenOf(shadow)]);
      const touched = new Set<Node>(root === null ? inShadow : [root, ...inShadow]);
      return { touched, dropped: new Set() };
    },
    shadowRoots: shadows.roots,
    exemptThisTurn() {
      isExempt = true;
    },
    signal,
  };
}
