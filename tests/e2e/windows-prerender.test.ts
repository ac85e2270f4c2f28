import { describe, expect, it } from 'vitest';
import { click, openCard } from '../../components/browser-driver/reader-actions.ts';
import { pageReport } from '../../components/browser-driver/report.ts';
import { until } from '../../components/browser-driver/wait.ts';
import { ARTICLES } from '../../components/command-line/sample-articles.ts';
import { expectMarks } from './harness/expectations.ts';
import { browserName, openSession } from './harness/session.ts';
import { badgeOf, placeOfTab } from './harness/tabs.ts';

const session = openSession();
const { marks } = ARTICLES.firstDay;

const FRONT = 'https://www.reuters.com/front/';
const AHEAD = 'https://www.reuters.com/ahead/';

/**
 * Firefox renders nothing ahead:
 * https://developer.mozilla.org/docs/Web/API/Document/prerendering#browser_compatibility
 */
describe.runIf(browserName === 'chromium')('a page that is rendered ahead of the click', () => {
  it('is no news until the reader goes there, and is marked then', async () => {
    const { driver, server } = session;
    server.serveFile(AHEAD, ARTICLES.firstDay.file);
    server.serve(FRONT, {
      body: `<!doctype html><link rel="icon" href="data:,"><title>Front</title>
        <p><a href="${AHEAD}">On the first day</a></p>
        <script type="speculationrules">
          {"prerender": [{"urls": ["${AHEAD}"], "eagerness": "immediate"}]}
        </script>`,
    });
    const tab = await driver.open(FRONT);
    const place = await placeOfTab(driver, tab);
    await until('a page rendered ahead', () =>
      server.requests.some(
        ({ url, headers }) => url === AHEAD && headers['sec-purpose'] === 'prefetch;prerender',
      ),
    );
    const other = await session.open('firstDay');
    await expectMarks(other, marks);
    await other.close();
    const report = await pageReport(driver, tab);
    expect(report.url).toBe(FRONT);
    expect(await badgeOf(driver, place)).toBe('');
    await click(tab, 'a');
    await until('the page', () => tab.evaluate((url) => location.href === url, AHEAD));
    // Without this the page was loaded only at the click, and the test would show nothing.
    const activation = await tab.evaluate(() => {
      const [visit] = performance.getEntriesByType('navigation');
      return visit ? Number(Reflect.get(visit, 'activationStart')) : 0;
    });
    expect(activation).toBeGreaterThan(0);
    await expectMarks(tab, marks);
    await openCard(tab, 'ISIS-K');
    await until('the badge', () => badgeOf(driver, place));
    await tab.close();
  });
});
