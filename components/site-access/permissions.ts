import { browser } from '../browser/browser.ts';
import { CORE_MATCHES } from './core-sites.ts';
import { coversHost } from './covers-host.ts';
import { EVERYWHERE_PATTERN } from './match-pattern.ts';

/** Origins that the browser grants now. */
export async function grantedOrigins(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins;
}

/** Gives back the permission for a site; what came with the installation cannot be given back. */
export async function giveBackSite(site: string): Promise<void> {
  const given = (await grantedOrigins()).filter((pattern) => {
    const host = /^https:\/\/([^/]+)\//.exec(pattern)?.[1];
    const ofSite = host !== undefined && (host === site || host.endsWith(`.${site}`));
    return ofSite && !CORE_MATCHES.includes(pattern);
  });
  if (given.length > 0) await browser.permissions.remove({ origins: given });
}

/**
 * Asks for all sites, or gives them back. Call it in the click itself: the browser's prompt asks
 * for the gesture. The background follows the grant.
 *
 * @returns whether all sites are granted now.
 */
export async function grantEverywhere(on: boolean): Promise<boolean> {
  const origins = [EVERYWHERE_PATTERN];
  if (on) return browser.permissions.request({ origins });
  await browser.permissions.remove({ origins });
  return false;
}

/** Tells of a host whether one of the granted origins covers it. */
export const isGrantedBy = (origins: readonly string[]) => (host: string) =>
  coversHost(origins, host);

/** Whether all sites are granted. */
export const isEverywhere = (origins: readonly string[]) => origins.includes(EVERYWHERE_PATTERN);
