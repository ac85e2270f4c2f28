import { browser } from '../browser/browser.ts';
import { getReport } from '../messaging/reader-client.ts';
import { CORE_MATCHES } from '../site-access/core-sites.ts';
import { coversHost } from '../site-access/covers-host.ts';
import { EVERYWHERE_PATTERN } from '../site-access/registration.ts';
import { accessOf, type OpenPage } from './page-view.ts';

/** The open tab, and what the popup's buttons need of it at once, before any `await`. */
export interface OpenTab {
  /** Null where there is no tab to speak of. */
  id: number | null;
  page: OpenPage;
  /** The pattern that "Always on this site" asks for; null where it cannot be asked. */
  pattern: string | null;
}

/** Asks the browser and the page's content script about the open tab. */
export async function readOpenTab(): Promise<OpenTab> {
  // The public suffix list is larger than the popup: a chunk of its own.
  const [{ siteOf, originPattern }, [tab], { origins = [] }] = await Promise.all([
    import('../site-access/site.ts'),
    browser.tabs.query({ active: true, currentWindow: true }),
    browser.permissions.getAll(),
  ]);
  const id = tab?.id ?? null;
  const report = id === null ? null : await getReport(id);
  // The pressed button lets us see the address; a content script that runs knows it anyway.
  const url = tab?.url ?? report?.url ?? '';
  const site = siteOf(url);
  const host = site === null ? '' : new URL(url).hostname;
  const pattern = originPattern(url);
  const access = accessOf(host, {
    here: coversHost(origins, host),
    everywhere: origins.includes(EVERYWHERE_PATTERN),
    core: coversHost(CORE_MATCHES, host),
    answers: report !== null,
  });
  return { id, page: { site, host, secure: pattern !== null, access, report }, pattern };
}
