import {
  childrenOf,
  isConnected,
  isElement,
  isLarge,
  localName,
  readyStateOf,
  rootOf,
  shadowRootOf,
  shownViewOf,
} from './dom.ts';
import { createPacer, type Pacer } from './pacer.ts';
import type { PageWatch } from './text/watch.ts';

/** Elements between two looks at the clock. */
const ELEMENTS_PER_LOOK = 256;
/** Milliseconds after which a search begins although the page was never idle. */
const LATEST = 1_000;
/** Milliseconds after which it begins although the page is still loading. */
const BEFORE_LOAD = 3_000;

/** Custom elements without a shadow root that are asked again, and how often they are. */
const MOST_ROOTLESS = 500;
const MOST_LOOKS = 6;
/** Milliseconds until the first of these looks; each later one takes twice as long. */
const FIRST_LOOK = 1_000;

/** Finds open shadow roots, has them watched, and hands their content over as new. */
export interface ShadowSearch {
  /** Searches in and below these nodes when the page is idle. */
  search(nodes: Iterable<Node>): void;
  /** All that were found and are still in the document. */
  roots(): readonly ShadowRoot[];
}

/**
 * Which elements are asked. An element of any name can have a shadow root, but nearly all that do
 * are custom elements, and those the browser finds without a script touching all others.
 */
export type Hosts = 'any' | 'custom';

const CUSTOM = "descendant-or-self::*[contains(local-name(),'-')]";

function findCustom(top: Element, onHost: (element: Element) => void): void {
  const { evaluate } = Document.prototype;
  const found = evaluate.call(document, CUSTOM, top, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
  for (let at = 0; at < found.snapshotLength; at++) {
    onHost(found.snapshotItem(at) as Element);
  }
}

async function findAny(
  top: Element,
  pacer: Pacer,
  onHost: (element: Element) => void,
): Promise<void> {
  const walker = Document.prototype.createTreeWalker.call(document, top, NodeFilter.SHOW_ELEMENT);
  let count = 0;
  for (let node: Node | null = top; node !== null; node = walker.nextNode()) {
    onHost(node as Element);
    if (++count % ELEMENTS_PER_LOOK === 0 && pacer.due()) await pacer.pause();
  }
}

/**
 * Nothing in the DOM tells which elements have a shadow root, so they are asked, once the page is
 * idle; again when it has loaded, because scripts attach roots to elements that are there. Custom
 * elements that have none are asked later too: a page may define them seconds after it has loaded.
 */
export function createShadowSearch(
  document: Document,
  watch: PageWatch,
  hosts: Hosts,
  style: (root: ShadowRoot) => void,
  signal: AbortSignal,
): ShadowSearch {
  const view = shownViewOf(document);
  const known = new WeakSet<ShadowRoot>();
  let roots = new Set<ShadowRoot>();
  let wanted = new Set<Element>();
  let idle = 0;
  let loading = 0;
  let rootless = new Set<Element>();
  let later = 0;
  let looks = 0;

  function onHost(element: Element): void {
    const root = shadowRootOf(element);
    if (root !== null) onRoot(root);
    else if (rootless.size < MOST_ROOTLESS && localName(element).includes('-')) {
      rootless.add(element);
    }
  }

  function lookAgain(): void {
    later = 0;
    const hosts = rootless;
    rootless = new Set();
    for (const host of hosts) if (isConnected(host)) onHost(host);
    if (rootless.size === 0 || looks === MOST_LOOKS) return;
    later = view.setTimeout(lookAgain, FIRST_LOOK * 2 ** looks++);
  }

  function onRoot(root: ShadowRoot): void {
    if (!known.has(root)) {
      known.add(root);
      watch.include(root);
      style(root);
    }
    roots.add(root);
    // Also where it was known: its host may have been taken out and put back.
    for (const node of childrenOf(root)) watch.touch(node);
  }

  async function run(): Promise<void> {
    idle = 0;
    const nodes = wanted;
    wanted = new Set();
    roots = new Set([...roots].filter(isConnected));
    const pacer = createPacer(signal);
    try {
      for (const node of nodes) {
        if (!isConnected(node)) continue;
        // On a large page the browser's search would be one long task.
        if (hosts === 'custom' && !isLarge(node)) findCustom(node, onHost);
        else await findAny(node, pacer, onHost);
      }
      if (later === 0) lookAgain();
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  function search(nodes: Iterable<Node>): void {
    for (const node of nodes) if (isElement(node)) wanted.add(node);
    if (wanted.size === 0 || signal.aborted) return;
    // A page that loads is searched as a whole once it has, and hardly ever before.
    if (readyStateOf(document) === 'complete') plan();
    else loading ||= view.setTimeout(plan, BEFORE_LOAD);
  }

  function plan(): void {
    view.clearTimeout(loading);
    loading = 0;
    idle ||= view.requestIdleCallback(run, { timeout: LATEST });
  }

  function onLoad(): void {
    const root = rootOf(document);
    if (root !== null) wanted = new Set([root]);
    plan();
  }

  signal.addEventListener(
    'abort',
    () => {
      view.clearTimeout(loading);
      view.clearTimeout(later);
      view.cancelIdleCallback(idle);
    },
    { once: true },
  );
  view.addEventListener('load', onLoad, { signal, once: true });
  return { search, roots: () => [...roots] };
}
