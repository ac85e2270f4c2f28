import { CORE_MATCHES } from './core-sites.ts';
import { EVERYWHERE_PATTERN } from './match-pattern.ts';

/**
 * The match patterns to register the content script for, beyond its static ones: what the
 * browser has granted. The grant is the truth; a rule without it does nothing, and a rule "off"
 * is obeyed by the content script itself, so that switching on again needs no reload.
 *
 * @param granted origins of `permissions.getAll()`; static matches may be among them.
 */
export function matchesToRegister(granted: readonly string[]): string[] {
  if (granted.some((pattern) => pattern === EVERYWHERE_PATTERN || pattern === '<all_urls>')) {
    return [EVERYWHERE_PATTERN];
  }
  const core = new Set(CORE_MATCHES);
  return granted.filter((pattern) => pattern.startsWith('https://') && !core.has(pattern)).sort();
}
