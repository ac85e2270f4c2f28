import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page, type Target } from 'puppeteer-core';
import { ChromiumTab, ChromiumView } from './chromium-view.ts';
import type { Driver, StartOptions, Tab, View } from './driver.ts';
import { fontEnvironment } from './fonts.ts';
import { until } from './wait.ts';

/** What is switched off: the browser's own errands. */
const FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--ignore-certificate-errors',
];

/** Chromium refuses to sandbox what root runs. */
const NO_SANDBOX = '--no-sandbox';

/** Bars in the window about flags such as those above. */
const NO_WARNING_BARS = '--test-type';

/** Milliseconds for a first start from a cold disk, with both cores busy. */
const START_PATIENCE = 120_000;

/** Chromium, Chrome or Edge, driven over its DevTools protocol. */
export class ChromiumDriver implements Driver {
  readonly name = 'chromium';
  readonly #options: StartOptions;
  readonly #profile = mkdtempSync(join(tmpdir(), 'caveat-chromium-'));
  #browser: Browser;

  static async start(options: StartOptions): Promise<ChromiumDriver> {
    const driver = new ChromiumDriver(options);
    driver.#browser = await driver.#launch();
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

  async #launch(): Promise<Browser> {
    const { executable, extension, port, headless, install = true } = this.#options;
    const { language = 'en-US', fonts, development } = this.#options;
    const browser = await puppeteer.launch({
      executablePath: executable,
      headless,
      pipe: true,
      userDataDir: this.#profile,
      enableExtensions: install ? [extension] : true,
      defaultViewport: null,
      // Whom it opens a window for is told about nothing but the article.
      ignoreDefaultArgs: headless ? [] : ['--enable-automation'],
      timeout: START_PATIENCE,
      env: { ...process.env, ...(fonts && fontEnvironment(fonts)) },
      // Whoever starts us closes us, also on Ctrl-C.
      handleSIGINT: false,
      handleSIGTERM: false,
      args: [
        ...FLAGS,
        `--lang=${language}`,
        ...(process.getuid?.() === 0 ? [NO_SANDBOX] : []),
        ...(headless ? [] : [NO_WARNING_BARS]),
        '--window-size=1366,900',
        `--host-resolver-rules=MAP * 127.0.0.1:${port}${development ? ', EXCLUDE localhost' : ''}`,
      ],
    });
    if (install) await until('the extension', async () => (await browser.extensions()).size > 0);
    return browser;
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
    return this.open(`chrome-extension://${(await this.extension()).id}/${path}`);
  }

  /** The installed extension, as the browser lists it. */
  async extension(): Promise<Extension> {
    const [extension] = (await this.#browser.extensions()).values();
    if (!extension) throw new Error('the extension is not installed');
    return extension;
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
      // It may be closing by itself, having lost the focus.
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
    if (!this.#browser.targets().some(isWorker)) await this.#wake();
    const target = await this.#browser.waitForTarget(isWorker);
    const worker = await target.worker();
    if (!worker) throw new Error('the service worker went away');
    return (await worker.evaluate(fn as (...all: unknown[]) => unknown, ...args)) as R;
  }

  /** Any message starts the service worker; one that nobody knows does nothing else. */
  async #wake(): Promise<void> {
    const tab = await this.openExtensionPage('popup.html');
    await tab.evaluate(() => {
      const { runtime } = Reflect.get(globalThis, 'chrome');
      runtime.sendMessage({ type: 'wake' }).catch(() => undefined);
    });
    await tab.close();
  }

  /**
   * No key that DevTools sends reaches the commands, so the event is raised in the worker. With
   * the keys goes `activeTab`, and so the tab's address.
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
    const target = this.#browser.targets().find(isWorker);
    if (!target) return;
    const worker = await target.worker();
    await worker?.close();
    await until('the service worker to stop', () => !this.#browser.targets().includes(target));
  }

  async allow(origin: string): Promise<void> {
    await this.#settingsPage('developerPrivate', 'addHostPermission', origin);
  }

  async revoke(origin: string): Promise<void> {
    await this.#settingsPage('developerPrivate', 'removeHostPermission', origin);
  }

  async disable(): Promise<void> {
    await this.#settingsPage('management', 'setEnabled', false);
  }

  async enable(): Promise<void> {
    await this.#settingsPage('management', 'setEnabled', true);
  }

  async remove(): Promise<void> {
    await this.#browser.uninstallExtension((await this.extension()).id);
  }

  async reload(): Promise<void> {
    await this.#settingsPage('developerPrivate', 'reload', { failQuietly: false });
  }

  /** The browser's page of extensions; its own API is what its buttons call. */
  async #settingsPage(area: string, method: string, argument: unknown): Promise<void> {
    const { id } = await this.extension();
    const page: Page = await this.#browser.newPage();
    await page.goto('chrome://extensions/');
    await page.evaluate(
      async (path, name, extension, value) => {
        const api = Reflect.get(globalThis, 'chrome');
        // An unpacked extension may only be reloaded in developer mode.
        await api.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        await api[path][name](extension, value);
      },
      area,
      method,
      id,
      argument,
    );
    await page.close();
  }

  async restart(): Promise<void> {
    await this.#browser.close();
    this.#browser = await this.#launch();
  }

  async close(): Promise<void> {
    await this.#browser.close();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function isWorker(target: Target): boolean {
  return target.type() === 'service_worker' && target.url().startsWith('chrome-extension://');
}

function isAt(target: Target, path: string): boolean {
  return (
    target.url().startsWith('chrome-extension://') &&
    target.url().split(/[?#]/)[0]?.endsWith(`/${path}`) === true
  );
}
