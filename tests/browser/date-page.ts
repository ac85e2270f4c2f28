import { pagesBeside } from './pages-beside.ts';

/** The reader's day in the tests of dates. */
export const TODAY = '2026-11-23';

/** Serves a page and answers with an expression that is evaluated beside it, where `dates` is a module. */
type DatesOf = <T>(html: string, expression: string, path?: string) => Promise<T>;

/** One browser for a test file, in which a module that reads dates runs beside pages. */
export function datesBeside(module: string): DatesOf {
  const open = pagesBeside(module, 'dates');
  let count = 0;

  return async <T>(html: string, expression: string, path = `/story-${count}`) => {
    count++;
    const { page, world } = await open(path, html);
    const found = await world.evaluate<T>(expression);
    await page.close();
    return found;
  };
}
