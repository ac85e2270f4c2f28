import { beforeAll, describe, expect, it } from 'vitest';
import { openPanel } from '../../components/browser-driver/panel.ts';
import { ARTICLES } from '../../components/command-line/sample-articles.ts';
import { grant } from './harness/grants.ts';
import { browserName } from './harness/session.ts';
import { leavePlace, type Place, startPlace, takePlace } from './harness/shared-browser.ts';
import { store } from './harness/storage.ts';
import { setTextSize } from './harness/text-size.ts';

const SITE = 'https://news.example.org';

/** All that a spec file could leave to the next one. */
async function traces({ server, driver }: Place) {
  const requests = server.requests.map(({ url }) => url).filter((url) => url.startsWith(SITE));
  const ofExtension = await driver.inBackground(async () => {
    const { permissions, scripting, storage, tabs, windows } = Reflect.get(globalThis, 'chrome');
    const registered: { id: string }[] = await scripting.getRegisteredContentScripts();
    return {
      stored: await storage.local.get(null),
      storedForSession: await storage.session.get(null),
      allowed: await permissions.getAll(),
      registered: registered.map(({ id }) => id),
      tabs: (await tabs.query({})).length,
      windows: (await windows.getAll()).length,
    };
  });
  const tab = await driver.open(`${SITE}/left`);
  const ofPage = await tab.evaluate(() => ({
    text: document.body.innerText,
    isDark: matchMedia('(prefers-color-scheme: dark)').matches,
    textSize: getComputedStyle(document.body).fontSize,
    width: innerWidth,
  }));
  await tab.close();
  return { ...ofExtension, ...ofPage, requests, isPanelOpen: await driver.isPanelOpen() };
}

/** What spec files do to a browser. */
async function use({ server, driver }: Place): Promise<void> {
  await grant(driver, `${SITE}/*`);
  server.serve(`${SITE}/left`, { body: 'left by an earlier file' });
  await driver.inBackground(async () => {
    const { storage, windows } = Reflect.get(globalThis, 'chrome');
    await storage.session.set({ left: true });
    await windows.create({ focused: true });
  });
  await setTextSize(driver, 150);
  await driver.open(`${SITE}/left`);
  const panel = await openPanel(driver, await driver.open(ARTICLES.firstDay.url));
  await panel.theme('dark');
  await driver.setPanelWidth(320);
  await store(driver, 'settings', { version: 1, paused: true });
}

describe('a browser that several spec files share', () => {
  let first: Place;
  let fresh: Awaited<ReturnType<typeof traces>>;

  beforeAll(async () => {
    first = await startPlace(browserName);
    fresh = await traces(first);
    await use(first);
    await leavePlace(first);
  });

  it('is for each as after its start', async () => {
    const place = await takePlace(browserName);
    expect(place.driver).toBe(first.driver);
    expect(await traces(place)).toEqual(fresh);
    await leavePlace(place);
  });

  it('is replaced where it does not answer', async () => {
    const broken = await takePlace(browserName);
    await leavePlace(broken);
    await broken.driver.close();
    const place = await takePlace(browserName);
    expect(place.driver).not.toBe(broken.driver);
    expect(await traces(place)).toEqual(fresh);
    await leavePlace(place);
  });
});
