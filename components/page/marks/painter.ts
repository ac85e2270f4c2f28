import { rootOf, viewOf } from '../dom.ts';
import { rangeIn } from '../text/page-block.ts';
import { createHighlighter } from './highlighter.ts';
import { type Mark, placeOf } from './mark.ts';
import { nearView, type Stretch } from './near-view.ts';
import { type Sight, watchSight } from './sight.ts';
import { elementOf } from './visibility.ts';

/**
 * Each registered range costs 20 to 50 microseconds of every frame in which the page changes
 * anything (docs/performance.md), so beyond a few only what is near the view is registered.
 */
const FEW = 8;
const MOST = 100;
/** Marks besides them that are looked at because what they stand in is near the view. */
const MOST_LOOKS = 200;
/** Height, in viewports, that is marked above and below the view, so that scrolling shows no gap. */
const MARGIN = 0.25;
/** Scrolled height, in viewports, after which the choice is made again; less than the margin. */
const MOVED = 0.1;
/** Milliseconds between two looks at whether the page took our marks out of the registry. */
const HEARTBEAT = 2_000;
/** Milliseconds for which a mark that was scrolled to is shown stronger. */
const FLASH = 1_600;

export interface Painter {
  /** Shows these marks, in reading order, instead of those before. */
  show(marks: readonly Mark[]): void;
  flash(mark: Mark): void;
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
    const place = (index: number): Stretch | null => {
      const mark = marks[index];
      return mark === undefined ? null : placeOf(mark);
    };
    measuredAt = window.scrollY;
    const chosen = nearView(marks.length, place, near, MOST);
    paint([...chosen, ...besides(chosen, place, near)].flatMap((index) => marks[index] ?? []));
  }

  /**
   * Marks near the view that the search for them passed over, since those around them are far from
   * it: in a box over the page, say.
   */
  function besides(
    chosen: readonly number[],
    place: (index: number) => Stretch | null,
    near: Stretch,
  ): number[] {
    const known = new Set(chosen);
    const found: number[] = [];
    let looks = 0;
    for (const [index, mark] of marks.entries()) {
      if (chosen.length + found.length >= MOST || looks >= MOST_LOOKS) break;
      const element = elementOf(mark);
      if (element === null || known.has(index) || !sight?.isIn(element)) continue;
      looks++;
      const at = place(index);
      if (at !== null && at.top <= near.bottom && at.bottom >= near.top) found.push(index);
    }
    return found;
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
