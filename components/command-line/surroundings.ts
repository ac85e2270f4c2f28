import { spawnSync } from 'node:child_process';
import type { BrowserKind } from '../browser-driver/browsers.ts';
import { findOrInstallBrowser } from '../browser-driver/browsers.ts';
import { familiesOf } from '../browser-driver/fonts.ts';

/**
 * What the tests run on, one thing a line: a result that differs from one machine to another
 * begins here. Installs browsers that are missing, where it may.
 */
export function surroundings(browsers: readonly BrowserKind[]): string[] {
  // The npm that started us says so: `npm/11.6.2 node/v20.19.0 linux x64 workspaces/false`.
  const npm = process.env.npm_config_user_agent ?? 'not started by npm';
  return [
    `Node that runs the tools: ${process.version}`,
    `npm, and the Node that runs it: ${npm}`,
    ...browsers.map((kind) => {
      const path = findOrInstallBrowser(kind);
      return `${kind}: ${versionOf(path)} (${path})`;
    }),
    ...(process.platform === 'linux'
      ? (['wide', 'narrow'] as const).map((set) => `fonts, ${set}: ${familiesOf(set).join(', ')}`)
      : ["fonts: the system's own"]),
  ];
}

function versionOf(path: string): string {
  // On Windows Chromium would open a window instead of answering
  // (https://github.com/flutter/flutter/pull/33874).
  if (process.platform === 'win32') return 'version not asked for';
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return stdout?.trim() || 'version unknown';
}
