import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StartOptions } from './driver.ts';
import { fontEnvironment, fontFolders } from './fonts.ts';
import { Marionette } from './marionette.ts';
import { FIREFOX_ID } from './names.ts';
import { until } from './wait.ts';

/** The extension's host in `moz-extension://` addresses; Firefox would draw it at random. */
export const FIREFOX_UUID = 'c0ffee00-0000-4000-8000-000000000001';

/** Milliseconds for a first start from a cold disk, with both cores busy. */
const START_PATIENCE = 120_000;

type Preferences = Record<string, string | number | boolean>;
type Surroundings = Pick<StartOptions, 'port' | 'fonts' | 'development'>;

/**
 * Switches off what the browser does at every page or start and no test depends on, since it costs
 * processor time in each session: a new tab in reserve with a process of its own, the search for
 * a page's language and for what a reading view would show, accounts, passwords, studies.
 */
const WITHOUT_ERRANDS: Preferences = {
  'browser.newtab.preload': false,
  'browser.newtabpage.enabled': false,
  'browser.translations.enable': false,
  'browser.ml.enable': false,
  'reader.parse-on-load.enabled': false,
  'browser.pagethumbnails.capturing_disabled': true,
  'browser.search.serpEventTelemetryCategorization.enabled': false,
  'app.shield.optoutstudies.enabled': false,
  'identity.fxaccounts.enabled': false,
  'signon.rememberSignons': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
};

/** Everything by way of the loopback server, and none of the browser's own errands. */
function preferences({ port, development, fonts }: Surroundings): Preferences {
  return {
    'marionette.port': 0,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.allow_hijacking_localhost': !development,
    ...(fonts && readable(fontFolders(fonts))),
    'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
    'extensions.webextOptionalPermissionPrompts': false,
    // A temporary extension is uninstalled when the browser quits, and its storage cleared with it
    // (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/storage/local).
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.enabled': false,
    'app.normandy.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.aboutwelcome.enabled': false,
    'browser.startup.page': 0,
    'browser.tabs.warnOnClose': false,
    'intl.accept_languages': 'en-US, en',
    ...WITHOUT_ERRANDS,
  };
}

/**
 * The processes that draw pages may read files in the system's folders only; a letter of a font that
 * lies elsewhere is drawn as a box (https://www.morbo.be/2017/11/linux-sandboxing-improvements-in.html).
 * In the preference, what ends in a slash is a folder.
 */
const readable = (folders: readonly string[]): Preferences => ({
  'security.sandbox.content.read_path_whitelist': folders.map((folder) => `${folder}/`).join(','),
});

/**
 * No crash reporter. A release of Firefox ignores the preference for the server of its remote settings
 * unless it is told that a developer set it
 * (https://searchfox.org/firefox-main/source/services/settings/test/unit/test_remote_settings_release_prefs.js).
 */
const ENVIRONMENT = { MOZ_CRASHREPORTER_DISABLE: '1', MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' };

/** A running Firefox and the line to it. */
export class FirefoxProcess {
  readonly marionette: Marionette;
  readonly #child: ChildProcess;

  /** Start Firefox on a profile folder, headless or with a window. */
  static async start(
    options: Surroundings & Pick<StartOptions, 'executable' | 'headless'> & { profile: string },
  ): Promise<FirefoxProcess> {
    const { executable, profile, headless, fonts } = options;
    const lines = Object.entries(preferences(options)).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    writeFileSync(join(profile, 'user.js'), lines.join('\n'));
    const portFile = join(profile, 'MarionetteActivePort');
    rmSync(portFile, { force: true });
    const flags = ['--marionette', '--remote-allow-system-access', '--no-remote'];
    const child = spawn(
      executable,
      [...flags, ...(headless ? ['--headless'] : []), '--profile', profile, 'about:blank'],
      {
        stdio: 'ignore',
        env: { ...process.env, ...ENVIRONMENT, ...(fonts && fontEnvironment(fonts)) },
      },
    );
    const marionettePort = await until(
      'Firefox to open its port',
      () => existsSync(portFile) && Number(readFileSync(portFile, 'utf8')),
      START_PATIENCE,
    );
    const marionette = await until('Firefox to answer', () => Marionette.connect(marionettePort));
    return new FirefoxProcess(child, marionette);
  }

  private constructor(child: ChildProcess, marionette: Marionette) {
    this.#child = child;
    const killWithUs = () => child.kill();
    process.once('exit', killWithUs);
    child.once('exit', () => process.off('exit', killWithUs));
    this.marionette = marionette;
  }

  /** Resolves when the process has ended, by itself or by `quit`. */
  async ended(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    await new Promise((resolve) => this.#child.once('exit', resolve));
  }

  /** End at once; what is not written yet is lost. */
  async kill(): Promise<void> {
    this.marionette.close();
    this.#child.kill('SIGKILL');
    await this.ended();
  }

  /** Quit as the menu does, so that storage is written; killed if it does not obey. */
  async quit(): Promise<void> {
    const killer = setTimeout(() => this.#child.kill('SIGKILL'), START_PATIENCE);
    await this.marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
    this.marionette.close();
    await this.ended();
    clearTimeout(killer);
  }
}
