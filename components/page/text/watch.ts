import { attributeOf, isElement, localName } from '../dom.ts';
import { isSeam, READING_ATTRIBUTES } from './elements.ts';
import type { PageChanges } from './page-text.ts';

const WHAT: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: READING_ATTRIBUTES,
  attributeOldValue: true,
};

const HIDES = /display:\s*none/i;

/** Gathers what the page changes until somebody asks. */
export interface PageWatch {
  /** Also watches an open shadow root, which no observer of the document sees into. */
  include(root: ShadowRoot): void;
  /** Marks a node as new, as if the page had just added it. */
  touch(node: Node): void;
  /** Everything since the last call. */
  take(): PageChanges;
}

/** Animations write `style` all the time; only what shows or hides an element counts. */
function changesReading({ target, attributeName, oldValue }: MutationRecord): boolean {
  const element = target as Element;
  if (attributeName === 'style') {
    return HIDES.test(oldValue ?? '') !== HIDES.test(attributeOf(element, 'style') ?? '');
  }
  return attributeName !== 'open' || localName(element) === 'dialog';
}

/**
 * Watches the document itself, so that a replaced body or `document.open` changes nothing about
 * it. `onChange` is called in the page's own turn, at the first change since the last `take`,
 * and should do no more than plan. Nothing that Caveat does is a change of the page's nodes.
 */
export function watchPage(
  document: Document,
  onChange: () => void,
  signal: AbortSignal,
): PageWatch {
  let touched = new Set<Node>();
  let dropped = new Set<Node>();

  function gather(records: readonly MutationRecord[]): void {
    for (const record of records) {
      if (record.type === 'childList') {
        for (const node of record.addedNodes) touched.add(node);
        for (const node of record.removedNodes) dropped.add(node);
        if (record.removedNodes.length > 0) {
          // The inline text before and after may be one sentence now, and where nothing is left
          // in an inline element, that around it.
          const neighbour = record.previousSibling ?? record.nextSibling ?? record.target;
          if (!(isElement(neighbour) && isSeam(neighbour))) touched.add(neighbour);
        }
      } else if (record.type === 'characterData') {
        touched.add(record.target);
        dropped.add(record.target);
      } else if (changesReading(record)) {
        touched.add(record.target);
        dropped.add(record.target);
      }
    }
  }

  function isEmpty(): boolean {
    return touched.size === 0 && dropped.size === 0;
  }

  const observer = new MutationObserver((records) => {
    const first = isEmpty();
    gather(records);
    if (first && !isEmpty()) onChange();
  });
  observer.observe(document, WHAT);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });

  return {
    include: (root) => observer.observe(root, WHAT),
    touch(node) {
      const first = isEmpty();
      touched.add(node);
      if (first) onChange();
    },
    take() {
      gather(observer.takeRecords());
      const changes = { touched, dropped };
      touched = new Set();
      dropped = new Set();
      return changes;
    },
  };
}
