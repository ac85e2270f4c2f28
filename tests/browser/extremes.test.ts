import { expect, test } from 'vitest';
import { pageOpener } from './open-page.ts';

const open = pageOpener();

const QUOTE = 'lab.listed()';
/** The browser itself gives up on laying out such pages: these tests are about reading them. */
const UNSEEN = '<style>#root { display: none }</style><div id="root"></div>';

test('lone surrogates and control characters neither throw nor move a mark', async () => {
  const { page, start, becomes } = await open('<p id="p"></p>');
  await page.evaluate(() => {
    const p = document.getElementById('p');
    if (p) p.textContent = '\ud800\udc00\ud800 \u202e ISIS-K \udfff\u0000\u2028 ISIS-K';
  });
  await start();
  await becomes(QUOTE, ['ISIS-K', 'ISIS-K']);
  await becomes('lab.painted()["caveat-mention"]', ['ISIS-K', 'ISIS-K']);
});

test('ten million characters in one text node are read to the end', async () => {
  const { page, start, becomes, evaluate } = await open('<p id="p">x</p>');
  await page.evaluate(() => {
    const p = document.getElementById('p');
    if (p) p.textContent = `ISIS-K ${'word and words. '.repeat(655_360)} Islamic State Khorasan`;
  });
  await start();
  await becomes(QUOTE, ['ISIS-K', 'Islamic State Khorasan']);
  expect(await evaluate('lab.goTo(lab.report().items[1].key)')).toBe('Islamic State Khorasan');
});

test('a tree that is ten thousand elements deep is read', async () => {
  const { page, start, becomes } = await open(`<p>ISIS-K</p>${UNSEEN}`);
  await page.evaluate(() => {
    let deepest: Element = document.getElementById('root') ?? document.body;
    for (let depth = 0; depth < 10_000; depth++) {
      const next = document.createElement('span');
      deepest.append(next);
      deepest = next;
    }
    deepest.append('Islamic State Khorasan');
  });
  await start();
  // The report lists what can be seen; a mark is made wherever a name was read.
  await becomes('lab.painted()["caveat-mention"]', ['ISIS-K', 'Islamic State Khorasan']);
});

test('a million nodes and a hundred thousand mentions do not stop the page', async () => {
  const { page, start, becomes, evaluate } = await open(`<p>ISIS-K</p>${UNSEEN}`);
  await page.evaluate(() => {
    const root = document.getElementById('root');
    const row = `<p>${'<i>a</i> '.repeat(4)}ISIS-K</p>`;
    if (root) root.innerHTML = row.repeat(100_000);
  });
  await start();
  // Nothing is reported before all was read, and then what can be seen.
  await becomes('lab.reports.at(-1).items.map(({ quote }) => quote)', ['ISIS-K']);
  expect(await evaluate('document.getElementById("root").childElementCount')).toBe(100_000);
});
