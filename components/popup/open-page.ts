import { browser } from '../browser/browser.ts';
import { ownMatches } from '../browser/own-matches.ts';
import { askSite } from '../site-access/ask-site.ts';
import { coversHost } from '../site-access/covers-host.ts';
import { EVERYWHERE_PATTERN, originPattern } from '../site-access/match-pattern.ts';
import { reportOf } from '../site-access/report-of.ts';
import { accessOf, type OpenPage } from './page-view.ts';

/** The open tab, and what the popup's buttons need of it at once, before any `await`. */
export interface OpenTab {
  /** Null where there is no tab to speak of. */
  id: number | null;
  /** In a private window: what is switched holds for the page and is not stored. */
  isPrivate: boolean;
  page: OpenPage;
  /** The pattern that "Always on this site" asks for; null where it cannot be asked. */
  pattern: string | null;
}

/** Asks the browser and the page's content script about the open tab. */
export async function readOpenTab(): Promise<OpenTab> {
  const [[tab], { origins = [] }] = await Promise.all([
    browser.tabs.query({ active: true, currentWindow: true }),
    browser.permissions.getAll(),
  ]);
  const id = tab?.id ?? null;
  const report = id === null ? null : await reportOf(id);
  // The pressed button lets us see the address; a content script that runs knows it anyway.
  const url = tab?.url ?? report?.url ?? '';
  const site = await askSite(url);
  const host = site === null ? '' : new URL(url).hostname;
  const pattern = originPattern(url);
  const access = accessOf(host, {
    here: coversHost(origins, host),
    everywhere: origins.includes(EVERYWHERE_PATTERN),
    core: coversHost(ownMatches(), host),
    answers: report !== null,
  });
  return {
    id,
    isPrivate: tab?.incognito ?? false,
    page: { site, host, secure: pattern !== null, access, report },
    pattern,
  };
}
