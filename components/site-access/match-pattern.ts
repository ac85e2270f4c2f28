/** Every https page, asked for by "On news articles everywhere". */
export const EVERYWHERE_PATTERN = 'https://*/*';

/** The match pattern that asks for exactly this address's origin; null where none may be asked. */
export function originPattern(url: string): string | null {
  const parsed = URL.parse(url);
  return parsed?.protocol === 'https:' ? `https://${parsed.host}/*` : null;
}
