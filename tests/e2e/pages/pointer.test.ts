import { describe, expect, it } from 'vitest';
import {
  cardGone,
  cardText,
  openCard,
  placeOfMark,
} from '../../../components/browser-driver/reader-actions.ts';
import { until } from '../../../components/browser-driver/wait.ts';
import { expectMarks } from '../harness/expectations.ts';
import { Mouse } from '../harness/mouse.ts';
import { openSession } from '../harness/session.ts';
import {
  cardBox,
  FILLER,
  openWritten,
  placeOfWords,
  settledCard,
} from '../harness/written-page.ts';

const session = openSession();
const STORY = '<p>Officials said ISIS-K claimed it.</p>';
const AWAY = { x: 2, y: 2 };
/** CSS pixels of one step of the wheel. */
const STEP = 60;

describe('the wheel', () => {
  it('brings a mark under a pointer at rest without a card, and scrolls on', async () => {
    const tab = await openWritten(session, FILLER.repeat(4) + STORY + FILLER.repeat(40));
    await expectMarks(tab, ['ISIS-K']);
    const mouse = new Mouse(session.driver, tab);
    const words = await placeOfWords(tab, 'ISIS-K');
    await mouse.moveTo({ x: words.x, y: words.y - 5 * STEP });
    const scrolled = () => tab.evaluate(() => scrollY);
    for (let step = 1; step <= 5; step++) await mouse.wheel(STEP);
    await until('the mark under the pointer', async () => (await scrolled()) >= 5 * STEP);
    expect(await settledCard(tab)).toBeNull();
    await mouse.wheel(STEP);
    await until('the page to scroll on', async () => (await scrolled()) >= 6 * STEP);
    await tab.close();
  });

  it('scrolls the page also where the pointer is in an open card', async () => {
    const tab = await openWritten(session, STORY + FILLER.repeat(40));
    await openCard(tab, 'ISIS-K');
    const mouse = new Mouse(session.driver, tab);
    const box = await cardBox(tab);
    if (!box) throw new Error('the card went away');
    await mouse.moveTo({ x: box.x + 40, y: box.y + 40 });
    const start = await tab.evaluate(() => scrollY);
    await mouse.wheel(STEP);
    await until('the page to scroll', async () => (await tab.evaluate(() => scrollY)) > start);
    await tab.close();
  });
});

describe('selecting text', () => {
  it('over a mark opens no card while the button is down, and selects the page’s words', async () => {
    const tab = await openWritten(session, FILLER + STORY + FILLER);
    await expectMarks(tab, ['ISIS-K']);
    const mouse = new Mouse(session.driver, tab);
    const mark = await placeOfMark(tab, 'ISIS-K');
    const start = await placeOfWords(tab, 'The harbour');
    const end = await placeOfWords(tab, 'claimed it');
    await mouse.moveTo(start);
    await mouse.down();
    await mouse.moveTo({ x: mark.x - 3, y: mark.y });
    await mouse.moveTo(mark);
    expect(await settledCard(tab)).toBeNull();
    await mouse.moveTo(end);
    await mouse.up();
    const selected = await tab.evaluate(() => String(getSelection()));
    expect(selected).toContain('reopened after a storm');
    expect(selected).toMatch(/said ISIS-K cla?i?m?e?d?$/);
    await tab.close();
  });

  it('by a double click leaves the word selected and no card', async () => {
    const tab = await openWritten(session, STORY);
    await openCard(tab, 'ISIS-K');
    const mouse = new Mouse(session.driver, tab);
    await mouse.doubleClick(await placeOfMark(tab, 'ISIS-K'));
    await until('a selected word', () => tab.evaluate(() => String(getSelection())));
    expect(await settledCard(tab)).toBeNull();
    await tab.close();
  });

  it('by pressing beside an open card closes it at once', async () => {
    const tab = await openWritten(session, STORY + FILLER.repeat(12));
    await openCard(tab, 'ISIS-K');
    const mouse = new Mouse(session.driver, tab);
    await mouse.moveTo({ x: 20, y: 400 });
    await mouse.down();
    await cardGone(tab);
    await mouse.up();
    await tab.close();
  });
});

describe('the pointer', () => {
  it('that goes from a mark into a frame opens no card, and closes an open one', async () => {
    const frame = `<iframe srcdoc="<body style='background:#ddd'>Advert" style="display:block;width:700px;height:400px;border:0"></iframe>`;
    const tab = await openWritten(session, STORY + frame, 'p { margin: 0 }');
    await expectMarks(tab, ['ISIS-K']);
    const mouse = new Mouse(session.driver, tab);
    const mark = await placeOfMark(tab, 'ISIS-K');
    const inFrame = { x: mark.x + 200, y: mark.y + 300 };
    await mouse.moveTo(mark);
    await mouse.moveTo(inFrame);
    expect(await settledCard(tab)).toBeNull();
    await openCard(tab, 'ISIS-K');
    await mouse.moveTo(inFrame);
    await mouse.moveTo({ x: inFrame.x + 150, y: inFrame.y + 40 });
    await cardGone(tab);
    await tab.close();
  });

  it('opens the card of a mark that lies under a transparent part of a link', async () => {
    const tab = await openWritten(
      session,
      `<article><h2><a href="#story">Harbour reopens</a></h2>${STORY}</article>${FILLER}`,
      'article { position: relative } a::after { content: ""; position: absolute; inset: 0 }',
    );
    await openCard(tab, 'ISIS-K');
    await tab.close();
  });

  it('opens no card of a mark that lies under something opaque', async () => {
    const tab = await openWritten(
      session,
      `${STORY}<div style="position:fixed;inset:0;background:white">Cookies</div>`,
    );
    await expectMarks(tab, ['ISIS-K']);
    const mouse = new Mouse(session.driver, tab);
    const mark = await placeOfMark(tab, 'ISIS-K');
    await mouse.moveTo({ x: mark.x - 2, y: mark.y });
    await mouse.moveTo(mark);
    expect(await settledCard(tab)).toBeNull();
    await tab.close();
  });

  it('may be slow on the way from the first line of a wrapped mark into the card', async () => {
    const tab = await openWritten(
      session,
      `<p>Late on that evening the guests heard that Islamic State Khorasan Province had claimed it.</p>${FILLER}`,
      'body { width: 400px; line-height: 2.2 }',
    );
    const mark = 'Islamic State Khorasan Province';
    await openCard(tab, mark);
    const mouse = new Mouse(session.driver, tab);
    const from = await placeOfMark(tab, mark);
    const box = await cardBox(tab);
    if (!box) throw new Error('the card went away');
    // Straight down, with a rest half-way.
    await mouse.moveTo({ x: from.x, y: (from.y + box.y) / 2 });
    expect(await settledCard(tab)).not.toBeNull();
    await mouse.moveTo({ x: from.x, y: box.y + 20 });
    expect(await cardText(tab)).not.toBeNull();
    await tab.moveTo(AWAY);
    await cardGone(tab);
    await tab.close();
  });
});
