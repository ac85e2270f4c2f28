import { expect, test } from 'vitest';
import { pageOpener } from './open-page.ts';

const open = pageOpener();
const LISTED = 'lab.listed()';

async function opened(body: string) {
  const page = await open(body);
  await page.start();
  await page.becomes(LISTED, ['ISIS-K']);
  return page;
}

test('paragraphs that a live blog adds are marked, above and below', async () => {
  const { page, becomes } = await opened('<div id="blog"><p>Of ISIS-K.</p></div>');
  await page.evaluate(() => {
    const blog = document.getElementById('blog');
    blog?.insertAdjacentHTML('afterbegin', '<p>First, Islamic State Khorasan.</p>');
    blog?.insertAdjacentHTML('beforeend', '<p>Then <i>ISIS</i>-K again.</p>');
  });
  await becomes(LISTED, ['Islamic State Khorasan', 'ISIS-K', 'ISIS-K']);
});

test('a first mention that arrives late is found', async () => {
  const { page, start, becomes } = await open('<div id="root">Loading</div>');
  await start();
  await becomes('lab.reports.length', 1);
  await page.evaluate("root.innerHTML = '<main><p>All about ISIS-K.</p></main>'");
  await becomes(LISTED, ['ISIS-K']);
});

test('a form that arrives with fields named like properties of nodes is read', async () => {
  const { page, becomes } = await opened('<p>ISIS-K</p>');
  await page.evaluate(() => {
    const names = 'ownerDocument getRootNode parentNode isConnected contains localName';
    const fields = names.replace(/\w{1,20}/g, '<input name="$&">');
    document.body.insertAdjacentHTML('beforeend', `<form>${fields}Islamic State Khorasan</form>`);
  });
  await becomes(LISTED, ['ISIS-K', 'Islamic State Khorasan']);
});

test('a mention goes with its paragraph', async () => {
  const page = await opened('<p>One</p><p id="gone">ISIS-K</p>');
  await page.page.evaluate('gone.remove()');
  await page.becomes(LISTED, []);
  await page.becomes('lab.painted()', {});
});

test('a mark follows its words when the text before them changes', async () => {
  const { page, becomes } = await opened('<p id="text">Of ISIS-K.</p>');
  await page.evaluate("text.firstChild.nodeValue = 'Much is said of ISIS-K.'");
  await becomes('lab.painted()["caveat-mention"]', ['ISIS-K']);
  await becomes('lab.report().items[0].sentence', 'Much is said of ISIS-K.');
});

test('text that becomes one sentence by a removal is read as one', async () => {
  const { page, becomes } = await opened(
    '<p>ISIS-K</p><p>the Islamic <br id="gone">State Khorasan</p>',
  );
  await page.evaluate('gone.remove()');
  await becomes(LISTED, ['ISIS-K', 'Islamic State Khorasan']);
});

test('text around an inline element that is emptied is read as one', async () => {
  const { page, becomes } = await opened(
    '<p>ISIS-K</p><div>the Islamic <a id="gone"><i>old</i><hr></a>State Khorasan</div>',
  );
  await page.evaluate('gone.replaceChildren()');
  await becomes(LISTED, ['ISIS-K', 'Islamic State Khorasan']);
});

test('a name that is broken by a new paragraph between its halves is no mention any more', async () => {
  const { page, becomes } = await opened('<div>The ISIS<span id="here"></span>-K</div>');
  await page.evaluate("here.replaceWith(document.createElement('hr'))");
  await becomes(LISTED, []);
});

test('evidence that arrives anywhere on the page counts, and counts no more when it goes', async () => {
  const { page, becomes } = await opened('<p>IS-K and ISIS-K</p><p id="other">Nothing</p>');
  await page.evaluate("other.textContent = 'In Khorasan'");
  await becomes(LISTED, ['IS-K', 'ISIS-K']);
  await page.evaluate('other.remove()');
  await becomes(LISTED, ['ISIS-K']);
});

test.each([
  ['hidden', 'p.hidden = true', 'p.hidden = false'],
  ['style', 'p.style.display = "none"', 'p.style.display = ""'],
  ['aria-hidden', 'p.setAttribute("aria-hidden", "true")', 'p.removeAttribute("aria-hidden")'],
])(
  'text that the page hides and shows with %s is dropped and read again',
  async (_what, hide, show) => {
    const { page, becomes } = await opened('<div id="p"><p>ISIS-K</p></div>');
    await page.evaluate(hide);
    await becomes(LISTED, []);
    await page.evaluate(show);
    await becomes(LISTED, ['ISIS-K']);
  },
);

test('items keep their keys when a framework renders the same text anew', async () => {
  const { page, becomes, evaluate } = await opened('<div id="root"><p>Of ISIS-K.</p></div>');
  const key = await evaluate<string>('lab.report().items[0].key');
  await page.evaluate(
    "root.innerHTML = '<h2>New</h2><p>Of ISIS-K.</p><p>Islamic State Khorasan</p>'",
  );
  await becomes(LISTED, ['ISIS-K', 'Islamic State Khorasan']);
  expect(await evaluate('lab.report().items[0].key')).toBe(key);
});

test('a mark moves along when a framework renders the same text anew, and nobody reads it again', async () => {
  const { page, becomes, evaluate } = await opened('<div id="root"><p>Of ISIS-K.</p></div>');
  const read = await evaluate<number>('lab.work.read');
  await page.evaluate(`root.innerHTML = '<section><p id="new">Of ISIS-K.</p></section>'`);
  await becomes(
    `[...CSS.highlights.get('caveat-mention') ?? []].map((range) => range.startContainer.parentNode.id)`,
    ['new'],
  );
  expect(await evaluate('lab.work.read')).toBe(read);
});

test('a clock that ticks makes nobody read the article again', async () => {
  const { page, becomes, evaluate } = await opened('<p>ISIS-K</p><p id="clock">0</p>');
  const before = await evaluate<number>('lab.work.read');
  for (let tick = 1; tick <= 5; tick++) {
    await page.evaluate(`clock.textContent = '12:00:0${tick}'`);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 120)));
  }
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p>ISIS-K</p>'));
  await becomes(LISTED, ['ISIS-K', 'ISIS-K']);
  expect(await evaluate<number>('lab.work.read')).toBe(before + 1);
});

test('a reading that fails is tried again, and what is marked stays meanwhile', async () => {
  const { page, becomes, evaluate } = await opened('<p>ISIS-K</p>');
  const before = await evaluate<number>('lab.work.read');
  await evaluate('lab.failNext(2)');
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p>of ISIS-K too</p>'));
  await becomes('lab.work.read', before + 1);
  expect(await evaluate(LISTED)).toEqual(['ISIS-K']);
  await becomes(LISTED, ['ISIS-K', 'ISIS-K']);
  expect(await evaluate('lab.work.read')).toBe(before + 3);
});

test('a replaced body is read as a new page', async () => {
  const { page, becomes } = await opened('<p>ISIS-K</p>');
  await page.evaluate(() => {
    const body = document.createElement('body');
    body.innerHTML = '<p>Islamic State Khorasan</p>';
    document.body.replaceWith(body);
  });
  await becomes(LISTED, ['Islamic State Khorasan']);
});

test('a document that is opened and written anew is read, and its marks answer the pointer', async () => {
  const { page, becomes } = await opened('<p>ISIS-K</p>');
  await page.evaluate(() => {
    document.open();
    document.write('<!doctype html><body><p id="new">Islamic State Khorasan</p></body>');
    document.close();
  });
  await becomes(LISTED, ['Islamic State Khorasan']);
  await page.hover('#new');
  await page.mouse.move(40, 25);
  await becomes('lab.told.some(({ call, key }) => call === "point" && key !== null)', true);
});

test('client-side navigation is reported with its new address', async () => {
  const { page, becomes, evaluate } = await opened('<main id="m"><p>ISIS-K</p></main>');
  await page.evaluate(() => {
    history.pushState(null, '', '/another?query#part');
    document.title = 'Another';
    const main = document.getElementById('m');
    if (main) main.innerHTML = '<p>Islamic State Khorasan</p>';
  });
  await becomes('lab.reports.at(-1).items.map(({ quote }) => quote)', ['Islamic State Khorasan']);
  await becomes('lab.reports.at(-1).title', 'Another');
  expect(await evaluate<string>('lab.reports.at(-1).url')).toMatch(/\/another$/);
});

test('a page that changes faster than it can be read is left alone, and the report says so', async () => {
  // Not laid out, so that the page has all its time for changes.
  const page = await opened(
    '<style>#root { content-visibility: hidden }</style><div id="root"></div><p>ISIS-K</p>',
  );
  await page.page.evaluate(() => {
    const root = document.getElementById('root');
    (function churn() {
      if (root) root.innerHTML = '<p>word <b>and</b> word</p>'.repeat(20_000);
      setTimeout(churn, 20);
    })();
  });
  await page.becomes('lab.reports.at(-1).state', 'overloaded');
  expect(await page.marks()).toEqual([]);
});
