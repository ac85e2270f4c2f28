import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Theme, View } from '../../../components/browser-driver/driver.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules of WCAG 2.2 at levels A and AA, as axe-core names them. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Violation {
  id: string;
  nodes: string[];
}

/** What axe-core finds in a view; an empty list is what we want. */
export async function violations(view: View): Promise<Violation[]> {
  if (!(await view.evaluate(() => Reflect.has(window, 'axe')))) await view.inject(AXE);
  return view.evaluate(async (rules) => {
    const axe = Reflect.get(window, 'axe');
    const found = await axe.run(document, { runOnly: rules, resultTypes: ['violations'] });
    return found.violations.map(
      ({ id, nodes }: { id: string; nodes: { html: string; failureSummary: string }[] }) => ({
        id,
        nodes: nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`),
      }),
    );
  }, RULES);
}

/** The same in each theme: to open a surface takes longer than to look at it again. */
export async function violationsByTheme(view: View): Promise<Record<Theme, Violation[]>> {
  await view.theme('light');
  const light = await violations(view);
  await view.theme('dark');
  return { light, dark: await violations(view) };
}
