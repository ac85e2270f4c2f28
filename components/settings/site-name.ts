/** A domain name as DNS allows it (RFC 1035, section 2.3.4), without the final dot. */
const LONGEST_HOST = 253;

/**
 * Whether settings can be kept under this name: a host just as the browser writes it in an address
 * (small letters, punycode, brackets round IPv6), and not a key that JavaScript objects treat
 * in a way of their own.
 */
export function isSiteName(name: string): boolean {
  if (name.length > LONGEST_HOST || name in Object.prototype) return false;
  return URL.parse(`https://${name}/`)?.hostname === name;
}
