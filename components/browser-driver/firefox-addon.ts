import { FirefoxEmbeddedView } from './firefox-view.ts';
import type { FirefoxWindow } from './firefox-window.ts';
import { FIREFOX_ID } from './names.ts';

/** An expression that finds the extension, as the browser's own code knows it. */
const EXTENSION = `WebExtensionPolicy.getByID('${FIREFOX_ID}').extension`;

const BACKGROUND = `[...${EXTENSION}.views].find((view) => view.viewType === 'background').xulBrowser`;

/** The installed extension: its background, its permissions, its place in the list of add-ons. */
export class FirefoxAddon {
  readonly #window: FirefoxWindow;

  constructor(window: FirefoxWindow) {
    this.#window = window;
  }

  /** Run in the background, waking it where it sleeps. */
  async inBackground<A extends unknown[], R>(
    fn: (...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R> {
    await this.#window.chrome(`return ${EXTENSION}.wakeupBackground?.()`);
    return new FirefoxEmbeddedView(this.#window, BACKGROUND).evaluate(fn, ...args);
  }

  async stopBackground(): Promise<void> {
    await this.#window.chrome(
      `return ${EXTENSION}.terminateBackground({ ignoreDevToolsAttached: true })`,
    );
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

  /** The keys that the browser has for a command of the manifest, as it writes them. */
  async keysOf(name: string): Promise<string> {
    const keys = await this.inBackground(async (command) => {
      const { commands } = Reflect.get(globalThis, 'chrome');
      const all: { name: string; shortcut: string }[] = await commands.getAll();
      return all.find((found) => found.name === command)?.shortcut;
    }, name);
    if (!keys) throw new Error(`no keys are set for ${name}`);
    return keys;
  }

  /** What the permissions tab of `about:addons` calls. */
  async revoke(origin: string): Promise<void> {
    await this.#window.chrome(
      `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
       return ExtensionPermissions.remove('${FIREFOX_ID}', { permissions: [], origins: [arguments[0]], data_collection: [] }, ${EXTENSION})`,
      origin,
    );
  }

  /** What the switch and the menu in `about:addons` call. */
  async manage(action: 'disable' | 'enable' | 'uninstall'): Promise<void> {
    await this.#window.chrome(
      `return (async () => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const addon = await AddonManager.getAddonByID('${FIREFOX_ID}');
        await addon[arguments[0]]();
      })()`,
      action,
    );
  }
}
