import { expect, test } from 'vitest';
import { pageOpener } from './open-page.ts';

const open = pageOpener();

/** Shadow roots are looked for when the page is idle, so what they hold is listed a little later. */
async function becomesListedOn(body: string, quotes: string[]): Promise<void> {
  const page = await open(body);
  await page.start();
  await page.becomes('lab.listed()', quotes);
}

async function listedOn(body: string, head = ''): Promise<string[]> {
  const page = await open(`${body}<p id="last">At last: ISIS-K.</p>`, head);
  await page.start();
  await page.becomes('lab.listed().at(-1)', 'ISIS-K');
  return (await page.evaluate<string[]>('lab.listed()')).slice(0, -1);
}

test('a name that is split over inline elements is one mark', async () => {
  expect(
    await listedOn(
      '<p>Then <b>ISIS</b>-K and <i>Islamic</i>\n <a href="#">State</a> Khorasan.</p>',
    ),
  ).toEqual(['ISIS-K', 'Islamic State Khorasan']);
});

test('a line break and the end of a paragraph part a name', async () => {
  expect(
    await listedOn('<p>the Islamic<br>State Khorasan</p><p>Islamic</p><p>State Khorasan</p>'),
  ).toEqual([]);
});

test.each([
  ['a script', '<script>var a = "ISIS-K";</script>'],
  ['a style', '<style>.a::before { content: "ISIS-K" }</style>'],
  ['a template', '<template>ISIS-K</template>'],
  ['a text area', '<textarea>ISIS-K</textarea>'],
  ['an editor', '<div contenteditable><p>ISIS-K</p></div>'],
  ['code', '<p><code>ISIS-K</code></p><pre>ISIS-K</pre>'],
  ['a hidden element', '<div hidden>ISIS-K</div>'],
  ['an element that is not displayed', '<div style="color:red; display: none">ISIS-K</div>'],
  ['text for screen readers alone', '<span class="sr-only">ISIS-K</span>'],
  ['an element hidden from assistive technology', '<div aria-hidden="true">ISIS-K</div>'],
  ['a drawing', '<svg><text>ISIS-K</text></svg>'],
  ['a formula', '<math><mtext>ISIS-K</mtext></math>'],
  ['the reading of a ruby', '<ruby>x<rt>ISIS-K</rt></ruby>'],
  ['a closed dialog', '<dialog>ISIS-K</dialog>'],
  ['a comment', '<!-- ISIS-K -->'],
])('nothing is marked in %s', async (_what, body) => {
  expect(await listedOn(body)).toEqual([]);
});

test.each([
  ['closed details', '<details><summary>More</summary>ISIS-K</details>'],
  ['text that search may reveal', '<div hidden="until-found">ISIS-K</div>'],
  [
    'a form whose fields are named like properties of nodes',
    '<form><input name="parentNode"><input name="firstChild"><input name="nodeType"><input name="ownerDocument"><input name="getRootNode"><p>ISIS-K</p></form>',
  ],
  ['text with soft hyphens beside it', '<p>Ter&shy;ror: ISIS-K</p>'],
  ['a name with a break opportunity', '<p>ISIS<wbr>-K</p>'],
  ['an open shadow root', '<div><template shadowrootmode="open"><p>ISIS-K</p></template></div>'],
  [
    'a shadow root in a shadow root',
    '<x-a><template shadowrootmode="open"><x-b><template shadowrootmode="open">ISIS-K</template></x-b></template></x-a>',
  ],
])('%s is read', async (_what, body) => {
  await becomesListedOn(body, ['ISIS-K']);
});

test('elements named after properties of the document do not stop the annotator', async () => {
  expect(
    await listedOn(
      '<img name="body"><form name="documentElement"></form><a id="CSS"></a><img name="querySelectorAll"><img name="head"><img name="createTreeWalker"><p>ISIS-K</p>',
    ),
  ).toEqual(['ISIS-K']);
});

test('marks in shadow trees stand in reading order with those around them', async () => {
  await becomesListedOn(
    '<p>IS-K</p><x-a><template shadowrootmode="open"><p>Islamic State Khorasan</p></template>light IS-K</x-a><p>ISIS-K</p>',
    ['IS-K', 'Islamic State Khorasan', 'IS-K', 'ISIS-K'],
  );
});

test('a second line of a headline is read whole where the first one fills a block', async () => {
  const full = 'word '.repeat(12_800);
  expect(
    await listedOn(`<h1><div>${full}</div><div>ISIS-K, or Islamic State Khorasan</div></h1>`),
  ).toEqual(['ISIS-K', 'Islamic State Khorasan']);
});

test('a page without a rare word is read by nobody', async () => {
  const page = await open('<p>Nothing of the kind.</p>'.repeat(50));
  await page.start();
  await page.becomes('lab.reports.length', 1);
  expect(await page.evaluate('lab.work.read')).toBe(0);
});

test('the report gives the sentence, the headline and the claim', async () => {
  const page = await open(
    '<h1>What ISIS-K is</h1><p>Before. The group, ISIS-K, emerged after the fall of a city. After.</p>',
  );
  await page.start();
  await page.becomes('lab.listed().length', 3);
  const items =
    await page.evaluate<{ sentence: string; inHeadline: boolean; kind: string }[]>(
      'lab.report().items',
    );
  expect(items.map(({ kind, inHeadline, sentence }) => [kind, inHeadline, sentence])).toEqual([
    ['mention', true, 'What ISIS-K is'],
    ['mention', false, 'The group, ISIS-K, emerged after the fall of a city.'],
    ['claim', false, 'The group, ISIS-K, emerged after the fall of a city.'],
  ]);
});
