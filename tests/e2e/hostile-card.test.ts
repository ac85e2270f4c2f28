import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Point, Tab } from '../../components/browser-driver/driver.ts';
import { cardText, openCard, pressInCard } from '../../components/browser-driver/reader-actions.ts';
import { until } from '../../components/browser-driver/wait.ts';
import { words } from '../../components/browser-driver/words.ts';
import { SETTLE_MS } from '../../components/hover-card/click-guard.ts';
import { emptyStorage, fillStorage } from './harness/broken-storage.ts';
import { expectMarks } from './harness/expectations.ts';
import { browserName, openSession } from './harness/session.ts';
import { stored } from './harness/storage.ts';

const session = openSession();

/** An address of the core list for a page that plays with the card. */
const HERE = 'https://www.voanews.com/a/clickjacking';

const PAGE = `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Next</title>
  <style>body { height: 3000px } #mark { margin-top: 60px }</style>
  <p id="mark">Officials name ISIS-K.</p>
  <script>
    window.seen = [];
    addEventListener('click', (event) => seen.push(event.target.id || event.target.localName));
  </script></html>`;

/** Where the card's button that switches the site off is. */
function centreOfOff(root: ShadowRoot, label: string): Point | null {
  const button = [...root.querySelectorAll('button')].find((each) =>
    each.textContent?.startsWith(label),
  );
  const box = button?.getBoundingClientRect();
  return box?.width ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
}

/** By which a page could hide the card, or put it elsewhere. */
const STYLES = [
  'opacity: 0',
  'visibility: hidden',
  'transform: translate(40px, 40px)',
  'filter: opacity(0)',
  'clip-path: inset(100%)',
  'inset: 200px auto auto 200px',
  'scale: 0.2',
  'mix-blend-mode: multiply',
  'zoom: 3',
  'mask: linear-gradient(transparent, transparent)',
  'content-visibility: hidden',
  'display: none',
];

/** Every computed property of the card's host. Runs in the page. */
function lookOfHost(): string {
  const host = document.querySelector('[popover]');
  const style = host && getComputedStyle(host);
  return style
    ? [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`).join('; ')
    : '';
}

/** The names of the design tokens, which anybody can read. */
const TOKENS = [
  ...new Set(readFileSync('components/ui/tokens.css', 'utf8').match(/--[\w-]{1,40}/g)),
];
const GENERIC_FONTS = ['serif', 'sans-serif', 'system-ui'];

/** Every declaration of each element in a card, and whether its host has something drawn on it. */
function lookOfAll(root: ShadowRoot): string[] {
  const isDrawn = (pseudo: string) => `${pseudo}: ${getComputedStyle(root.host, pseudo).display}`;
  const looks = [...root.querySelectorAll('*')].flatMap((element) => {
    const style = getComputedStyle(element);
    const names = [...style].filter((name) => !name.startsWith('--'));
    return names.map((name) => `${element.className} ${name}: ${style.getPropertyValue(name)}`);
  });
  return [isDrawn('::before'), isDrawn('::after'), ...looks];
}

/** Every font that a card asks for. */
function fontsOfAll(root: ShadowRoot): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) =>
    getComputedStyle(element).fontFamily.split(/,\s*/),
  );
}

/** Longer than a card has to stand still before it takes clicks. */
async function settled(tab: Tab): Promise<void> {
  await tab.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), 2 * SETTLE_MS);
}

describe('a page that plays with an open card', () => {
  let tab: Tab;
  let off: Point;

  beforeEach(async () => {
    session.server.serve(HERE, { body: PAGE });
    tab = await session.driver.open(HERE);
    await openCard(tab, 'ISIS-K');
    const place = () => tab.inCard(centreOfOff, words('cardOffHere'));
    off = await until('the button', place);
  });
  afterEach(async () => {
    await tab.close();
    await emptyStorage(session.driver);
  });

  /** Nothing that the reader did not mean: the marks stand, nothing is stored. */
  async function expectNothingDone(): Promise<void> {
    // A click that counted would have been told to the background by the time it has answered.
    expect(await stored(session.driver, 'settings')).toBeNull();
    expect(await tab.marks()).not.toEqual([]);
  }

  it('gets no click through it that comes too soon', async () => {
    // On a busy machine a press may come late: then it was a reader's, and is made again.
    await until('a press that comes too soon', async () => {
      await tab.moveTo({ x: 2, y: 2 });
      await emptyStorage(session.driver);
      await tab.goto(HERE);
      await tab.evaluate(() => {
        const seen = new MutationObserver(() => {
          if (document.querySelector('[popover]') === null) return;
          Reflect.set(window, 'opened', performance.now());
          seen.disconnect();
        });
        seen.observe(document, { childList: true, subtree: true });
      });
      await openCard(tab, 'ISIS-K');
      await tab.clickAt(off);
      return tab.evaluate(
        (ms) => performance.now() - Reflect.get(window, 'opened') < ms,
        SETTLE_MS,
      );
    });
    await expectNothingDone();
  });

  it('keeps the clicks on what it lays over it', async () => {
    await settled(tab);
    await tab.evaluate(() => {
      const cover = document.createElement('button');
      cover.id = 'cover';
      cover.popover = 'manual';
      cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;opacity:0.01';
      document.body.append(cover);
      cover.showPopover();
    });
    await tab.clickAt(off);
    expect(await tab.evaluate(() => Reflect.get(window, 'seen') as string[])).toEqual(['cover']);
    await expectNothingDone();
  });

  it('changes nothing about it by style', async () => {
    const before = await tab.evaluate(lookOfHost);
    await tab.evaluate((declarations) => {
      const host = document.querySelector<HTMLElement>('[popover]');
      for (const declaration of declarations) {
        const [name = '', value = ''] = declaration.split(': ');
        host?.style.setProperty(name, value, 'important');
      }
      const sheet = document.createElement('style');
      sheet.textContent = `[popover], html > div { ${declarations.join(' !important; ')} !important }`;
      document.head.append(sheet);
    }, STYLES);
    expect(await tab.evaluate(lookOfHost)).toEqual(before);
    expect(await tab.inCard(centreOfOff, words('cardOffHere'))).toEqual(off);
  });

  it('changes nothing about it by properties that it registers, fonts or covers of its own', async () => {
    const before = await tab.inCard(lookOfAll);
    await tab.evaluate((names) => {
      for (const name of names)
        CSS.registerProperty({ name, syntax: '<color>', inherits: false, initialValue: 'red' });
      const sheet = document.createElement('style');
      sheet.textContent = `[popover]::before, [popover]::after { content: 'Read on' !important;
        position: fixed !important; inset: 0 !important; background: white !important }`;
      document.head.append(sheet);
    }, TOKENS);
    expect(await tab.inCard(lookOfAll)).toEqual(before);
    // By `@font-face` a page gives any other name letters that say something else.
    const fonts = await tab.inCard(fontsOfAll);
    expect(fonts?.filter((font) => !GENERIC_FONTS.includes(font))).toEqual([]);
  });

  it('cannot hide it, and show it in time for a click that was meant for the page', async () => {
    await settled(tab);
    await tab.evaluate(async (ms) => {
      const host = document.querySelector<HTMLElement>('[popover]');
      host?.hidePopover();
      await new Promise((resolve) => setTimeout(resolve, ms));
      const show = () => {
        // A card that was touched takes itself away; then there is nothing to show.
        if (host?.isConnected) host.showPopover();
      };
      addEventListener('pointermove', show, { once: true, capture: true });
    }, SETTLE_MS);
    await tab.clickAt(off);
    await expectNothingDone();
  });

  it('cannot move its mark, and the card with it, under a click', async () => {
    await settled(tab);
    // Within the view, however high the card's letters make it.
    const room = (await tab.evaluate(() => innerHeight)) - off.y;
    const shift = Math.min(150, Math.floor(room / 2));
    const away = { x: off.x, y: off.y + shift };
    await tab.moveTo(away);
    await tab.evaluate(
      (by) =>
        new Promise<void>((resolve) => {
          const mark = document.querySelector<HTMLElement>('#mark');
          if (mark) mark.style.marginTop = `${60 + by}px`;
          scrollBy(0, 1);
          requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
        }),
      shift,
    );
    await tab.clickAt(away);
    await expectNothingDone();
  });

  /** Only Chromium tells what is painted over an element: `hover-card/steadiness.ts`. */
  it.runIf(browserName === 'chromium')('cannot draw over it and let the click pass', async () => {
    await settled(tab);
    await tab.evaluate(async (ms) => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText =
        'position:fixed;inset:0;width:100vw;height:100vh;background:white;pointer-events:none';
      cover.textContent = 'Press here to read on';
      document.body.append(cover);
      cover.showPopover();
      await new Promise((resolve) => setTimeout(resolve, ms));
    }, SETTLE_MS);
    await tab.clickAt(off);
    await expectNothingDone();
  });

  it('cannot show a picture of the page over it, and let the click pass', async () => {
    await settled(tab);
    await tab.evaluate(async (ms) => {
      const sheet = document.createElement('style');
      sheet.textContent = `::view-transition { pointer-events: none; background: white }
        ::view-transition-group(root) { animation-duration: 60s }
        ::view-transition-image-pair(root) { opacity: 0 }`;
      document.head.append(sheet);
      await document.startViewTransition(() => undefined).ready;
      await new Promise((resolve) => setTimeout(resolve, ms));
    }, 2 * SETTLE_MS);
    await tab.clickAt(off);
    await expectNothingDone();
  });

  it('cannot move it into a frame that shows it small', async () => {
    await settled(tab);
    const isInFrame = await tab.evaluate(async (ms) => {
      const host = document.querySelector<HTMLElement>('[popover]');
      const frame = document.createElement('iframe');
      frame.style.cssText =
        'position:fixed;inset:0;width:1200px;height:800px;border:0;transform-origin:0 0;transform:scale(0.5)';
      document.body.append(frame);
      const inside = frame.contentDocument;
      if (host === null || inside === null) throw new Error('no card, or no frame');
      inside.body.append(host);
      host.showPopover();
      await new Promise((resolve) => setTimeout(resolve, ms));
      return host.isConnected;
    }, 2 * SETTLE_MS);
    expect(isInFrame).toBe(false);
    await expectNothingDone();
  });

  it('does what a reader says who means the button', async () => {
    await settled(tab);
    expect(await cardText(tab)).toContain(words('cardOffHere'));
    await tab.clickAt(off);
    await until('the marks to go', async () => (await tab.marks()).length === 0);
    await until('the site to be off', () => stored(session.driver, 'settings'));
  });
});

/** Only Chromium's limit can be reached in a test: `harness/broken-storage.ts`. */
describe.runIf(browserName === 'chromium')('a browser whose storage is full', () => {
  it.each([
    ['Off on this site', words('cardOffHere')],
    ['Not about this', words('cardNotThis')],
  ])('has the card say that "%s" was not stored; it holds for the page', async (_, label) => {
    session.server.serve(HERE, { body: PAGE });
    const tab = await session.driver.open(HERE);
    await openCard(tab, 'ISIS-K');
    await fillStorage(session.driver);
    const said = async () => (await cardText(tab))?.includes(words('cardNotKept')) === true;
    await pressInCard(tab, label, said);
    await pressInCard(tab, '×', async () => (await cardText(tab)) === null);
    await expectMarks(tab, []);
    await tab.goto(HERE);
    await expectMarks(tab, ['ISIS-K']);
    await emptyStorage(session.driver);
    await tab.close();
  });
});
