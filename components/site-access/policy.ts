import type { Settings } from '../settings/schema.ts';
import { ruleFor } from '../settings/site-rules.ts';

/**
 * What the content script does on a page, from the reader's wishes alone. That it runs at all is
 * the browser's grant.
 * `mark`: on. `ask`: only if the page declares itself a news article. `wait`: only when told to
 * ("Check this page once").
 */
export type PagePolicy = 'mark' | 'ask' | 'wait' | 'off' | 'paused';

export function pagePolicy(settings: Settings, host: string, isCore: boolean): PagePolicy {
  if (settings.paused) return 'paused';
  const rule = ruleFor(settings.sites, host);
  if (rule === 'off') return 'off';
  if (rule === 'on' || isCore) return 'mark';
  return settings.everywhere ? 'ask' : 'wait';
}
