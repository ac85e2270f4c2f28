import { expect, test } from 'vitest';
import { pageOpener } from './open-page.ts';

const open = pageOpener();
const LISTED = 'lab.listed()';
const PAGE = `<section id="around"><p>Of ISIS-K.</p>
  <div><template shadowrootmode="open"><p>Islamic State Khorasan</p></template></div>
  <p>IS-K</p></section>`;
const ALL = ['ISIS-K', 'Islamic State Khorasan', 'IS-K'];

test.each([
  ['hides and shows', 'around.hidden = true', 'around.hidden = false'],
  ['speaks another language in', 'around.lang = "ru"', 'around.lang = "en"'],
  ['moves', 'document.body.prepend(around)', 'document.body.append(around)'],
])('what a page %s is read with its shadow trees', async (_what, first, then) => {
  const { page, start, becomes } = await open(PAGE);
  await start();
  await becomes(LISTED, ALL);
  for (const step of [first, then]) {
    await page.evaluate(`{ const around = document.getElementById('around'); ${step}; }`);
    await becomes(LISTED, step.includes('= true') ? [] : ALL);
  }
  expect(await page.evaluate('document.querySelector("section > div").shadowRoot !== null')).toBe(
    true,
  );
});

test('a headline with a shadow tree in it keeps its order when its words change', async () => {
  const { page, start, becomes } = await open(`<h3><b>Of IS-K</b>
    <div><template shadowrootmode="open">Islamic State Khorasan <slot></slot></template>
    <p>ISIS-K</p></div></h3>`);
  await start();
  await becomes(LISTED, ['IS-K', 'Islamic State Khorasan', 'ISIS-K']);
  await page.evaluate("document.querySelector('b').firstChild.data = 'ISIS-K and IS-K'");
  await becomes(LISTED, ['ISIS-K', 'IS-K', 'Islamic State Khorasan', 'ISIS-K']);
});

test('a shadow root that is attached late is read and followed', async () => {
  const { page, start, becomes } = await open('<p>ISIS-K</p><div id="host"></div>');
  await start();
  await becomes(LISTED, ['ISIS-K']);
  await page.evaluate(() => {
    const host = document.createElement('x-late');
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>Islamic State Khorasan</p>';
    document.getElementById('host')?.append(host);
  });
  await becomes(LISTED, ['ISIS-K', 'Islamic State Khorasan']);
  await page.evaluate("document.querySelector('x-late').shadowRoot.append('and ISIS-K')");
  await becomes(LISTED, ['ISIS-K', 'Islamic State Khorasan', 'ISIS-K']);
});
