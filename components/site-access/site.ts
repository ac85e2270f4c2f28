import { getDomain } from 'tldts';
import { isSiteName } from '../settings/site-name.ts';

/**
 * The site of an address: its registrable domain by the public suffix list, or the host itself
 * where it has none (an IP address, localhost). Null for what is not a web page, and for a host
 * that no setting can be kept for.
 */
export function siteOf(url: string): string | null {
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return null;
  const domain = getDomain(parsed.hostname);
  const site = domain !== null && isSiteName(domain) ? domain : parsed.hostname;
  return isSiteName(site) ? site : null;
}

/**
 * The site of an open page that asked for something. Null too where its tab shows another site: a
 * process that was taken over may name another address than its own.
 *
 * @param tabUrl the address of its tab; undefined where the browser does not tell it.
 */
export function siteOfPage(url: string, tabUrl: string | undefined): string | null {
  const site = siteOf(url);
  return tabUrl === undefined || siteOf(tabUrl) === site ? site : null;
}
