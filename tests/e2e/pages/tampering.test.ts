import { afterEach, describe, expect, it } from 'vitest';
import type { Tab } from '../../../components/browser-driver/driver.ts';
import { cardGone, openCard } from '../../../components/browser-driver/reader-actions.ts';
import { words } from '../../../components/browser-driver/words.ts';
import { SETTLE_MS } from '../../../components/hover-card/click-guard.ts';
import { expectMarks } from '../harness/expectations.ts';
import { Mouse } from '../harness/mouse.ts';
import { browserName, openSession } from '../harness/session.ts';
import { stored } from '../harness/storage.ts';
import { cardBox, FILLER, openWritten, placeInCard } from '../harness/written-page.ts';

const session = openSession();
const STORY = `<p>Officials said ISIS-K claimed it.</p>${FILLER}`;

let tab: Tab;
afterEach(() => tab.close());

/**
 * Firefox hands a page the inside of a closed shadow root (`hover-card/seal.ts`); Chromium does
 * not.
 */
describe.runIf(browserName === 'firefox')('a page that gets into the card', () => {
  const TAMPER: [string, string][] = [
    ['writes a text', `root.querySelector('h2').textContent = 'Nothing happened'`],
    ['writes into a text', `root.querySelector('.body').firstChild.firstChild.data = 'Untrue'`],
    ['gives an element another look', `root.querySelector('button').className = 'primary'`],
    ['adds an element', `root.firstChild.prepend(document.createElement('img'))`],
    ['adds a style sheet', `root.adoptedStyleSheets.push(new CSSStyleSheet())`],
    ['changes the style sheet', `root.adoptedStyleSheets[0].insertRule('h2 { color: red }')`],
    ['animates an element', `root.querySelector('h2').animate({ opacity: [0, 0] }, 1e6)`],
    [
      'puts a tree of its own into one',
      `root.querySelector('p').attachShadow({ mode: 'closed' }).innerHTML = 'Untrue'`,
    ],
  ];

  it.each(TAMPER)('and %s sees it close', async (_, act) => {
    tab = await openWritten(
      session,
      `${STORY}<script>addEventListener('pointermove', (event) => {
        const root = event.originalTarget?.getRootNode?.();
        if (!(root instanceof ShadowRoot) || window.done) return;
        window.done = true;
        ${act};
      }, true)</script>`,
    );
    await openCard(tab, 'ISIS-K');
    const box = await cardBox(tab);
    if (!box) throw new Error('the card went away');
    await tab.moveTo({ x: box.x + 30, y: box.y + 30 });
    await cardGone(tab);
    expect(await tab.evaluate(() => Reflect.get(window, 'done'))).toBe(true);
    await expectMarks(tab, ['ISIS-K']);
  });

  it('finds another one in the next card', async () => {
    tab = await openWritten(
      session,
      `${STORY}<script>window.roots = new Set(); addEventListener('pointermove', (event) => {
        const root = event.originalTarget?.getRootNode?.();
        if (root instanceof ShadowRoot) roots.add(root);
      }, true)</script>`,
    );
    for (let turn = 0; turn < 2; turn++) {
      await openCard(tab, 'ISIS-K');
      const box = await cardBox(tab);
      if (!box) throw new Error('the card went away');
      await tab.moveTo({ x: box.x + 30, y: box.y + 30 });
      await tab.moveTo({ x: 2, y: 2 });
      await cardGone(tab);
    }
    const roots = await tab.evaluate(() => (Reflect.get(window, 'roots') as Set<ShadowRoot>).size);
    expect(roots).toBe(2);
  });

  it('selects nothing in it', async () => {
    tab = await openWritten(session, STORY);
    await openCard(tab, 'ISIS-K');
    const box = await cardBox(tab);
    if (!box) throw new Error('the card went away');
    const mouse = new Mouse(session.driver, tab);
    await mouse.moveTo({ x: box.x + 30, y: box.y + 60 });
    await mouse.down();
    await mouse.moveTo({ x: box.x + 200, y: box.y + 90 });
    await mouse.up();
    expect(await tab.evaluate(() => String(getSelection()))).toBe('');
  });
});

describe('a page that shrinks the card to a speck', () => {
  it.each([
    ['all of it', 'html { zoom: 0.1 } body { zoom: 10 }'],
    ['all of it, twice', 'html { zoom: 0.3 } body { zoom: 3.3 }'],
  ])('gets a card of its own size: %s', async (_, style) => {
    tab = await openWritten(session, STORY, `${style} body { width: 700px }`);
    await openCard(tab, 'ISIS-K');
    const box = await cardBox(tab);
    expect(box?.width).toBeGreaterThan(300);
    const off = await placeInCard(tab, words('cardOffHere'));
    expect(off).not.toBeNull();
  });

  it('after it was opened gets no click for it', async () => {
    tab = await openWritten(session, STORY);
    await openCard(tab, 'ISIS-K');
    await tab.evaluate(
      (ms) =>
        new Promise((resolve) => {
          document.documentElement.style.zoom = '0.1';
          setTimeout(resolve, 2 * ms);
        }),
      SETTLE_MS,
    );
    const off = await placeInCard(tab, words('cardOffHere'));
    const height = await tab.inCard(
      (root) => [...root.querySelectorAll('button')].at(-1)?.getBoundingClientRect().height,
    );
    // Either the card has its own size again, or it is gone.
    if (off !== null) expect(height).toBeGreaterThanOrEqual(24);
    expect(await stored(session.driver, 'settings')).toBeNull();
  });
});
