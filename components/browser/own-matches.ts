import { browser } from './browser.ts';

/** The match patterns of the fixed core, as this build's own manifest declares them. */
export function ownMatches(): readonly string[] {
  return browser.runtime.getManifest().content_scripts?.[0]?.matches ?? [];
}
