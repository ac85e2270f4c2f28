import type { Page } from 'puppeteer-core';
import { highlightStyles, type World } from './chromium.ts';
import { pagesBeside } from './pages-beside.ts';

/** An open page with the annotator of `page-lab.ts` beside it. */
export interface OpenPage extends World {
  page: Page;
  /** Starts the annotator. */
  start(settings?: string): Promise<void>;
  /** Waits until an expression of the annotator's world is this, and fails with what it is instead. */
  becomes(expression: string, expected: unknown): Promise<void>;
  /** Texts of the marks of a kind that are registered now. */
  marks(kind?: string): Promise<string[]>;
}

/** Long enough for a loaded machine; nothing waits this long unless it fails. */
const PATIENCE = 30_000;

/** One browser for a test file; each call opens a page of its own. */
export function pageOpener(): (body: string, head?: string, type?: string) => Promise<OpenPage> {
  const openBeside = pagesBeside('tests/browser/page-lab.ts', 'lab');
  let count = 0;

  return async (body, head = '', ending = 'html') => {
    const styles = await highlightStyles();
    const { page, world } = await openBeside(
      `/page-${count++}.${ending}`,
      ending === 'html'
        ? `<!doctype html><html lang="en"><head><title>A page</title><style>${styles}</style>${head}</head><body>${body}</body></html>`
        : body,
    );
    const becomes = async (expression: string, expected: unknown) => {
      const wanted = JSON.stringify(expected);
      const last = await world.evaluate<string>(`new Promise((resolve) => {
        const end = performance.now() + ${PATIENCE};
        (function look() {
          const now = JSON.stringify(${expression});
          if (now === ${JSON.stringify(wanted)} || performance.now() > end) resolve(now);
          else requestAnimationFrame(look);
        })();
      })`);
      if (last !== wanted) throw new Error(`${expression} stays ${last}, expected ${wanted}`);
    };
    return {
      ...world,
      page,
      becomes,
      start: (settings = '{}') => world.evaluate(`lab.start(${settings})`),
      marks: (kind = 'caveat-mention') =>
        world.evaluate<string[]>(`lab.painted()[${JSON.stringify(kind)}] ?? []`),
    };
  };
}
