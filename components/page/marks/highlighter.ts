/** Kinds of marks; later ones are painted over earlier ones. */
const MARK_KINDS = ['mention', 'claim', 'toll'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/**
 * The registry belongs to the page too: a prefix keeps apart what is whose. A name says the kind of
 * its marks and nothing of how the reader wants them to look.
 */
const PREFIX = 'caveat-';
const FLASH = `${PREFIX}flash`;

interface MarkedRange {
  kind: MarkKind;
  range: StaticRange;
}

/** Paints ranges without touching the page's nodes. */
export interface Highlighter {
  /** Replaces all marks. */
  paint(marks: readonly MarkedRange[]): void;
  /** One more range, painted above the marks until `null` takes it away. */
  flash(range: StaticRange | null): void;
  /** Registers again what the page took out of the registry. */
  restore(): void;
  clear(): void;
}

interface Registered {
  highlight: Highlight;
  ranges: readonly StaticRange[];
  priority: number;
}

/** Whether the page left a highlight as it was made: it can put a range of its own in place of one. */
function isAsMade({ highlight, ranges, priority }: Registered): boolean {
  return (
    highlight.size === ranges.length &&
    highlight.priority === priority &&
    ranges.every((range) => highlight.has(range))
  );
}

/**
 * Highlights of the document's registry. Firefox throws when an extension iterates the registry
 * or a highlight, as with other iterables of a page (https://github.com/sindresorhus/ky/issues/875),
 * so what is registered is kept here.
 */
export function createHighlighter(): Highlighter {
  const registry = CSS.highlights;
  const registered = new Map<string, Registered>();

  function register(name: string, ranges: readonly StaticRange[], priority: number): void {
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    registered.set(name, { highlight, ranges, priority });
    registry.set(name, highlight);
  }

  function unregister(name: string): void {
    if (registered.delete(name)) registry.delete(name);
  }

  return {
    paint(marks) {
      for (const name of [...registered.keys()]) if (name !== FLASH) unregister(name);
      for (const [priority, kind] of MARK_KINDS.entries()) {
        const ranges = marks.filter((mark) => mark.kind === kind).map(({ range }) => range);
        if (ranges.length > 0) register(`${PREFIX}${kind}`, ranges, priority);
      }
    },
    flash(range) {
      unregister(FLASH);
      if (range !== null) register(FLASH, [range], MARK_KINDS.length);
    },
    restore() {
      for (const [name, own] of registered) {
        if (registry.get(name) !== own.highlight || !isAsMade(own)) {
          register(name, own.ranges, own.priority);
        }
      }
    },
    clear() {
      for (const name of [...registered.keys()]) unregister(name);
    },
  };
}
