import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChromiumDriver } from '../../components/browser-driver/chromium.ts';
import type { FirefoxDriver } from '../../components/browser-driver/firefox.ts';
import { rememberNodes, sameNodes, serialised } from '../../components/browser-driver/in-page.ts';
import { launch } from '../../components/browser-driver/launch.ts';
import { cardGone, cardText, openCard } from '../../components/browser-driver/reader-actions.ts';
import { pageReport } from '../../components/browser-driver/report.ts';
import { until } from '../../components/browser-driver/wait.ts';
import { ARTICLES } from '../../components/command-line/sample-articles.ts';
import { browserName, openSession } from './harness/session.ts';

/** Saved pages of real sites; not part of the project, and not always there. */
const SAVED = fileURLToPath(new URL('../../../shared/pages/', import.meta.url));
const savedPages = existsSync(SAVED)
  ? readdirSync(SAVED).filter((name) => name.endsWith('.html'))
  : [];
if (savedPages.length === 0)
  console.log('no saved pages at ../shared/pages: that part is left out');

/** The saved page as it can be served: no scripts, nothing fetched from elsewhere. */
function savedPage(name: string): { body: string; headers: Record<string, string> } {
  const source = readFileSync(new URL(name, `file://${SAVED}`), 'utf8');
  return {
    body: source.replace(/<script\b[\s\S]*?<\/script\s*>/gi, ''),
    headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" },
  };
}

const savedUrl = (name: string) => `https://www.theguardian.com/saved/${name}`;

describe('a page', () => {
  const session = openSession();
  let bare: ChromiumDriver | FirefoxDriver;

  beforeAll(async () => {
    bare = await launch(browserName, {
      port: session.server.port,
      install: false,
      fonts: 'wide',
    });
    for (const name of savedPages) session.server.serve(savedUrl(name), savedPage(name));
  });
  afterAll(() => bare?.close());

  const still = ['firstDay', 'seed', 'inlineSplit', 'arabic', 'webComponent', 'quiet'] as const;
  it.each(still)('has the same DOM with the extension as without it: "%s"', async (name) => {
    const without = await bare.open(ARTICLES[name].url);
    const before = await without.evaluate(serialised);
    await without.close();
    const tab = await session.open(name);
    const wanted = ARTICLES[name].marks.length;
    await until('the marks', async () => (await tab.marks()).length >= wanted);
    expect(await tab.evaluate(serialised)).toBe(before);
    await tab.close();
  });

  it('keeps its very nodes while marks and cards come and go', async () => {
    const tab = await session.open('firstDay');
    await tab.evaluate(rememberNodes);
    await openCard(tab, 'ISIS-K');
    await tab.press('Escape');
    await cardGone(tab);
    expect(await tab.evaluate(sameNodes)).toBe(true);
    await tab.close();
  });

  it('shows nothing of us while no card is open', async () => {
    const tab = await session.open('firstDay');
    await until('the marks', async () => (await tab.marks()).length > 0);
    expect(await cardText(tab)).toBeNull();
    expect(await tab.evaluate(() => document.querySelectorAll('[popover]').length)).toBe(0);
    await tab.close();
  });

  it.for(savedPages)('of a real site gets no false mark and stays as it is: %s', async (name) => {
    const without = await bare.open(savedUrl(name));
    const before = await without.evaluate(serialised);
    await without.close();
    const tab = await session.driver.open(savedUrl(name));
    const { items } = await pageReport(session.driver, tab);
    expect(items.filter(({ topic }) => topic !== 'islamic-state')).toEqual([]);
    expect(await tab.evaluate(serialised)).toBe(before);
    await tab.close();
  });
});
