import { describe, expect, it } from 'vitest';
import { expectMarks } from './harness/expectations.ts';
import { openSession } from './harness/session.ts';
import { store } from './harness/storage.ts';

const session = openSession();

/** A site that is not in the core list. */
const SITE = 'https://news.example.org';
const ARTICLE = `${SITE}/2024/crocus`;

/** A page that does not say that it is a news article. */
const SHOP = 'https://shop.example.net/';

function serveSites(): void {
  const icon = '<!doctype html><link rel="icon" href="data:,">';
  session.server.serve(ARTICLE, {
    body: `${icon}<meta property="og:type" content="article"><article><h1>Title</h1>
      <p>Officials name ISIS-K.</p></article>
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Title"}</script>`,
  });
  session.server.serve(SHOP, { body: `${icon}<p>A mug with the word ISIS-K on it.</p>` });
}

describe('a site outside the core list', () => {
  it('is read only after the reader grants it, and then at once', async () => {
    serveSites();
    const tab = await session.driver.open(ARTICLE);
    expect(await tab.marks()).toEqual([]);
    await session.driver.grant(`${SITE}/*`);
    await expectMarks(tab, ['ISIS-K']);
    const another = await session.driver.open(ARTICLE);
    await expectMarks(another, ['ISIS-K']);
    await another.close();
    await tab.close();
  });

  it('is left at once when the reader takes the grant back', async () => {
    const tab = await session.driver.open(ARTICLE);
    await expectMarks(tab, ['ISIS-K']);
    await session.driver.revoke(`${SITE}/*`);
    await expectMarks(tab, []);
    await tab.goto(ARTICLE);
    expect(await tab.marks()).toEqual([]);
    await tab.close();
  });

  it('is read everywhere where it says that it is a news article, once that is granted', async () => {
    await store(session.driver, 'settings', { version: 1, everywhere: true });
    await session.driver.grant('https://*/*');
    const article = await session.driver.open(ARTICLE);
    await expectMarks(article, ['ISIS-K']);
    const shop = await session.driver.open(SHOP);
    expect(await shop.marks()).toEqual([]);
    await session.driver.revoke('https://*/*');
    await expectMarks(article, []);
    await article.close();
    await shop.close();
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
    expect(manifest.host_permissions ?? []).toEqual([]);
  });
});
