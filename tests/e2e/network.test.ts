import { describe, expect, it } from 'vitest';
import { openCard } from '../../components/browser-driver/reader-actions.ts';
import { until } from '../../components/browser-driver/wait.ts';
import { ARTICLES } from '../../components/command-line/sample-articles.ts';
import { expectMarks } from './harness/expectations.ts';
import { openSession } from './harness/session.ts';

const session = openSession();

/** Whom the browsers call by themselves, with or without an extension. */
const ERRANDS =
  /(^|\.)(google\.com|googleapis\.com|gvt1\.com|mozilla\.(com|org|net)|firefox\.com)$/;

function hostOf(url: string): string {
  return URL.canParse(url) && !/^[^/]+:\d+$/.test(url)
    ? new URL(url).hostname
    : (url.split(':')[0] ?? '');
}

describe('a whole session', () => {
  it('makes no request but those of the pages themselves', async () => {
    const opened = ['firstDay', 'quiet', 'strictPolicy'] as const;
    for (const name of opened) {
      const tab = await session.open(name);
      await expectMarks(tab, ARTICLES[name].marks);
      await tab.close();
    }
    const tab = await session.open('firstDay');
    await openCard(tab, 'ISIS-K');
    const popup = await session.driver.openPopup(tab);
    await until('text in the popup', () => popup.evaluate(() => document.body.innerText.trim()));
    for (const page of ['sidepanel.html', 'options.html', 'welcome.html']) {
      const own = await session.driver.openExtensionPage(page);
      await until(`text in ${page}`, () => own.evaluate(() => document.body.innerText.trim()));
      await own.close();
    }
    const pages: string[] = Object.values(ARTICLES).map(({ url }) => url);
    const hosts = pages.map((url) => new URL(url).hostname);
    const others = session.server.requests.filter(({ method, url }) => {
      if (ERRANDS.test(hostOf(url))) return false;
      return method === 'CONNECT' ? !hosts.includes(hostOf(url)) : !pages.includes(url);
    });
    expect(others).toEqual([]);
    await tab.close();
  });

  it('asks for each page once, as the browser would without the extension', async () => {
    session.server.requests.length = 0;
    const tab = await session.open('firstDay');
    await expectMarks(tab, ARTICLES.firstDay.marks);
    await openCard(tab, 'ISIS-K');
    const same = session.server.requests.filter(({ url }) => url === ARTICLES.firstDay.url);
    expect(same).toHaveLength(1);
    await tab.close();
  });

  it('is refused by policy should an extension page ever try', async () => {
    const page = await session.driver.openExtensionPage('sidepanel.html');
    const answer = await page.evaluate(() =>
      fetch('https://www.reuters.com/world/first-day/').then(
        () => 'answered',
        () => 'refused',
      ),
    );
    expect(answer).toBe('refused');
    await page.close();
  });
});
