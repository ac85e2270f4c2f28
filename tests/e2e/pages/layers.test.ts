import { describe, expect, it } from 'vitest';
import type { Tab } from '../../../components/browser-driver/driver.ts';
import {
  cardGone,
  cardText,
  openCard,
  pressInCard,
} from '../../../components/browser-driver/reader-actions.ts';
import { until } from '../../../components/browser-driver/wait.ts';
import { expectMarks } from '../harness/expectations.ts';
import { openSession } from '../harness/session.ts';
import { cardBox, FILLER, openWritten, settledCard } from '../harness/written-page.ts';

const session = openSession();
const STORY = `<p>Officials said ISIS-K claimed it.</p>${FILLER}`;

/** Unfolds "Why is this marked?" by the mouse, which only a card that is alive lets happen. */
async function unfoldWhy(tab: Tab): Promise<void> {
  const place = await until('the question', () =>
    tab.inCard((root) => {
      const summary = root.querySelector('summary');
      // A card that is higher than a low window scrolls within itself.
      summary?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const box = summary?.getBoundingClientRect();
      return box ? { x: box.x + 20, y: box.y + box.height / 2 } : null;
    }),
  );
  await tab.clickAt(place);
  await until('the answer', () => tab.inCard((root) => root.querySelector('details')?.open));
}

async function closeByButton(tab: Tab): Promise<void> {
  await pressInCard(tab, '×', async () => (await cardText(tab)) === null);
}

describe('a card over the page’s own layers', () => {
  it('is alive over a modal dialog', async () => {
    const tab = await openWritten(
      session,
      `${FILLER}<dialog id="d" style="width:600px">${STORY}</dialog><script>d.showModal()</script>`,
    );
    await openCard(tab, 'ISIS-K');
    await closeByButton(tab);
    expect(await tab.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
    await tab.close();
  });

  it('does not open on words behind a modal dialog, nor is one gone to there', async () => {
    const tab = await openWritten(
      session,
      `${STORY}<dialog id="d" style="margin-top:500px">Stay informed</dialog><script>d.showModal()</script>`,
      'dialog::backdrop { background: transparent }',
    );
    await expectMarks(tab, ['ISIS-K']);
    await session.driver.command('next-mark', tab);
    expect(await settledCard(tab)).toBeNull();
    await tab.evaluate(() => document.querySelector('dialog')?.close());
    await session.driver.command('next-mark', tab);
    await until('the card', () => cardText(tab));
    await tab.close();
  });

  it('is alive on an element in full screen', async () => {
    const tab = await openWritten(
      session,
      `<button id="b" style="display:block;width:300px;height:60px">Full screen</button>
       <article style="background:white;padding:40px">${STORY}</article>
       <script>b.onclick = () => document.querySelector('article').requestFullscreen()</script>`,
    );
    const button = await tab.evaluate(() => {
      const box = document.querySelector('button')?.getBoundingClientRect();
      return { x: (box?.x ?? 0) + 50, y: (box?.y ?? 0) + 30 };
    });
    await tab.clickAt(button);
    await until('full screen', () => tab.evaluate(() => document.fullscreenElement !== null));
    await openCard(tab, 'ISIS-K');
    await closeByButton(tab);
    expect(await tab.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    await tab.close();
  });

  it('keeps the page’s own box open while it is pressed', async () => {
    const tab = await openWritten(
      session,
      `<div id="box" popover style="width:500px">${STORY}</div><script>box.showPopover();
        addEventListener('click', (e) => { if (!box.contains(e.target)) box.hidePopover() })</script>`,
    );
    await openCard(tab, 'ISIS-K');
    const card = await cardBox(tab);
    await tab.clickAt({ x: (card?.x ?? 0) + 30, y: (card?.y ?? 0) + 30 });
    expect(await settledCard(tab)).not.toBeNull();
    expect(await tab.evaluate(() => document.querySelector('#box')?.matches(':popover-open'))).toBe(
      true,
    );
    await closeByButton(tab);
    await tab.close();
  });
});

describe('a card beside a page that wants keys and focus for itself', () => {
  const TRAP = `<div id="m">Newsletter <input id="i"></div><script>i.focus();
    document.addEventListener('focusin', (e) => { if (!m.contains(e.target)) i.focus() })</script>`;

  it('keeps the focus that a key gave it, and acts when it is pressed', async () => {
    const tab = await openWritten(session, STORY + TRAP);
    await expectMarks(tab, ['ISIS-K']);
    await session.driver.command('next-mark', tab);
    await until('the card', () => cardText(tab));
    expect(await settledCard(tab)).not.toBeNull();
    expect(await tab.inCard((root) => root.activeElement !== null)).toBe(true);
    await tab.press('Escape');
    await cardGone(tab);
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe('i');
    // What was closed opens again only once the pointer has been elsewhere.
    await tab.moveTo({ x: 2, y: 2 });
    await openCard(tab, 'ISIS-K');
    await unfoldWhy(tab);
    await closeByButton(tab);
    await tab.close();
  });

  it('answers keys that the page would take for its own', async () => {
    const tab = await openWritten(
      session,
      // In Firefox a page that cancels the keys of a command keeps the command from the extension:
      // https://bugzilla.mozilla.org/show_bug.cgi?id=1713794
      `${STORY}<script>window.keys = [];
        document.addEventListener('keydown', (e) => { if (!e.altKey) { keys.push(e.key); e.preventDefault() } })</script>`,
    );
    await expectMarks(tab, ['ISIS-K']);
    await session.driver.command('next-mark', tab);
    await until('the card', () => cardText(tab));
    const focused = () => tab.inCard((root) => root.activeElement?.localName);
    for (let stop = 0; stop < 6 && (await focused()) !== 'summary'; stop++) await tab.press('Tab');
    expect(await focused()).toBe('summary');
    await tab.press(' ');
    await until('the answer', () => tab.inCard((root) => root.querySelector('details')?.open));
    await tab.press('Enter');
    await until('it folded', () => tab.inCard((root) => !root.querySelector('details')?.open));
    const seen = await tab.evaluate(() => Reflect.get(window, 'keys') as string[]);
    expect(seen.filter((key) => ['Tab', ' ', 'Enter'].includes(key))).toEqual([]);
    await tab.press('Escape');
    await cardGone(tab);
    await tab.close();
  });
});
