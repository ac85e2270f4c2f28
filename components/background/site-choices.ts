import type { KeptAnswer } from '../messaging/protocol.ts';
import type { Settings } from '../settings/schema.ts';
import { updateSettings } from '../settings/store.ts';
import { siteOfPage } from '../site-access/site.ts';

/** Where a wish was made: the address of the document or tab, as the browser tells it. */
interface Place {
  url?: string | undefined;
  /** The address of the tab, where a document in it asks. */
  tabUrl?: string | undefined;
  incognito?: boolean | undefined;
}

/**
 * The one way to store what the reader wishes for the site of an open page, from a card or by a
 * command. Of a private window nothing is stored: there the wish holds for the page alone.
 */
export async function keepForSite(
  { url = '', tabUrl, incognito }: Place,
  change: (settings: Settings, site: string) => Settings,
): Promise<KeptAnswer> {
  if (incognito === true) return 'this-page-only';
  const site = siteOfPage(url, tabUrl);
  if (site === null) return 'not-kept';
  return updateSettings((settings) => change(settings, site)).then(
    () => 'kept',
    () => 'not-kept',
  );
}
