import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver, StartOptions, Tab, View } from './driver.ts';
import { FIREFOX_UUID, FirefoxProcess } from './firefox-process.ts';
import { FirefoxEmbeddedView, FirefoxTab } from './firefox-view.ts';
import { FirefoxWindow, POPUP } from './firefox-window.ts';
import { FIREFOX_ID } from './names.ts';
import { until } from './wait.ts';

const SIDEBAR = `document.querySelector('#sidebar').contentDocument.querySelector('#webext-panels-browser')`;
const EXTENSION = `WebExtensionPolicy.getByID('${FIREFOX_ID}').extension`;
const BACKGROUND = `[...${EXTENSION}.views].find((view) => view.viewType === 'background').xulBrowser`;

/** Firefox, driven over Marionette. */
export class FirefoxDriver implements Driver {
  readonly name = 'firefox';
  readonly #options: StartOptions;
  readonly #profile = mkdtempSync(join(tmpdir(), 'caveat-firefox-'));
  #process: FirefoxProcess;
  #window: FirefoxWindow;

  static async start(options: StartOptions): Promise<FirefoxDriver> {
    const driver = new FirefoxDriver(options);
    await driver.#launch();
    return driver;
  }

  private constructor(options: StartOptions) {
    this.#options = options;
    this.#process = undefined as never;
    this.#window = undefined as never;
  }

  /** The browser's own window, for what only Firefox can be asked. */
  get window(): FirefoxWindow {
    return this.#window;
  }

  async #launch(): Promise<void> {
    const {
      executable,
      port,
      headless,
      install = true,
      language,
      fonts,
      development,
    } = this.#options;
    this.#process = await FirefoxProcess.start({
      executable,
      port,
      headless,
      profile: this.#profile,
      ...(fonts && { fonts }),
      ...(development && { development }),
    });
    this.#window = new FirefoxWindow(this.#process.marionette);
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
    await this.#window.closePopup();
    // Buttons of new extensions wait behind the puzzle piece, whose menu calls the same action.
    await this.#window.chrome(
      `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
       const action = ExtensionParent.apiManager.global.browserActionFor(${EXTENSION});
       return action.openPopup(window, false)`,
    );
    return this.popup();
  }

  /**
   * The popup that is open, or that the extension is about to open. Firefox loads its page in another
   * panel and then moves it into the one on show: closed in between, it would stay for good.
   */
  async popup(): Promise<View> {
    await until('the popup in its panel', () =>
      this.#window.chrome<boolean>(
        `const { BasePopup } = ChromeUtils.importESModule('resource:///modules/ExtensionPopups.sys.mjs');
         return BasePopup.for(${EXTENSION}, window)?.shown ?? false;`,
      ),
    );
    const view = new FirefoxEmbeddedView(this.#window, POPUP);
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
    await this.#window.chrome(`return ${EXTENSION}.wakeupBackground?.()`);
    return new FirefoxEmbeddedView(this.#window, BACKGROUND).evaluate(fn, ...args);
  }

  /**
   * Bytes of what the background's document and its scripts hold, as `about:memory` counts them;
   * after a forced collection, or with what is not yet collected.
   */
  async backgroundBytes(isCollected: boolean): Promise<number> {
    const size = `if (arguments[0]) Cu.forceGC();
      const reporters = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
      const total = {};
      reporters.sizeOfTab(window, {}, {}, {}, {}, {}, {}, total, {}, {});
      return total.value;`;
    return this.#window.chrome(
      `return ${BACKGROUND}.browsingContext.currentWindowGlobal
        .getActor('MarionetteCommands').executeScript(arguments[0], [arguments[1]], { timeout: 10000, sandboxName: 'system' })`,
      size,
      isCollected,
    );
  }

  async command(name: string, tab: Tab): Promise<void> {
    await tab.activate();
    const keys = await this.inBackground(async (command) => {
      const { commands } = Reflect.get(globalThis, 'chrome');
      const all: { name: string; shortcut: string }[] = await commands.getAll();
      return all.find((found) => found.name === command)?.shortcut;
    }, name);
    if (!keys) throw new Error(`no keys are set for ${name}`);
    const pressed = keys.replace('Period', '.').replace('Comma', ',');
    await this.#window.keys('chrome', pressed);
  }

  async stopBackground(): Promise<void> {
    await this.#window.chrome(
      `return ${EXTENSION}.terminateBackground({ ignoreDevToolsAttached: true })`,
    );
  }

  async allow(): Promise<void> {
    // The preference `extensions.webextOptionalPermissionPrompts` says yes to every request.
  }

  /** What the permissions tab of `about:addons` calls. */
  async revoke(origin: string): Promise<void> {
    await this.#window.chrome(
      `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
       return ExtensionPermissions.remove('${FIREFOX_ID}', { permissions: [], origins: [arguments[0]], data_collection: [] }, ${EXTENSION})`,
      origin,
    );
  }

  async disable(): Promise<void> {
    await this.#addon('await addon.disable()');
  }

  async enable(): Promise<void> {
    await this.#addon('await addon.enable()');
  }

  async remove(): Promise<void> {
    await this.#addon('await addon.uninstall()');
  }

  async reload(): Promise<void> {
    await this.install();
  }

  /** What the switch in `about:addons` calls. */
  async #addon(action: string): Promise<void> {
    await this.#window.chrome(
      `return (async () => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const addon = await AddonManager.getAddonByID('${FIREFOX_ID}');
        ${action};
      })()`,
    );
  }

  async restart(): Promise<void> {
    await this.#process.quit();
    await this.#launch();
  }

  async close(): Promise<void> {
    await this.#process.quit();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
