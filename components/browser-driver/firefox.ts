import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver, StartOptions, Tab, View } from './driver.ts';
import { FirefoxAddon } from './firefox-addon.ts';
import { openPopup, popupShown } from './firefox-popup.ts';
import { FirefoxPopupView } from './firefox-popup-view.ts';
import { FIREFOX_UUID, FirefoxProcess } from './firefox-process.ts';
import { FirefoxEmbeddedView, FirefoxTab } from './firefox-view.ts';
import { FirefoxWindow } from './firefox-window.ts';
import { until } from './wait.ts';

const SIDEBAR = `document.querySelector('#sidebar').contentDocument.querySelector('#webext-panels-browser')`;

/** Firefox, driven over Marionette. */
export class FirefoxDriver implements Driver {
  readonly name = 'firefox';
  readonly #options: StartOptions;
  readonly #profile = mkdtempSync(join(tmpdir(), 'caveat-firefox-'));
  #process: FirefoxProcess;
  #window: FirefoxWindow;
  #addon: FirefoxAddon;

  static async start(options: StartOptions): Promise<FirefoxDriver> {
    const driver = new FirefoxDriver(options);
    await driver.#launch();
    return driver;
  }

  private constructor(options: StartOptions) {
    this.#options = options;
    this.#process = undefined as never;
    this.#window = undefined as never;
    this.#addon = undefined as never;
  }

  /** The browser's own window, for what only Firefox can be asked. */
  get window(): FirefoxWindow {
    return this.#window;
  }

  async #launch(): Promise<void> {
    const { language, install = true } = this.#options;
    this.#process = await FirefoxProcess.start({ ...this.#options, profile: this.#profile });
    this.#window = new FirefoxWindow(this.#process.marionette);
    this.#addon = new FirefoxAddon(this.#window);
    if (language) await this.#window.speak(language);
    if (install) await this.install();
  }

  /** Install the extension for this session; over an installed one, as an update does. */
  async install(): Promise<void> {
    const { extension: path } = this.#options;
    await this.#process.marionette.send('Addon:Install', { path, temporary: true });
  }

  /** Resolves when the browser has ended, by the reader's hand or by ours. */
  async ended(): Promise<void> {
    await this.#process.ended();
  }

  async open(url: string): Promise<FirefoxTab> {
    const tab = new FirefoxTab(this.#window, await this.#window.newTab());
    await tab.goto(url);
    return tab;
  }

  async welcome(): Promise<FirefoxTab> {
    const at = `moz-extension://${FIREFOX_UUID}/welcome.html`;
    return until('the welcome page', async () => {
      for (const handle of await this.#window.tabs()) {
        const tab = new FirefoxTab(this.#window, handle);
        if ((await tab.evaluate(() => location.href)) === at) return tab;
      }
      return null;
    });
  }

  async closeOthers(tab: Tab): Promise<void> {
    for (const handle of await this.#window.tabs()) {
      const other = new FirefoxTab(this.#window, handle);
      if (!(tab instanceof FirefoxTab && tab.isSame(other))) await other.close();
    }
    await tab.activate();
  }

  async openExtensionPage(path: string): Promise<FirefoxTab> {
    return this.open(`moz-extension://${FIREFOX_UUID}/${path}`);
  }

  async openPopup(tab: Tab): Promise<View> {
    await tab.activate();
    await openPopup(this.#window);
    return this.#contentOfPopup();
  }

  /** The popup that is open, or that the extension is about to open. */
  async popup(): Promise<View> {
    await popupShown(this.#window);
    return this.#contentOfPopup();
  }

  async #contentOfPopup(): Promise<View> {
    const view = new FirefoxPopupView(this.#window);
    await until('content in the popup', () =>
      view.evaluate(() => document.readyState === 'complete' && document.body.innerText.trim()),
    );
    return view;
  }

  async panel(): Promise<View> {
    const view = new FirefoxEmbeddedView(this.#window, SIDEBAR);
    await until('content in the sidebar', () =>
      view.evaluate(() => document.body.innerText.trim()),
    );
    return view;
  }

  async isPanelOpen(): Promise<boolean> {
    return this.#window.chrome(
      `return !document.querySelector('#sidebar-box').hidden && Boolean(${SIDEBAR})`,
    );
  }

  async setPanelWidth(width: number): Promise<void> {
    await this.#window.chrome(
      `const box = document.querySelector('#sidebar-box');
       box.style.minWidth = box.style.maxWidth = box.style.width = arguments[0] + 'px';`,
      width,
    );
  }

  async inBackground<A extends unknown[], R>(
    fn: (...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R> {
    return this.#addon.inBackground(fn, ...args);
  }

  /** Bytes that the background holds, after a forced collection or before one. */
  async backgroundBytes(isCollected: boolean): Promise<number> {
    return this.#addon.backgroundBytes(isCollected);
  }

  async command(name: string, tab: Tab): Promise<void> {
    await tab.activate();
    const keys = await this.#addon.keysOf(name);
    const pressed = keys.replace('Period', '.').replace('Comma', ',');
    await this.#window.keys('chrome', pressed);
  }

  async stopBackground(): Promise<void> {
    await this.#addon.stopBackground();
  }

  async allow(): Promise<void> {
    // The preference `extensions.webextOptionalPermissionPrompts` says yes to every request.
  }

  async revoke(origin: string): Promise<void> {
    await this.#addon.revoke(origin);
  }

  async disable(): Promise<void> {
    await this.#addon.manage('disable');
  }

  async enable(): Promise<void> {
    await this.#addon.manage('enable');
  }

  async remove(): Promise<void> {
    await this.#addon.manage('uninstall');
  }

  async reload(): Promise<void> {
    await this.install();
  }

  async restart(): Promise<void> {
    await this.#process.quit();
    await this.#launch();
  }

  async close(): Promise<void> {
    // The profile is deleted next, so what is not written yet need not be.
    await this.#process.kill();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
