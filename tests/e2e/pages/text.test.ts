import { describe, expect, it } from 'vitest';
import type { Tab } from '../../../components/browser-driver/driver.ts';
import { expectText } from '../../../components/browser-driver/panel.ts';
import { cardText, markedNames } from '../../../components/browser-driver/reader-actions.ts';
import { pageReport } from '../../../components/browser-driver/report.ts';
import { until } from '../../../components/browser-driver/wait.ts';
import { words } from '../../../components/browser-driver/words.ts';
import { expectMarks } from '../harness/expectations.ts';
import { openSession } from '../harness/session.ts';
import { FILLER, openWritten } from '../harness/written-page.ts';

const session = openSession();

const lines = (count: number, text: string) =>
  Array.from({ length: count }, (_, at) => `<p>Line ${at}: ${text}.</p>`).join('');
const SHOWN = lines(12, 'ISIS-K claimed it');
const LATER = lines(12, 'Islamic State Khorasan Province was named');
const LATER_NAME = 'Islamic State Khorasan Province';

/** How many of the later lines are marked. */
async function laterMarks(tab: Tab): Promise<number> {
  return (await markedNames(tab)).filter((name) => name === LATER_NAME).length;
}

describe('text that becomes visible without scrolling is marked', () => {
  it.each([
    [
      'in a tab',
      `<div class="p on">${SHOWN}</div><div class="p">${LATER}</div>`,
      '.p { display: none; height: 700px } .p.on { display: block }',
      () => {
        for (const panel of document.querySelectorAll('.p')) panel.classList.toggle('on');
      },
    ],
    [
      'in a box over the page',
      `${SHOWN}<div class="o">${LATER}</div>`,
      '.o { position: fixed; inset: 0; background: white; visibility: hidden; top: 200vh } .o.on { visibility: visible; top: 0 }',
      () => document.querySelector('.o')?.classList.add('on'),
    ],
    [
      'in a popover',
      `${SHOWN}<div id="o" popover>${LATER}</div>`,
      '',
      () => document.querySelector<HTMLElement>('#o')?.showPopover(),
    ],
    [
      'by a transform',
      `<div class="v"><div class="s">${SHOWN}<div style="height:2000px"></div>${LATER}</div></div>`,
      '.v { height: 600px; overflow: hidden } .s.on { transform: translateY(-2700px) }',
      () => document.querySelector('.s')?.classList.add('on'),
    ],
    [
      'in a box among many marks',
      `${lines(200, 'ISIS-K claimed it')}<div class="o">${LATER}</div>${lines(200, 'ISIS-K claimed it')}`,
      '.o { position: fixed; top: 0; left: 0; height: 100vh; background: white; translate: 0 300vh } .o.on { translate: none }',
      () => document.querySelector('.o')?.classList.add('on'),
    ],
  ])('%s', async (_, body, style, reveal) => {
    const tab = await openWritten(session, body, style);
    await until('marks', async () => (await markedNames(tab)).length > 8);
    await tab.evaluate(reveal as () => void);
    await until('the later marks', async () => (await laterMarks(tab)) >= 8);
    await tab.close();
  });
});

describe('an element that the page defines late', () => {
  it.each([
    ['beside a name', '<h1>ISIS-K claims the attack</h1>', ['ISIS-K', 'ISIS-K']],
    ['on a page without a name', '<h1>Harbour reopens</h1>', ['ISIS-K']],
  ])('%s is read', async (_, title, marks) => {
    const tab = await openWritten(
      session,
      `${title}${FILLER}<story-body></story-body><script>
        window.define = () => customElements.define('story-body', class extends HTMLElement {
          constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<p>Officials said ISIS-K claimed it.</p>' }
        });
        addEventListener('load', () => setTimeout(define, 2500))</script>`,
    );
    await expectMarks(tab, marks);
    await tab.close();
  });
});

describe('words that a page cuts into elements', () => {
  it.each([
    ['blocks in a headline', '<h1><div>ISIS-K</div> <div>in</div> <div>Kabul</div></h1>', 'ISIS-K'],
    [
      'one block a word',
      '<h1><div class="w">Islamic</div> <div class="w">State</div> <div class="w">Khorasan</div> <div class="w">Province</div></h1>',
      LATER_NAME,
    ],
    ['line breaks in a headline', '<h2>Islamic State<br>Khorasan Province claims it</h2>', null],
    [
      'a copy for the eye beside a label for the ear',
      '<h1 aria-label="ISIS-K claims it"><span aria-hidden="true">ISIS-K claims it</span></h1>',
      'ISIS-K',
    ],
  ])('are marked: %s', async (_, body, name) => {
    const tab = await openWritten(session, `${body}${FILLER}`, '.w { display: inline-block }');
    await until('the mark', async () => {
      const names = await markedNames(tab);
      const wanted = name ?? LATER_NAME;
      return names.some((each) => each.replace(/\s/g, '') === wanted.replace(/\s/g, ''));
    });
    await tab.close();
  });
});

describe('the same words twice on a page', () => {
  it('have each their own claims, and the next mark goes through all', async () => {
    const heading = '<h2>ISIS-K claims the attack</h2>';
    const tab = await openWritten(
      session,
      `${heading}${heading}<p>Officials said ISIS-K claimed the shooting at Crocus City Hall near Moscow.</p>`,
    );
    const { items } = await pageReport(session.driver, tab, (found) => found.items.length >= 5);
    expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
    const kinds = items.map(({ kind, quote }) => `${kind} ${quote}`);
    const [first, second] = [kinds.slice(0, 2), kinds.slice(2, 4)];
    expect(first).toEqual(second);
    const seen = new Set<string>();
    for (let step = 0; step < items.length; step++) {
      await session.driver.command('next-mark', tab);
      seen.add(
        await until('another card', async () => {
          const place = await tab.inCard((root) => root.host.isConnected);
          return place ? `${await cardText(tab)} ${step}` : null;
        }),
      );
    }
    expect(seen.size).toBe(items.length);
    await tab.close();
  });
});

describe('a page of plain text', () => {
  const HERE = 'https://www.voanews.com/a/wire.txt';
  const TEXT = `BULLETIN\n\nOfficials said ISIS-K\nclaimed it.\n\n\nThe Islamic\n\nState Khorasan branch.\n`;

  it('is read, paragraph for paragraph, and the popup counts it', async () => {
    session.server.serve(HERE, { type: 'text/plain; charset=utf-8', body: TEXT });
    const tab = await session.driver.open(HERE);
    await expectMarks(tab, ['ISIS-K', 'Khorasan branch']);
    const { items } = await pageReport(session.driver, tab, (report) => report.items.length > 0);
    expect(items[0]?.sentence).toBe('Officials said ISIS-K claimed it.');
    const popup = await session.driver.openPopup(tab);
    await expectText(popup, words('popupOpenPanel'));
    await tab.close();
  });

  it('leaves the popup with the words for a page without names', async () => {
    session.server.serve(HERE, {
      type: 'text/plain; charset=utf-8',
      body: 'The harbour reopened.',
    });
    const tab = await session.driver.open(HERE);
    const popup = await session.driver.openPopup(tab);
    await expectText(popup, words('popupNothing'));
    await tab.close();
  });
});
