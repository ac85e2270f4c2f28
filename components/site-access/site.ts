import { getDomain } from 'tldts';

/**
 * The site of an address: its registrable domain by the public suffix list, or the host itself
 * where it has none (an IP address, localhost). Null for what is not a web page.
 */
export function siteOf(url: string): string | null {
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return null;
  return getDomain(parsed.hostname) ?? parsed.hostname;
}
