import { expect, it } from 'vitest';
import type { Tab } from '../../components/browser-driver/driver.ts';
import { expectNoText, expectText } from '../../components/browser-driver/panel.ts';
import { pressControl } from '../../components/browser-driver/reader-actions.ts';
import { until } from '../../components/browser-driver/wait.ts';
import { words } from '../../components/browser-driver/words.ts';
import { ARTICLES } from '../../components/command-line/sample-articles.ts';
import { emptyStorage } from './harness/broken-storage.ts';
import { expectMarks } from './harness/expectations.ts';
import { browserName, openSession } from './harness/session.ts';
import { stored } from './harness/storage.ts';

const session = openSession();

const URL_HERE = 'https://www.voanews.com/a/hostile-text.html';
const { marks } = ARTICLES.firstDay;

async function openPage(head: string, body: string, attributes = '') {
  session.server.serve(URL_HERE, {
    body: `<!doctype html><html ${attributes}><link rel="icon" href="data:,">${head}${body}`,
  });
  return session.driver.open(URL_HERE);
}

const LONG = 'x'.repeat(5_000);
const TEASER = `<script type="application/ld+json">{"@type":"VideoObject","headline":"${LONG}","description":"${LONG}"}</script>`;

it('a page whose head is beyond every limit is marked all the same, and the popup counts', async () => {
  const head = `<title>${LONG}</title>${TEASER.repeat(60)}${`<meta property="og:description" content="${LONG}">`.repeat(101)}`;
  const tab = await openPage(head, '<p>Officials name ISIS-K.</p>', `lang="${'en-'.repeat(90)}"`);
  await expectMarks(tab, ['ISIS-K']);
  const popup = await session.driver.openPopup(tab);
  await expectText(popup, words('popupOpenPanel'));
  await tab.close();
});

/** What a page can find out about marks on it. */
function traces(tab: Tab) {
  return tab.evaluate(() => ({
    names: [...CSS.highlights.keys()],
    line: getComputedStyle(
      document.querySelector('p') ?? document.body,
      '::highlight(caveat-mention)',
    ).textDecorationLine,
  }));
}
const isBare = ({ names, line }: Awaited<ReturnType<typeof traces>>) =>
  names.length === 0 && line === 'none';

it('a page that is off finds nothing of ours, and with it neither sheet nor names', async () => {
  await emptyStorage(session.driver);
  const tab = await openPage('<title>Off</title>', '<p>Officials name ISIS-K.</p>');
  await expectMarks(tab, ['ISIS-K']);
  if (browserName === 'chromium') expect((await traces(tab)).line).toBe('underline');
  const popup = await session.driver.openPopup(tab);
  await pressControl(popup, words('popupMarksHere', { site: 'voanews.com' }));
  await expectMarks(tab, []);
  await until('no trace of the marks', async () => isBare(await traces(tab)));
  await tab.goto(URL_HERE);
  const again = await session.driver.openPopup(tab);
  await expectText(again, words('popupOff'));
  expect(isBare(await traces(tab))).toBe(true);
  await emptyStorage(session.driver);
  await tab.close();
});

it('of a page with more blocks than are read, nothing is said of what comes behind', async () => {
  const tab = await openPage(
    '<title>Long</title>',
    `${'<p>x'.repeat(100_010)}<p>Officials name ISIS-K.</p>`,
  );
  const popup = await session.driver.openPopup(tab);
  await expectText(popup, words('pageTextCut'));
  await expectNoText(popup, words('popupNothing'));
  await tab.close();
});

it('a page that has its marks come and go is left without a trace when it is switched off', async () => {
  await emptyStorage(session.driver);
  const tab = await openPage('<title>Flapping</title>', '<p>Officials name ISIS-K.</p>');
  await expectMarks(tab, ['ISIS-K']);
  await tab.evaluate(() => {
    const [paragraph] = document.querySelectorAll('p');
    let isNamed = true;
    setInterval(() => {
      isNamed = !isNamed;
      if (paragraph) paragraph.textContent = isNamed ? 'Officials name ISIS-K.' : 'Officials name.';
    }, 50);
  });
  const popup = await session.driver.openPopup(tab);
  await pressControl(popup, words('popupMarksHere', { site: 'voanews.com' }));
  // A page without the name has no trace either; only what is stored tells that it is off.
  await until('the site to be stored', async () =>
    JSON.stringify(await stored(session.driver, 'settings')).includes('voanews.com'),
  );
  await until('no trace of the marks', async () => isBare(await traces(tab)));
  await emptyStorage(session.driver);
  await tab.close();
});

// Seen in Firefox 153, no bug known: getComputedStyle tells nothing of a highlight, as it should by
// https://drafts.csswg.org/cssom/#dom-window-getcomputedstyle
const inChromium = browserName === 'chromium' ? [browserName] : [];

it.each(inChromium)(
  'in %s, a page cannot take the look of the marks away by a rule of its own',
  async () => {
    const rule =
      '<style>::highlight(caveat-mention){text-decoration:none!important;color:red!important}</style>';
    const tab = await openPage(rule, '<p>Officials name ISIS-K.</p>');
    await expectMarks(tab, ['ISIS-K']);
    await until('the sheet of the marks', () =>
      tab.evaluate(
        () =>
          getComputedStyle(
            document.querySelector('p') ?? document.body,
            '::highlight(caveat-mention)',
          ).textDecorationLine === 'underline',
      ),
    );
    await tab.close();
  },
);

it.each([
  ['an address without an end', 'a-', ' @'],
  ['stops without an end', '! ', ''],
  ['letters that fold into three', 'ﬃ', ''],
])(
  '%s in one tab keep neither another from its marks nor the popup from its switch',
  async (_, piece, end) => {
    const paragraph = `<p>ISIS-K ${piece.repeat(63_000 / piece.length)}${end}</p>`;
    const hostile = await openPage('<title>Hostile</title>', paragraph.repeat(6));
    const article = await session.open('firstDay');
    await expectMarks(article, marks);
    const popup = await session.driver.openPopup(article);
    await expectText(popup, 'reuters.com');
    await article.close();
    await hostile.close();
  },
);
