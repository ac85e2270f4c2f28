import { rootOf, viewOf } from '../dom.ts';
import { type PageBlock, rangeIn } from '../text/page-block.ts';
import { createHighlighter, type MarkKind } from './highlighter.ts';
import { nearView, type Stretch } from './near-view.ts';
import { type Sight, watchSight } from './sight.ts';
import { elementOf } from './visibility.ts';

/**
 * Each registered range costs 20 to 50 microseconds of every frame in which the page changes
 * anything (docs/performance.md), so beyond a few only what is near the view is registered.
 */
const FEW = 8;
const MOST = 100;
/** Height, in viewports, that is marked above and below the view, so that scrolling shows no gap. */
const MARGIN = 0.25;
/** Scrolled height, in viewports, after which the choice is made again; less than the margin. */
const MOVED = 0.1;
/** Milliseconds between two looks at whether the page took our marks out of the registry. */
const HEARTBEAT = 2_000;
/** Milliseconds for which a mark that was scrolled to is shown stronger. */
const FLASH = 1_600;

/** A span of a block that is to be seen. */
export interface Mark {
  kind: MarkKind;
  block: PageBlock;
  start: number;
  end: number;
}

export interface Painter {
  /** Shows these marks, in reading order, instead of those before. */
  show(marks: readonly Mark[]): void;
  flash(mark: Mark): void;
}

/** Where a mark is, one rectangle a line, in CSS pixels of the viewport. Needs layout. */
export function rectsOf({ block, start, end }: Mark): DOMRect[] {
  const { startContainer, startOffset, endContainer, endOffset } = rangeIn(block, start, end);
  const range = new Range();
  try {
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
  } catch {
    // The page shortened the text and the news has not arrived here yet.
    return [];
  }
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

function isShown(element: Element): boolean {
  return Element.prototype.checkVisibility.call(element, { contentVisibilityAuto: true });
}

function placeOf(mark: Mark): Stretch | null {
  const parent = elementOf(mark);
  // Rectangles inside `content-visibility` would make the browser lay out what it spares itself.
  if (parent !== null && !isShown(parent)) return null;
  const rects = rectsOf(mark);
  const first = rects[0];
  const last = rects.at(-1);
  return first === undefined || last === undefined ? null : { top: first.top, bottom: last.bottom };
}

/**
 * Paints the marks near the view until the signal is aborted. `onSight` is called when marks came
 * into the view or left it.
 */
export function createPainter(
  document: Document,
  onSight: () => void,
  signal: AbortSignal,
): Painter {
  const view = viewOf(document);
  if (view === null) throw new Error('Marks need a document that is shown.');
  const window = view;
  const highlighter = createHighlighter();
  let marks: readonly Mark[] = [];
  let frame = 0;
  let heartbeat = 0;
  let flashing = 0;
  let printing = false;
  let measuredAt = Number.NaN;
  let sizes: ResizeObserver | null = null;
  let sight: Sight | null = null;

  function paint(chosen: readonly Mark[]): void {
    highlighter.paint(
      chosen.map(({ kind, block, start, end }) => ({ kind, range: rangeIn(block, start, end) })),
    );
  }

  function choose(): void {
    frame = 0;
    const height = window.innerHeight;
    const near = { top: -MARGIN * height, bottom: (1 + MARGIN) * height };
    const inSight = marks.filter((mark) => {
      const element = elementOf(mark);
      return element === null || !sight?.isOut(element);
    });
    const place = (index: number): Stretch | null => {
      const mark = inSight[index];
      return mark === undefined ? null : placeOf(mark);
    };
    measuredAt = window.scrollY;
    paint(nearView(inSight.length, place, near, MOST).flatMap((index) => inSight[index] ?? []));
  }

  function watchMarks(): void {
    sight ??= watchSight(
      MARGIN,
      () => {
        plan();
        onSight();
      },
      signal,
    );
    const elements = marks.map(elementOf);
    sight.watch(elements.filter((element) => element !== null));
  }

  function plan(): void {
    if (marks.length > FEW && frame === 0 && !printing)
      frame = window.requestAnimationFrame(choose);
  }

  function onScroll(event: Event): void {
    // Inside a scrolled box the window's own position tells nothing.
    const inside = event.target !== document;
    if (inside || Math.abs(window.scrollY - measuredAt) > MOVED * window.innerHeight) plan();
  }

  /** Nothing is marked on paper, and even marks that nobody sees would cut the text of a PDF. */
  function onPrint(event: Event): void {
    if (!event.isTrusted) return;
    printing = event.type === 'beforeprint';
    repaint();
  }

  function repaint(): void {
    if (printing) highlighter.paint([]);
    else if (marks.length <= FEW) paint(marks);
    else plan();
  }

  function beat(): void {
    heartbeat = 0;
    highlighter.restore();
    if (marks.length > 0) heartbeat = window.setTimeout(beat, HEARTBEAT);
  }

  const quietly = { signal, passive: true, capture: true };

  /** Again at each show: `document.open` takes listeners and root away. Twice is as once. */
  function followView(): void {
    window.addEventListener('scroll', onScroll, quietly);
    window.addEventListener('resize', plan, quietly);
    // Content that unfolds moves the rest without any scroll event.
    sizes ??= new ResizeObserver(plan);
    const root = rootOf(document);
    if (root !== null) sizes.observe(root);
  }

  signal.addEventListener(
    'abort',
    () => {
      sizes?.disconnect();
      window.cancelAnimationFrame(frame);
      window.clearTimeout(heartbeat);
      window.clearTimeout(flashing);
      highlighter.clear();
    },
    { once: true },
  );

  return {
    show(next) {
      marks = next;
      watchMarks();
      if (marks.length > FEW) followView();
      window.addEventListener('beforeprint', onPrint, quietly);
      window.addEventListener('afterprint', onPrint, quietly);
      repaint();
      if (heartbeat === 0 && marks.length > 0) heartbeat = window.setTimeout(beat, HEARTBEAT);
    },
    flash({ block, start, end }) {
      highlighter.flash(rangeIn(block, start, end));
      window.clearTimeout(flashing);
      flashing = window.setTimeout(() => highlighter.flash(null), FLASH);
    },
  };
}
