import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Extension } from 'puppeteer-core';
import {
  extensionAddress,
  installedExtension,
  inWorker,
  isAt,
  pressInSettings,
  stopWorker,
} from './chromium-extension.ts';
import { startChromium } from './chromium-process.ts';
import { ChromiumTab, ChromiumView } from './chromium-view.ts';
import type { Driver, StartOptions, Tab, View } from './driver.ts';
import { until } from './wait.ts';

/** Chromium, Chrome or Edge, driven over its DevTools protocol. */
export class ChromiumDriver implements Driver {
  readonly name = 'chromium';
  readonly #options: StartOptions;
  readonly #profile = mkdtempSync(join(tmpdir(), 'caveat-chromium-'));
  #browser: Browser;

  static async start(options: StartOptions): Promise<ChromiumDriver> {
    const driver = new ChromiumDriver(options);
    driver.#browser = await startChromium(options, driver.#profile);
    return driver;
  }

  private constructor(options: StartOptions) {
    this.#options = options;
    this.#browser = undefined as never;
  }

  /** The browser behind the driver, for what only Chromium can be asked. */
  get browser(): Browser {
    return this.#browser;
  }

  /** Resolves when the browser has ended, by the reader's hand or by ours. */
  async ended(): Promise<void> {
    if (!this.#browser.connected) return;
    await new Promise<void>((resolve) => this.#browser.once('disconnected', () => resolve()));
  }

  async open(url: string): Promise<ChromiumTab> {
    const tab = new ChromiumTab(await this.#browser.newPage());
    await tab.goto(url);
    return tab;
  }

  async welcome(): Promise<ChromiumTab> {
    const target = await this.#browser.waitForTarget((found) => isAt(found, 'welcome.html'));
    return new ChromiumTab(await target.asPage());
  }

  async closeOthers(tab: Tab): Promise<void> {
    for (const page of await this.#browser.pages()) {
      if (!(tab instanceof ChromiumTab && page === tab.page)) await page.close();
    }
  }

  async openExtensionPage(path: string): Promise<ChromiumTab> {
    return this.open(await extensionAddress(this.#browser, path));
  }

  /** The installed extension, as the browser lists it. */
  async extension(): Promise<Extension> {
    return installedExtension(this.#browser);
  }

  async openPopup(tab: Tab): Promise<View> {
    if (!(tab instanceof ChromiumTab)) throw new Error('not a tab of this browser');
    await tab.activate();
    await this.#closePopup();
    const opened = this.#browser.waitForTarget((target) => isAt(target, 'popup.html'));
    await (await this.extension()).triggerAction(tab.page);
    return new ChromiumView(await (await opened).asPage());
  }

  /** On an open popup the toolbar button would close it instead of opening one. */
  async #closePopup(): Promise<void> {
    const popup = () => this.#browser.targets().find((target) => isAt(target, 'popup.html'));
    await until('the last popup to close', async () => {
      // A popup that lost the focus closes by itself; it may do so right now.
      const page = await popup()?.asPage();
      await page?.close().catch(() => undefined);
      return !popup();
    });
  }

  async panel(): Promise<View> {
    const target = await this.#browser.waitForTarget((found) => isAt(found, 'sidepanel.html'));
    const view = new ChromiumView(await target.asPage());
    await until('content in the panel', () => view.evaluate(() => document.body.innerText.trim()));
    return view;
  }

  async isPanelOpen(): Promise<boolean> {
    return this.#browser.targets().some((target) => isAt(target, 'sidepanel.html'));
  }

  async setPanelWidth(width: number): Promise<void> {
    const target = await this.#browser.waitForTarget((found) => isAt(found, 'sidepanel.html'));
    await (await target.asPage()).setViewport({ width, height: 800 });
  }

  async inBackground<A extends unknown[], R>(
    fn: (...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R> {
    return inWorker(this.#browser, fn, ...args);
  }

  /**
   * Keys that DevTools sends go to the page and not to the browser's shortcuts
   * (https://github.com/microsoft/playwright/issues/22447), so the event is raised in the worker, with
   * the tab's address, which `activeTab` gives to a command that the reader's keys started.
   */
  async command(name: string, tab: Tab): Promise<void> {
    await tab.activate();
    const url = await tab.evaluate(() => location.href);
    await this.inBackground(
      async (command, address) => {
        const { commands, tabs } = Reflect.get(globalThis, 'chrome');
        const [front] = await tabs.query({ active: true, lastFocusedWindow: true });
        commands.onCommand.dispatch(command, { ...front, url: address });
      },
      name,
      url,
    );
  }

  async stopBackground(): Promise<void> {
    await stopWorker(this.#browser);
  }

  async allow(origin: string): Promise<void> {
    await pressInSettings(this.#browser, 'developerPrivate', 'addHostPermission', origin);
  }

  async revoke(origin: string): Promise<void> {
    await pressInSettings(this.#browser, 'developerPrivate', 'removeHostPermission', origin);
  }

  async disable(): Promise<void> {
    await pressInSettings(this.#browser, 'management', 'setEnabled', false);
  }

  async enable(): Promise<void> {
    await pressInSettings(this.#browser, 'management', 'setEnabled', true);
  }

  async remove(): Promise<void> {
    await this.#browser.uninstallExtension((await this.extension()).id);
  }

  async reload(): Promise<void> {
    await pressInSettings(this.#browser, 'developerPrivate', 'reload', { failQuietly: false });
  }

  async restart(): Promise<void> {
    await this.#browser.close();
    this.#browser = await startChromium(this.#options, this.#profile);
  }

  async close(): Promise<void> {
    await this.#browser.close();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
