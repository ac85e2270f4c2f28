import { ChromiumDriver } from '../../../components/browser-driver/chromium.ts';
import { ChromiumTab } from '../../../components/browser-driver/chromium-view.ts';
import type { Driver, Tab } from '../../../components/browser-driver/driver.ts';
import { FirefoxDriver } from '../../../components/browser-driver/firefox.ts';
import { FirefoxTab } from '../../../components/browser-driver/firefox-view.ts';
import { until } from '../../../components/browser-driver/wait.ts';

/** What the browser's own API of tabs and windows tells or does, asked by the extension. */

export interface TabPlace {
  tab: number;
  window: number;
}

/** Bring a tab to the front, and say which one that is for the browser. */
export async function placeOfTab(driver: Driver, tab: Tab): Promise<TabPlace> {
  await tab.activate();
  return driver.inBackground(async () => {
    const { tabs } = Reflect.get(globalThis, 'chrome');
    const [front] = await tabs.query({ active: true, lastFocusedWindow: true });
    return { tab: front.id, window: front.windowId };
  });
}

/** What stands on the toolbar button while this tab is in front. */
export async function badgeOf(driver: Driver, { tab }: TabPlace): Promise<string> {
  return driver.inBackground(
    async (tabId) => Reflect.get(globalThis, 'chrome').action.getBadgeText({ tabId }),
    tab,
  );
}

/** Drag a tab out of its window, into one of its own; that window. */
export async function dragOut(driver: Driver, { tab }: TabPlace): Promise<number> {
  return driver.inBackground(async (tabId) => {
    const { tabs, windows } = Reflect.get(globalThis, 'chrome');
    const { id } = await windows.create({ focused: true });
    await tabs.move(tabId, { windowId: id, index: 0 });
    await tabs.update(tabId, { active: true });
    return id;
  }, tab);
}

/** Drag a tab into a window that is open. */
export async function dragInto(driver: Driver, { tab }: TabPlace, window: number): Promise<void> {
  await driver.inBackground(
    async (tabId, windowId) => {
      const { tabs } = Reflect.get(globalThis, 'chrome');
      await tabs.move(tabId, { windowId, index: -1 });
      await tabs.update(tabId, { active: true });
    },
    tab,
    window,
  );
}

/** Take a tab in the background out of memory, come back to it, and hand over what is there. */
export async function discardAndReturn(driver: Driver, { tab }: TabPlace, view: Tab): Promise<Tab> {
  const url = await view.evaluate(() => location.href);
  await driver.inBackground(async (tabId) => {
    const { tabs } = Reflect.get(globalThis, 'chrome');
    // Chromium may give the tab another id, and then says which:
    // https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/tabs/onReplaced
    const left = await tabs.discard(tabId);
    const { id, discarded } = await tabs.get(left?.id ?? tabId);
    if (!discarded) throw new Error('the tab is still in memory');
    await tabs.update(id, { active: true });
  }, tab);
  if (!(driver instanceof ChromiumDriver)) return view;
  // DevTools sees a new page.
  const { browser } = driver;
  const target = await until('the tab again', () =>
    browser.targets().find((found) => found.type() === 'page' && found.url() === url),
  );
  return new ChromiumTab(await target.asPage());
}

export async function closeWindow(driver: Driver, window: number): Promise<void> {
  await driver.inBackground(
    (windowId) => Reflect.get(globalThis, 'chrome').windows.remove(windowId),
    window,
  );
}

/** The tab in which something opens a page of the extension, once that has loaded. */
export async function pageOpenedBy(driver: Driver, act: () => Promise<void>): Promise<Tab> {
  const tab = await (driver instanceof FirefoxDriver
    ? openedInFirefox(driver, act)
    : openedInChromium(driver as ChromiumDriver, act));
  await until('the page of the new tab', () =>
    tab.evaluate(
      () => location.protocol.endsWith('-extension:') && document.readyState === 'complete',
    ),
  );
  return tab;
}

async function openedInChromium(driver: ChromiumDriver, act: () => Promise<void>): Promise<Tab> {
  const before = new Set(driver.browser.targets());
  await act();
  const target = await driver.browser.waitForTarget(
    (found) => found.type() === 'page' && !before.has(found),
  );
  return new ChromiumTab(await target.asPage());
}

async function openedInFirefox(driver: FirefoxDriver, act: () => Promise<void>): Promise<Tab> {
  const before = await driver.window.tabs();
  await act();
  const handle = await until('a new tab', async () =>
    (await driver.window.tabs()).find((found) => !before.includes(found)),
  );
  return new FirefoxTab(driver.window, handle);
}
