import { browser } from '../browser/browser.ts';
import { tellAnnotator } from '../messaging/send-to-tab.ts';
import { withSiteRule } from '../settings/site-rules.ts';
import { updateSettings } from '../settings/store.ts';
import { CORE_MATCHES } from '../site-access/core-sites.ts';
import { injectAnnotator } from '../site-access/inject.ts';
import { EVERYWHERE_PATTERN } from '../site-access/match-pattern.ts';
import { reconcile } from '../site-access/reconcile.ts';
import { siteOf } from '../site-access/site.ts';

/**
 * Follows a grant, wherever the reader gave it: the prompt may have closed the popup that asked.
 * Pages that are open already are marked without a reload.
 */
export async function followGrant(origins: readonly string[]): Promise<void> {
  await reconcile();
  // The core needs no rule: it came with the installation, and the browser may grant it anew.
  const sites = origins
    .filter((origin) => origin !== EVERYWHERE_PATTERN && !CORE_MATCHES.includes(origin))
    .flatMap((origin) => siteOfPattern(origin) ?? []);
  await updateSettings((settings) => {
    const withRules = sites.reduce((changed, site) => withSiteRule(changed, site, 'on'), settings);
    return origins.includes(EVERYWHERE_PATTERN) ? { ...withRules, everywhere: true } : withRules;
  });
  const tabs = await browser.tabs.query({ url: [...origins] });
  await Promise.all(tabs.map((tab) => tab.id && injectAnnotator(tab.id).catch(() => undefined)));
}

/** Follows a grant taken back: no new page is read, and open ones are left at once. */
export async function followRevocation(removed: string[]): Promise<void> {
  await reconcile();
  const { origins: granted = [] } = await browser.permissions.getAll();
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map((tab) => tab.id && tellAnnotator(tab.id, 'accessRevoked', { removed, granted })),
  );
}

function siteOfPattern(pattern: string): string | null {
  const url = pattern.replace(/^[^:]+:\/\/(\*\.)?/, 'https://').replace(/\*$/, '');
  return siteOf(url);
}
