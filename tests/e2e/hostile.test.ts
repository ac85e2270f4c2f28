import { describe, expect, it } from 'vitest';
import { cardText, openCard, placeOfMark } from '../../components/browser-driver/reader-actions.ts';
import { pageReport } from '../../components/browser-driver/report.ts';
import { until } from '../../components/browser-driver/wait.ts';
import { ARTICLES } from '../../components/command-line/sample-articles.ts';
import { expectMarks } from './harness/expectations.ts';
import { openSession } from './harness/session.ts';
import { stored } from './harness/storage.ts';

const session = openSession();

/** An address of the core list for pages that are written here. */
const URL_HERE = 'https://www.voanews.com/a/hostile.html';

const TEXT = '<p>Officials name ISIS-K.</p>';

/** Serve a page of our own and open it. */
async function openPage(html: string) {
  session.server.serve(URL_HERE, {
    body: `<!doctype html><link rel="icon" href="data:,"><title>Hostile</title>${html}`,
  });
  return session.driver.open(URL_HERE);
}

describe('a page', () => {
  it('cannot open the card or the panel with events that it makes itself', async () => {
    const tab = await session.open('firstDay');
    await expectMarks(tab, ARTICLES.firstDay.marks);
    const place = await placeOfMark(tab, 'ISIS-K');
    await tab.evaluate(({ x, y }) => {
      const at = { clientX: x, clientY: y, bubbles: true, composed: true, pointerType: 'mouse' };
      const target = document.elementFromPoint(x, y) ?? document.body;
      for (const type of ['pointerover', 'pointermove', 'mouseover', 'mousemove']) {
        const Kind = type.startsWith('pointer') ? PointerEvent : MouseEvent;
        target.dispatchEvent(new Kind(type, at));
      }
      for (const type of ['pointerdown', 'pointerup', 'click']) {
        target.dispatchEvent(new PointerEvent(type, at));
      }
      target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    }, place);
    // A real pointer elsewhere opens a card; by then a forged one would have come first.
    const text = await openCard(tab, 'Islamic State');
    expect(text).not.toMatch(/^ISIS-K/);
    expect(await session.driver.isPanelOpen()).toBe(false);
    await tab.close();
  });

  it('cannot press the buttons of an open card', async () => {
    const tab = await session.open('firstDay');
    await openCard(tab, 'ISIS-K');
    const reached = await tab.evaluate(() => {
      const host = document.querySelector('[popover]');
      host?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      if (host instanceof HTMLElement) host.click();
      return host?.shadowRoot ?? null;
    });
    expect(reached).toBeNull();
    expect(await session.driver.isPanelOpen()).toBe(false);
    expect(await stored(session.driver, 'settings')).toBeNull();
    await tab.close();
  });

  it('cannot flip a setting by messages to its own window', async () => {
    const tab = await session.open('firstDay');
    await expectMarks(tab, ARTICLES.firstDay.marks);
    const sent = await tab.evaluate(() => {
      for (const type of ['switchSiteOff', 'openPanel', 'dismissMark', 'getReport', 'pageReport']) {
        window.postMessage({ type, target: {}, mark: 'ISIS-K' }, '*');
        document.dispatchEvent(new CustomEvent(type, { detail: { type } }));
      }
      const { runtime } = Reflect.get(globalThis, 'chrome') ?? {};
      return typeof runtime?.sendMessage;
    });
    expect(sent).toBe('undefined');
    await openCard(tab, 'ISIS-K');
    expect(await stored(session.driver, 'settings')).toBeNull();
    await expectMarks(tab, ARTICLES.firstDay.marks);
    await tab.close();
  });
});

describe('a page that stands in the way', () => {
  it('is marked although its elements take the names of what a script would ask', async () => {
    const ofDocument = [
      'body',
      'document',
      'querySelector',
      'createTreeWalker',
      'documentElement',
      'prerendering',
    ];
    const ofWindow = ['browser', 'chrome', '__caveatRunning', '__caveat'];
    const clobbering = [...ofDocument, ...ofWindow]
      .map((name) => `<form id="${name}" name="${name}"><input name="${name}"></form>`)
      .join('');
    const tab = await openPage(`${clobbering}<img name="title"><img name="location">${TEXT}`);
    await pageReport(session.driver, tab, ({ items }) => items.length === 1);
    await tab.close();
  });

  it('is marked although it patches the prototypes of its own world', async () => {
    const tab = await openPage(`${TEXT}<script>
      const refuse = () => { throw new Error('patched'); };
      Range.prototype.setStart = Range.prototype.getClientRects = refuse;
      Document.prototype.createTreeWalker = Document.prototype.createRange = refuse;
      Map.prototype.set = WeakMap.prototype.get = Array.prototype.map = refuse;
      String.prototype.normalize = JSON.stringify = window.MutationObserver = refuse;
    </script>`);
    await pageReport(session.driver, tab, ({ items }) => items.length === 1);
    await tab.close();
  });

  it('gets its marks back after clearing the registry, and keeps its own highlights', async () => {
    const tab = await openPage(`${TEXT}<script>
      const range = new StaticRange({
        startContainer: document.body, startOffset: 0, endContainer: document.body, endOffset: 1,
      });
      CSS.highlights.set('page-own', new Highlight(range));
    </script>`);
    await expectMarks(tab, ['ISIS-K']);
    expect(await tab.evaluate(() => CSS.highlights.has('page-own'))).toBe(true);
    await tab.evaluate(() => CSS.highlights.clear());
    await tab.evaluate(() => document.body.append(' One more line.'));
    await expectMarks(tab, ['ISIS-K']);
    await tab.evaluate(() => {
      const ours = CSS.highlights.get('caveat-mention');
      ours?.clear();
      ours?.add(new Range());
    });
    await expectMarks(tab, ['ISIS-K']);
    await tab.close();
  });

  it('still gets its own clicks and pointer moves where a mark is', async () => {
    const tab = await openPage(`<a href="#followed">ISIS-K in a link</a><script>
      window.seen = [];
      for (const type of ['click', 'mousemove', 'pointerdown', 'keydown']) {
        addEventListener(type, (event) => seen.push(type + event.defaultPrevented));
      }
    </script>`);
    const place = await placeOfMark(tab, 'ISIS-K');
    await tab.clickAt(place);
    await until('the link to be followed', () => tab.evaluate(() => location.hash === '#followed'));
    await tab.press('a');
    const seen = await tab.evaluate(() => Reflect.get(globalThis, 'seen') as string[]);
    expect(new Set(seen)).toEqual(
      new Set(['mousemovefalse', 'pointerdownfalse', 'clickfalse', 'keydownfalse']),
    );
    await tab.close();
  });
});

describe('a page that looks for us', () => {
  it('finds no global, no file and no message port of ours', async () => {
    const tab = await session.open('firstDay');
    await expectMarks(tab, ARTICLES.firstDay.marks);
    const traces = await tab.evaluate(() =>
      Object.getOwnPropertyNames(globalThis).filter((name) => /caveat|wxt|webext/i.test(name)),
    );
    expect(traces).toEqual([]);
    const resources = await session.driver.inBackground(() => {
      const { runtime } = Reflect.get(globalThis, 'chrome');
      const { web_accessible_resources, externally_connectable } = runtime.getManifest();
      return { web_accessible_resources, externally_connectable };
    });
    expect(resources.web_accessible_resources ?? []).toEqual([]);
    expect(resources.externally_connectable ?? null).toBeNull();
    await tab.close();
  });

  it('is marked again after it replaces its whole body', async () => {
    const tab = await openPage(TEXT);
    await expectMarks(tab, ['ISIS-K']);
    await tab.evaluate(() => {
      const body = document.createElement('body');
      body.append(document.createElement('p'));
      body.firstElementChild?.append('A new body, and ISIS-K in it twice: ISIS-K.');
      document.body.replaceWith(body);
    });
    await expectMarks(tab, ['ISIS-K', 'ISIS-K']);
    await tab.close();
  });

  it('never gets its text parsed as markup by the card or the panel', async () => {
    const title = '<img src=x onerror=window.broken=1>';
    const tab = await openPage(`<h1>${title.replace('<', '&lt;')} and ISIS-K</h1>`);
    await openCard(tab, 'ISIS-K');
    expect(await tab.inCard((root) => root.querySelectorAll('img, script').length)).toBe(0);
    expect(await tab.evaluate(() => Reflect.get(globalThis, 'broken') ?? null)).toBeNull();
    expect(await cardText(tab)).toContain('ISIS-K');
    await tab.close();
  });
});
