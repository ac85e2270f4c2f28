import { describe, expect, it } from 'vitest';
import { expectText } from '../../components/browser-driver/panel.ts';
import { pressControl } from '../../components/browser-driver/reader-actions.ts';
import { pageReport } from '../../components/browser-driver/report.ts';
import { until } from '../../components/browser-driver/wait.ts';
import { words } from '../../components/browser-driver/words.ts';
import { ARTICLES } from '../../components/command-line/sample-articles.ts';
import { expectMarks } from './harness/expectations.ts';
import { grant } from './harness/grants.ts';
import { running } from './harness/running.ts';
import { openSession } from './harness/session.ts';

const session = openSession();

/** A site that is not in the core list. */
const SITE = 'https://news.example.org';
const ARTICLE = `${SITE}/2024/crocus`;

/** A page of the same site, without a name. */
const PLAIN = `${SITE}/2024/tide`;

/** A page that does not say that it is a news article. */
const SHOP = 'https://shop.example.net/';

function serveSites(): void {
  const icon = '<!doctype html><link rel="icon" href="data:,">';
  session.server.serve(ARTICLE, {
    body: `${icon}<meta property="og:type" content="article"><article><h1>Title</h1>
      <p>Officials name ISIS-K.</p></article>
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Title"}</script>`,
  });
  session.server.serve(PLAIN, {
    body: `${icon}<p>The harbour waited for the tide until noon.</p>`,
  });
  session.server.serve(SHOP, { body: `${icon}<p>A mug with the word ISIS-K on it.</p>` });
}

/** A page that is read for sure: whatever was to happen before it has happened by then. */
async function settle(): Promise<void> {
  const tab = await session.open('firstDay');
  await expectMarks(tab, ARTICLES.firstDay.marks);
  await tab.close();
}

describe('a site outside the core list', () => {
  it('is not read as installed', async () => {
    serveSites();
    const tab = await session.driver.open(ARTICLE);
    await settle();
    expect(await tab.marks()).toEqual([]);
    const popup = await session.driver.openPopup(tab);
    await expectText(popup, words('popupAccessNone'));
    await tab.close();
  });

  it('is read this once when the reader asks for that', async () => {
    const tab = await session.driver.open(ARTICLE);
    const popup = await session.driver.openPopup(tab);
    await pressControl(popup, words('popupCheckOnce'));
    await expectMarks(tab, ['ISIS-K']);
    await tab.goto(ARTICLE);
    await settle();
    expect(await tab.marks()).toEqual([]);
    await tab.close();
  });

  it('is read always, and at once, after the reader grants it', async () => {
    const tab = await session.driver.open(ARTICLE);
    await session.driver.allow(`${SITE}/*`);
    const popup = await session.driver.openPopup(tab);
    await pressControl(popup, words('popupAlways', { site: 'example.org' }));
    await expectMarks(tab, ['ISIS-K']);
    const another = await session.driver.open(ARTICLE);
    await expectMarks(another, ['ISIS-K']);
    await another.close();
    await tab.close();
  });
});

describe('a site that the reader or the browser allows', () => {
  it('is left at once when the reader takes the grant back', async () => {
    const tab = await session.driver.open(ARTICLE);
    await expectMarks(tab, ['ISIS-K']);
    await session.driver.revoke(`${SITE}/*`);
    await expectMarks(tab, []);
    await tab.goto(ARTICLE);
    await settle();
    expect(await tab.marks()).toEqual([]);
    await tab.close();
  });

  it('is left by the probe too, though the reader looks what the popup says', async () => {
    await grant(session.driver, `${SITE}/*`);
    const tab = await session.driver.open(PLAIN);
    const runs = async () => running(session.driver, tab);
    await until('the probe', async () => (await runs())?.role === 'probe');
    await session.driver.revoke(`${SITE}/*`);
    const popup = await session.driver.openPopup(tab);
    await expectText(popup, words('popupAccessNone'));
    expect(await runs()).toEqual({ role: 'probe', isStopped: false });
    await tab.evaluate(() => document.body.append('The group is ISIS-K.'));
    await until('the end of the probe', async () => (await runs())?.isStopped);
    expect(await runs()).toEqual({ role: 'probe', isStopped: true });
    expect(await tab.marks()).toEqual([]);
    await tab.close();
  });

  it('is read at once when the browser is told to allow it, and obeys the switch', async () => {
    const tab = await session.driver.open(ARTICLE);
    await grant(session.driver, `${SITE}/*`);
    await expectMarks(tab, ['ISIS-K']);
    const popup = await session.driver.openPopup(tab);
    await expectText(popup, words('popupAccessGranted'));
    const siteSwitch = words('popupMarksHere', { site: 'example.org' });
    await pressControl(popup, siteSwitch);
    await expectMarks(tab, []);
    await pressControl(popup, siteSwitch);
    await expectMarks(tab, ['ISIS-K']);
    await session.driver.revoke(`${SITE}/*`);
    await expectMarks(tab, []);
    await tab.close();
  });

  it('is read where it says that it is a news article, once everywhere is granted', async () => {
    await session.driver.allow('https://*/*');
    const options = await session.driver.openExtensionPage('options.html');
    await pressControl(options, words('optionsEverywhere'));
    const article = await session.driver.open(ARTICLE);
    await expectMarks(article, ['ISIS-K']);
    const shop = await session.driver.open(SHOP);
    await pageReport(session.driver, shop, ({ state }) => state === 'idle');
    expect(await shop.marks()).toEqual([]);
    await session.driver.revoke('https://*/*');
    await expectMarks(article, []);
    for (const tab of [options, article, shop]) await tab.close();
  });
});

describe('the extension as installed', () => {
  it('asks for no more than the design says', async () => {
    const manifest = await session.driver.inBackground(() => {
      const { runtime } = Reflect.get(globalThis, 'chrome');
      return runtime.getManifest() as Record<string, unknown>;
    });
    const wanted = ['activeTab', 'contextMenus', 'scripting', 'storage'];
    if (session.driver.name === 'chromium') wanted.push('sidePanel');
    expect([...(manifest.permissions as string[])].sort()).toEqual(wanted.sort());
    // The reader may go where the probe is, and nowhere else.
    const [script] = manifest.content_scripts as { matches: string[] }[];
    expect(manifest.host_permissions).toEqual(script?.matches);
  });
});
