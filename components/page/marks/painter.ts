import { shownViewOf } from '../dom.ts';
import { rangeIn } from '../text/page-block.ts';
import { chooseMarks } from './choose-marks.ts';
import { createHighlighter } from './highlighter.ts';
import type { Mark } from './mark.ts';
import { type Sight, watchSight } from './sight.ts';
import { createViewWatch } from './view-watch.ts';
import { elementOf } from './visibility.ts';

/**
 * Each registered range costs 20 to 50 microseconds of every frame in which the page changes
 * anything (docs/performance.md), so beyond a few only what is near the view is registered.
 */
const FEW = 8;
/** Height, in viewports, that is marked above and below the view, so that scrolling shows no gap. */
const MARGIN = 0.25;
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
  const window = shownViewOf(document);
  const highlighter = createHighlighter();
  let marks: readonly Mark[] = [];
  let frame = 0;
  let heartbeat = 0;
  let flashing = 0;
  let printing = false;
  let sight: Sight | null = null;
  const viewWatch = createViewWatch(document, window, plan, signal);

  function paint(chosen: readonly Mark[]): void {
    highlighter.paint(
      chosen.map(({ kind, block, start, end }) => ({ kind, range: rangeIn(block, start, end) })),
    );
  }

  function choose(): void {
    frame = 0;
    const height = window.innerHeight;
    viewWatch.looked();
    paint(chooseMarks(marks, { top: -MARGIN * height, bottom: (1 + MARGIN) * height }, sight));
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

  signal.addEventListener(
    'abort',
    () => {
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
      if (marks.length > FEW) viewWatch.follow();
      // Again at each show: `document.open` takes listeners away.
      window.addEventListener('beforeprint', onPrint, { signal, capture: true });
      window.addEventListener('afterprint', onPrint, { signal, capture: true });
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
