import type { Sender } from '../messaging/router.ts';
import { withDismissed, withSiteRule } from '../settings/site-rules.ts';
import { updateSettings } from '../settings/store.ts';
import { siteOf } from '../site-access/site.ts';

/** Remembers "off" for the site that the message came from. A private window leaves no trace. */
export function switchSiteOff({ url = '', tab }: Sender): Promise<void> | undefined {
  const site = siteOf(url);
  if (site === null || tab?.incognito) return undefined;
  return updateSettings((settings) => withSiteRule(settings, site, 'off'));
}

/** Remembers "not about this" for the site that the message came from. */
export function rememberDismissed(
  { url = '', tab }: Sender,
  mark: string,
): Promise<void> | undefined {
  const site = siteOf(url);
  if (site === null || tab?.incognito) return undefined;
  return updateSettings((settings) => withDismissed(settings, site, mark));
}
