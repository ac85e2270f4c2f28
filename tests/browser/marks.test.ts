import { expect, test } from 'vitest';
import { pageOpener } from './open-page.ts';

const open = pageOpener();
const UNDERLINED = '(lab.painted()["caveat-mention"] ?? [])';

/** A page of this body, with its names marked: these, in alphabetical order. */
async function opened(body: string, names: string[]) {
  const page = await open(body);
  await page.start();
  await page.becomes(UNDERLINED, names);
  return page;
}

/** Everything that a page could compare, and the nodes themselves. */
const REMEMBER = `(() => {
  const nodes = [];
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
  const html = document.documentElement.outerHTML;
  const before = window.remembered;
  window.remembered = { nodes, html };
  return before === undefined || (before.html === html && before.nodes.length === nodes.length &&
    before.nodes.every((node, index) => node === nodes[index]));
})()`;

test('the page stays as it was, node for node', async () => {
  const { page, start, becomes, evaluate } = await open(
    '<h1>ISIS-K</h1><p>Of <b>ISIS</b>-K</p><x-a><template shadowrootmode="open">ISIS-K</template></x-a>',
  );
  await page.evaluate(REMEMBER);
  await start();
  await becomes(UNDERLINED, ['ISIS-K', 'ISIS-K', 'ISIS-K']);
  await evaluate('lab.step("next")');
  expect(await page.evaluate(REMEMBER)).toBe(true);
});

test('everything is gone at once when the annotator stops', async () => {
  const { page, evaluate } = await opened('<p>ISIS-K</p>', ['ISIS-K']);
  expect(await evaluate('lab.stop(), CSS.highlights.size')).toBe(0);
  const told = await evaluate<number>('lab.told.length');
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p>ISIS-K</p>'));
  await page.mouse.move(30, 20);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  expect(await evaluate('CSS.highlights.size')).toBe(0);
  expect(await evaluate('lab.told.length')).toBe(told);
});

test('marks that the page clears come back, and the page keeps its own highlights', async () => {
  const { page, becomes } = await opened('<p>ISIS-K</p>', ['ISIS-K']);
  await page.evaluate(() => {
    CSS.highlights.clear();
    const all = new Range();
    all.selectNodeContents(document.body);
    CSS.highlights.set('own', new Highlight(all));
  });
  await becomes(UNDERLINED, ['ISIS-K']);
  const ours = 'CSS.highlights.get("caveat-mention")';
  await page.evaluate(`${ours}.clear()`);
  await becomes(UNDERLINED, ['ISIS-K']);
  await page.evaluate(`${ours}.clear(); ${ours}.add(new Range()); 0`);
  await becomes(UNDERLINED, ['ISIS-K']);
  expect(await page.evaluate(() => CSS.highlights.has('own'))).toBe(true);
});

test('kinds of marks, their look and their density follow the settings at once', async () => {
  const { evaluate, marks } = await opened(
    '<h1>ISIS-K</h1><p>ISIS-K emerged after the fall.</p><h2>Part</h2><p>ISIS-K</p><p>ISIS-K</p>',
    ['ISIS-K', 'ISIS-K', 'ISIS-K', 'ISIS-K'],
  );
  expect(await marks('caveat-claim')).toEqual(['emerged after the fall']);
  await evaluate('lab.apply({ look: { style: "tint", density: "section" } })');
  expect(await marks('caveat-mention')).toHaveLength(2);
  await evaluate(
    'lab.apply({ look: { style: "tint", density: "first" }, marks: { names: true, claims: false, tolls: true } })',
  );
  expect(await marks('caveat-mention')).toHaveLength(1);
  expect(await marks('caveat-claim')).toEqual([]);
  await evaluate('lab.apply({ look: { style: "none", density: "all" } })');
  expect(await evaluate('lab.painted()')).toEqual({});
  expect(await evaluate('lab.listed().length')).toBe(5);
});

test('what the reader dismissed on this site is not marked', async () => {
  const { start, becomes } = await open('<p>ISIS-K and Islamic State Khorasan</p>');
  await start('{ dismissed: ["isis-k → isis-k"] }');
  await becomes(UNDERLINED, ['Islamic State Khorasan']);
});

test('on a long page what is near the view is marked, wherever the reader scrolls', async () => {
  const all = Array.from({ length: 600 }, (_, i) => `<p style="height:40px">ISIS-K ${i}</p>`);
  const { page, start, becomes, evaluate } = await open(all.join(''));
  await start();
  await becomes('lab.listed().length', 500);
  await becomes(`${UNDERLINED}.length > 15 && ${UNDERLINED}.length <= 100`, true);
  const inView = `(() => {
    const seen = [...CSS.highlights.get('caveat-mention')].map((range) => range.startContainer.parentElement);
    const shown = [...document.querySelectorAll('p')].filter((p) => {
      const { top, bottom } = p.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });
    return shown.length > 5 && shown.every((p) => seen.includes(p));
  })()`;
  await becomes(inView, true);
  for (const place of [4_000, 24_000, 9_500]) {
    await page.evaluate((top) => window.scrollTo(0, top), place);
    await becomes(inView, true);
  }
  expect(await evaluate(`${UNDERLINED}.length`)).toBeLessThanOrEqual(100);
});

test('the pointer finds the mark under it, beside it nothing', async () => {
  const { page, becomes, evaluate } = await opened(
    '<p style="margin:0;font:20px/30px monospace">So <b id="name">ISIS</b>-K is.</p><p style="margin:0;height:200px">Much space</p>',
    ['ISIS-K'],
  );
  await page.hover('#name');
  await becomes('lab.told.at(-1)?.key ?? null', await evaluate('lab.report().items[0].key'));
  await page.mouse.move(600, 150);
  await becomes('lab.told.at(-1)', { call: 'point', key: null });
});

test('a pointer finds marks in shadow trees', async () => {
  const { page, becomes } = await opened(
    '<x-a id="host" style="display:inline-block"><template shadowrootmode="open"><b>ISIS-K</b></template></x-a>',
    ['ISIS-K'],
  );
  await page.hover('#host');
  await page.mouse.move(30, 16);
  await becomes('lab.told.some(({ key }) => key !== null)', true);
});

test('events that a script of the page makes count for nothing', async () => {
  const { page, evaluate } = await opened('<p><b id="name">ISIS-K</b></p>', ['ISIS-K']);
  await page.evaluate(() => {
    const name = document.getElementById('name');
    const { left, top } = name?.getBoundingClientRect() ?? { left: 0, top: 0 };
    const at = { clientX: left + 5, clientY: top + 5, bubbles: true, composed: true };
    for (const type of ['pointermove', 'pointerover', 'click', 'pointerdown', 'pointerup']) {
      name?.dispatchEvent(new PointerEvent(type, at));
    }
    document.dispatchEvent(new Event('scroll'));
    return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
  expect(await evaluate('lab.told')).toEqual([]);
});

test('a click on a mark is told, a click on a link in a mark is the page’s own', async () => {
  const { page, becomes } = await opened(
    '<p><b id="name">ISIS-K</b></p><p><a id="link" href="#there">ISIS-K</a></p>',
    ['ISIS-K', 'ISIS-K'],
  );
  await page.click('#link');
  await page.click('#name');
  const presses = 'lab.told.filter(({ call }) => call === "press")';
  await becomes(`${presses}.map(({ key }) => key !== null)`, [true]);
  expect(await page.evaluate(() => location.hash)).toBe('#there');
});

test('steps go through the marks in reading order, open the card there, and go round', async () => {
  const { evaluate } = await opened(
    '<p>ISIS-K</p><div style="height:3000px"></div><p>Islamic State Khorasan</p>',
    ['ISIS-K', 'Islamic State Khorasan'],
  );
  const keys = await evaluate<string[]>('lab.report().items.map(({ key }) => key)');
  expect(await evaluate('lab.step("next")')).toBe(keys[0]);
  expect(await evaluate('lab.step("next")')).toBe(keys[1]);
  expect(await evaluate('scrollY > 1000')).toBe(true);
  expect(await evaluate('lab.painted()["caveat-flash"]')).toEqual(['Islamic State Khorasan']);
  expect(await evaluate('lab.step("next")')).toBe(keys[0]);
  expect(await evaluate('lab.step("previous")')).toBe(keys[1]);
  expect(await evaluate('lab.told.map(({ call, key }) => call + key)')).toEqual(
    [0, 1, 0, 1].map((index) => `open${keys[index]}`),
  );
});

test('going to an item scrolls to it, also in a long paragraph and in a box of its own', async () => {
  const { becomes, evaluate } = await opened(
    `<p>ISIS-K ${'word '.repeat(9000)} Islamic State Khorasan ${'word '.repeat(9000)}</p><div style="height:200px;overflow:auto"><div style="height:2000px"></div><p>IS-K</p></div>`,
    ['IS-K', 'ISIS-K', 'Islamic State Khorasan'],
  );
  for (const [index, quote] of ['ISIS-K', 'Islamic State Khorasan', 'IS-K'].entries()) {
    expect(await evaluate(`lab.goTo(lab.report().items[${index}].key)`)).toBe(quote);
    await becomes(
      `(() => {
        const range = [...(CSS.highlights.get('caveat-flash') ?? [])][0];
        if (!range) return 'no flash';
        const live = new Range();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        const { top, bottom } = live.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      })()`,
      true,
    );
  }
  expect(await evaluate('lab.goTo("gone")')).toBe(null);
});
