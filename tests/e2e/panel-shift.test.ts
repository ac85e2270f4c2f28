import { describe, expect, it } from 'vitest';
import type { View } from '../../components/browser-driver/driver.ts';
import { expectText } from '../../components/browser-driver/panel.ts';
import { openCard, pressInCard } from '../../components/browser-driver/reader-actions.ts';
import { until } from '../../components/browser-driver/wait.ts';
import { words } from '../../components/browser-driver/words.ts';
import { ARTICLES } from '../../components/command-line/sample-articles.ts';
import { panelInChromium } from './harness/chromium-panel.ts';
import { expectMarks } from './harness/expectations.ts';
import { browserName, openSession } from './harness/session.ts';

const session = openSession();

/** The sum of all layout shifts up to now. */
async function layoutShift(view: View): Promise<number> {
  return view.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as { value?: number }).value ?? 0;
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      }),
  );
}

/**
 * Firefox tells no layout shifts:
 * https://developer.mozilla.org/docs/Web/API/LayoutShift#browser_compatibility
 */
describe.runIf(browserName === 'chromium')('the panel', () => {
  // First: in a browser whose panel nothing has opened yet.
  it('that a card opens keeps the fact that was asked for in its place while the rest is filled in', async () => {
    const tab = await session.open('firstDay');
    await openCard(tab, 'ISIS-K');
    await pressInCard(tab, words('cardOpenPanel'), () => session.driver.isPanelOpen());
    const panel = await session.driver.panel();
    const top = await until('every fact', () =>
      panel.evaluate(() => {
        const asked = document.activeElement;
        const all = document.querySelectorAll('.fact').length > 60;
        return all && asked?.matches('.fact') ? asked.getBoundingClientRect().top : null;
      }),
    );
    expect(top).toBeLessThan(100);
    expect(await layoutShift(panel)).toBe(0);
    await tab.close();
  });

  it('does not move when the page answers late', async () => {
    const tab = await session.open('firstDay');
    await expectMarks(tab, ARTICLES.firstDay.marks);
    const panel = await panelInChromium(session.driver, tab);
    await expectText(panel, 'At least 115 killed');
    const busy = tab.evaluate(() => {
      const end = performance.now() + 600;
      while (performance.now() < end);
    });
    await panel.page.reload();
    await busy;
    await expectText(panel, 'At least 115 killed');
    expect(await layoutShift(panel)).toBe(0);
    await tab.close();
  });
});
