import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

/** Command names on the search path, the reader's own browser first. */
const COMMANDS: Record<BrowserKind, readonly string[]> = {
  chromium: [
    'google-chrome',
    'google-chrome-stable',
    'chromium',
    'chromium-browser',
    'microsoft-edge',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

const MAC_APPS: Record<BrowserKind, readonly string[]> = {
  chromium: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
};

const WINDOWS_PROGRAMS: Record<BrowserKind, readonly string[]> = {
  chromium: ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

/** Debian's packages. */
const PACKAGES: Record<BrowserKind, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

const NAMES: Record<BrowserKind, string> = {
  chromium: 'Chrome, Chromium or Edge',
  firefox: 'Firefox',
};

/** The browser where it usually is on this system; null where there is none. */
export function findBrowser(kind: BrowserKind): string | null {
  return usualPlaces(kind).find((path) => existsSync(path)) ?? null;
}

/**
 * The browser, installed first where that needs nobody's consent: on Debian, as root. Throws
 * with what to install otherwise.
 */
export function findOrInstallBrowser(kind: BrowserKind): string {
  const found = findBrowser(kind);
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`${NAMES[kind]} is missing: installing the package ${PACKAGES[kind]}`);
    aptGet('update');
    aptGet('install', '--yes', '--no-install-recommends', PACKAGES[kind], 'fonts-dejavu-core');
    const installed = findBrowser(kind);
    if (installed) return installed;
  }
  throw new Error(`${NAMES[kind]} was not found here. Please install it, then run this again.`);
}

function aptGet(...words: string[]): void {
  spawnSync('apt-get', ['--quiet', ...words], {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

function usualPlaces(kind: BrowserKind): string[] {
  if (process.platform === 'darwin') {
    const roots = ['/Applications', join(homedir(), 'Applications')];
    return roots.flatMap((root) => MAC_APPS[kind].map((app) => join(root, app)));
  }
  if (process.platform === 'win32') {
    const { ProgramFiles, LOCALAPPDATA } = process.env;
    const roots = [ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA];
    return roots.flatMap((root) => WINDOWS_PROGRAMS[kind].map((path) => join(root ?? '', path)));
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  return COMMANDS[kind].flatMap((command) => folders.map((folder) => join(folder, command)));
}
