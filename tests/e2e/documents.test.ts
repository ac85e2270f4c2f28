import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChromiumDriver } from '../../components/browser-driver/chromium.ts';
import type { Tab } from '../../components/browser-driver/driver.ts';
import type { FirefoxDriver } from '../../components/browser-driver/firefox.ts';
import { serialised } from '../../components/browser-driver/in-page.ts';
import { launch } from '../../components/browser-driver/launch.ts';
import { expectText } from '../../components/browser-driver/panel.ts';
import { cardGone, openCard } from '../../components/browser-driver/reader-actions.ts';
import { pageReport } from '../../components/browser-driver/report.ts';
import { until } from '../../components/browser-driver/wait.ts';
import { words } from '../../components/browser-driver/words.ts';
import { ARTICLES } from '../../components/command-line/sample-articles.ts';
import { expectMarks } from './harness/expectations.ts';
import { copied, foundInPage, printed } from './harness/outputs.ts';
import { browserName, openSession } from './harness/session.ts';

const session = openSession();
const { url, marks } = ARTICLES.firstDay;

/** An address of the core list for documents that are written here. */
const HERE = 'https://www.voanews.com/a/document';

const XHTML = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>A strict page</title>
<link rel="icon" href="data:,"/></head><body><div/>
<h1>Of ISIS-K</h1><p>Officials<br/>name <b>ISIS</b>-K &amp; others.</p>
<p><![CDATA[Not markup: <ISIS-K>]]></p></body></html>`;

const SVG = `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="200" height="80">
<title>ISIS-K</title><text x="5" y="40">ISIS-K</text></svg>`;

async function openDocument(body: string, type?: string): Promise<Tab> {
  session.server.serve(HERE, { body, ...(type && { type }) });
  return session.driver.open(HERE);
}

function page(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>A page</title>${head}<body>${body}</body></html>`;
}

describe('a document', () => {
  it('in XHTML is marked, with its CDATA, and answers the pointer', async () => {
    const tab = await openDocument(XHTML, 'application/xhtml+xml');
    const before = await tab.evaluate(serialised);
    await expectMarks(tab, ['ISIS-K', 'ISIS-K', 'ISIS-K']);
    expect(await openCard(tab, 'ISIS-K', 1)).toContain('ISIS-K');
    await tab.press('Escape');
    await cardGone(tab);
    expect(await tab.evaluate(serialised)).toBe(before);
    await tab.close();
  });

  it('that is a bare drawing is left alone, and its tab still answers', async () => {
    const tab = await openDocument(SVG, 'image/svg+xml');
    await expectText(await session.driver.openPopup(tab), words('popupNothing'));
    expect(await tab.evaluate(() => document.documentElement.childElementCount)).toBe(2);
    await tab.close();
  });

  it('that is opened and written anew is marked, and its card opens and closes', async () => {
    const tab = await openDocument(page('<p>Officials name ISIS-K.</p>'));
    await expectMarks(tab, ['ISIS-K']);
    await tab.evaluate((html) => {
      document.open();
      for (const part of html.split(' ')) document.write(`${part} `);
      document.close();
    }, page('<p>Two of them: ISIS-K and ISIS-K.</p>'));
    await expectMarks(tab, ['ISIS-K', 'ISIS-K']);
    await openCard(tab, 'ISIS-K', 1);
    await tab.press('Escape');
    await cardGone(tab);
    await tab.close();
  });

  it('that grows by document.write while it loads is marked to its end', async () => {
    const tab = await openDocument(
      page(`<p>ISIS-K</p><script>
        for (let line = 0; line < 3; line++) document.write('<p>Line ' + line + ' of ISIS-K.</p>');
      </script><p>ISIS-K</p>`),
    );
    await expectMarks(tab, Array(5).fill('ISIS-K'));
    await tab.close();
  });

  it('with a base elsewhere is known by its own address, and nothing is fetched from there', async () => {
    session.server.requests.length = 0;
    const tab = await openDocument(
      page('<p>Officials name ISIS-K.</p>', '<base href="https://elsewhere.example/x/">'),
    );
    await openCard(tab, 'ISIS-K');
    const report = await pageReport(session.driver, tab, ({ items }) => items.length > 0);
    expect(report.url).toBe(HERE);
    expect(session.server.requests.filter((each) => each.url.includes('elsewhere'))).toEqual([]);
    await tab.close();
  });

  it('in frames is read in its top frame alone', async () => {
    session.server.serve(`${HERE}/framed`, { body: page('<p>ISIS-K in a frame</p>') });
    const tab = await openDocument(
      page(`<p>ISIS-K</p><iframe src="${HERE}/framed"></iframe>
        <iframe srcdoc="&lt;p&gt;ISIS-K"></iframe>`),
    );
    await expectMarks(tab, ['ISIS-K']);
    const { items } = await pageReport(session.driver, tab, (report) => report.items.length > 0);
    expect(items).toHaveLength(1);
    const inFrames = await tab.evaluate(() =>
      [...document.querySelectorAll('iframe')].map(({ contentWindow }) => {
        const { CSS } = contentWindow as Window & typeof globalThis;
        return CSS.highlights.size;
      }),
    );
    expect(inFrames).toEqual([0, 0]);
    await tab.close();
  });

  it('made of frames has nothing to read, and its tab still answers', async () => {
    session.server.serve(`${HERE}/framed`, { body: page('<p>ISIS-K in a frame</p>') });
    const tab = await openDocument(
      `<!doctype html><title>A set</title><frameset cols="*"><frame src="${HERE}/framed"></frameset>`,
    );
    await expectText(await session.driver.openPopup(tab), words('popupNothing'));
    await tab.close();
  });
});

describe('what a reader carries away is the same with the extension as without it', () => {
  let bare: ChromiumDriver | FirefoxDriver;
  let without: Tab;
  let tab: Tab;

  beforeAll(async () => {
    bare = await launch(browserName, {
      port: session.server.port,
      install: false,
      fonts: 'wide',
    });
    without = await bare.open(url);
    tab = await session.driver.open(url);
    await expectMarks(tab, marks);
  });
  afterAll(() => bare?.close());

  /** And leave the mark: what was closed on it opens there only after that. */
  async function closeCard(): Promise<void> {
    await tab.press('Escape');
    await tab.moveTo({ x: 2, y: 2 });
    await cardGone(tab);
  }

  it('on paper, also while a card is open', async () => {
    const plain = await printed(without);
    // The browser itself prints the same page alike twice, or nothing is shown here.
    expect((await printed(without)) === plain).toBe(true);
    expect((await printed(tab)) === plain).toBe(true);
    await expectMarks(tab, marks);
    await openCard(tab, 'ISIS-K');
    expect((await printed(tab)) === plain).toBe(true);
    await closeCard();
  });

  it('as a copy', async () => {
    expect(await tab.evaluate(copied)).toEqual(await without.evaluate(copied));
  });

  it('as a copy of all, by the keys, while a card is open', async () => {
    const selected = (view: Tab) =>
      until('a selection', async () => {
        await view.press('Control+a');
        return view.evaluate(() => String(getSelection()));
      });
    const plain = await selected(without);
    await openCard(tab, 'ISIS-K');
    expect(await selected(tab)).toBe(plain);
    await closeCard();
    await tab.evaluate(() => getSelection()?.removeAllRanges());
  });

  it.each(['ISIS-K', 'attack', 'not on this page'])(
    'as hits of a search for "%s"',
    async (sought) => {
      const hits = await tab.evaluate(foundInPage, sought);
      expect(hits).toEqual(await without.evaluate(foundInPage, sought));
    },
  );
});
