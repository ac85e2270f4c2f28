import type { Page } from 'puppeteer-core';

/** One start of the panel. Times in milliseconds. */
export interface PanelStart {
  /** From the start of the panel's script to the paint that showed all that is in view. */
  paint: number;
  /** Sum of the layout shifts, as the Layout Instability specification counts them. */
  shift: number;
}

/** What the panel showed after a frame: the words in view. */
interface Shown {
  frame: number;
  content: string;
}

declare global {
  var shown: Shown[];
}

/**
 * Notes after each frame what is on show, where it changed: from the first thing in the panel on,
 * so as not to slow down what comes before it. Runs before the panel's script.
 */
export function watchFrames(): void {
  globalThis.shown = [];
  const look = (frame: number) => {
    const inView = [...document.querySelectorAll('h1,h2,h3,p,li,th,td,summary,button')].filter(
      (element) => {
        const { top, bottom, height } = element.getBoundingClientRect();
        return height > 0 && bottom > 0 && top < innerHeight;
      },
    );
    const content = inView.map(({ textContent }) => textContent).join('\n');
    if (shown.at(-1)?.content !== content) shown.push({ frame, content });
  };
  const watch = (frame: number) => {
    // A message arrives when the frame has been laid out and painted.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => look(frame);
    port2.postMessage(null);
    requestAnimationFrame(watch);
  };
  document.addEventListener(
    'readystatechange',
    () => {
      const panel = document.getElementById('panel');
      const started = new MutationObserver(() => {
        started.disconnect();
        requestAnimationFrame(watch);
      });
      if (panel) started.observe(panel, { childList: true });
    },
    { once: true },
  );
}

/**
 * Waits for the panel to settle, and says when its first paint with content was and when the
 * largest thing in view was painted, in milliseconds of its own clock, and how much it moved.
 */
export async function readPaints(settling: number) {
  let shift = 0;
  let largest = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += (entry as { value?: number }).value ?? 0;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) largest = Math.max(largest, startTime);
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  await new Promise((resolve) => setTimeout(resolve, settling));
  const [first] = performance.getEntriesByName('first-contentful-paint');
  return { first: first?.startTime ?? Number.NaN, largest, shift, origin: performance.timeOrigin };
}

interface TraceEvent {
  name: string;
  pid: number;
  ts: number;
}

/** Milliseconds from the first line of script to the first paint with content, by the trace. */
function scriptToPaint(trace: Uint8Array): number {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
    traceEvents: TraceEvent[];
  };
  const paint = traceEvents.findLast(({ name }) => name === 'firstContentfulPaint');
  const script = traceEvents.find(
    ({ name, pid }) => name === 'v8.evaluateModule' && pid === paint?.pid,
  );
  return ((paint?.ts ?? Number.NaN) - (script?.ts ?? Number.NaN)) / 1_000;
}

/**
 * Loads an open panel anew under the browser's own trace. Throws where what is in view changed after
 * the paint that counts.
 */
export async function startPanelOnce(
  page: Page,
  loaded: () => Promise<void>,
  settling: number,
): Promise<PanelStart> {
  await page.tracing.start({ categories: ['-*', 'devtools.timeline', 'loading'] });
  await loaded();
  const { first, largest, shift } = await page.evaluate(readPaints, settling);
  const toFirst = scriptToPaint((await page.tracing.stop()) ?? new Uint8Array());
  const changed = await page.evaluate(() => shown.at(-1)?.frame ?? Number.NaN);
  const painted = Math.max(first, largest);
  if (!(changed <= painted)) {
    throw new Error(`The panel was painted at ${painted} ms, and still changed at ${changed} ms.`);
  }
  return { paint: toFirst + painted - first, shift };
}
