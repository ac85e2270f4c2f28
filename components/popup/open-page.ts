import { browser } from '../browser/browser.ts';
import { ownMatches } from '../browser/own-matches.ts';
import type { PageReport } from '../messaging/page-report.ts';
import { askSite } from '../site-access/ask-site.ts';
import { coversHost } from '../site-access/covers-host.ts';
import { EVERYWHERE_PATTERN, originPattern } from '../site-access/match-pattern.ts';
import { reportOf } from '../site-access/report-of.ts';
import { accessOf, type Contact, type OpenPage } from './page-view.ts';

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

/** What the browser says of the open tab, before the page was asked anything. */
export interface TabAsTold {
  id: number | null;
  isPrivate: boolean;
  isLoading: boolean;
  /** Empty where the browser does not tell it. The pressed button lets us see it. */
  url: string;
  origins: readonly string[];
}

/** Asks the browser alone, which answers at once. */
export async function tabAsTold(): Promise<TabAsTold> {
  const [[tab], { origins = [] }] = await Promise.all([
    browser.tabs.query({ active: true, currentWindow: true }),
    browser.permissions.getAll(),
  ]);
  return {
    id: tab?.id ?? null,
    isPrivate: tab?.incognito ?? false,
    isLoading: tab?.status === 'loading',
    url: tab?.url ?? '',
    origins,
  };
}

/**
 * Milliseconds for a tab whose address the browser does not tell. Seen in Chromium 156, no bug
 * known: a message to a tab with `view-source:` or the like is neither answered nor refused, though
 * `tabs.sendMessage` should reject where nobody listens
 * (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/tabs/sendMessage).
 */
const PATIENCE_UNTOLD = 1_000;

function noAnswer(): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), PATIENCE_UNTOLD));
}

/** What the page's content script says, and the site; null each where nobody answers. */
export async function askPage({ id, url }: TabAsTold): Promise<{
  report: PageReport | null;
  site: string | null;
}> {
  const isWebPage = /^https?:/.test(url);
  const asked = id !== null && (isWebPage || url === '') ? reportOf(id) : null;
  const [report, site] = await Promise.all([
    isWebPage ? asked : Promise.race([asked, noAnswer()]),
    askSite(url),
  ]);
  // A content script that runs knows its address even where the browser does not tell it.
  return { report, site: site ?? (report === null ? null : await askSite(report.url)) };
}

/**
 * The open tab as the popup shows it.
 *
 * @param answer of `askPage`; null while it is awaited: the host stands for its site.
 */
export function openTab(
  told: TabAsTold,
  answer: Awaited<ReturnType<typeof askPage>> | null,
): OpenTab {
  const { id, isPrivate, isLoading, origins } = told;
  const report = answer?.report ?? null;
  const url = URL.parse(told.url || (report?.url ?? ''));
  const isWebPage = url !== null && /^https?:$/.test(url.protocol);
  const host = isWebPage ? url.hostname : '';
  const pattern = isWebPage ? originPattern(url.href) : null;
  const access = accessOf(host, {
    here: coversHost(origins, host),
    everywhere: origins.includes(EVERYWHERE_PATTERN),
    core: coversHost(ownMatches(), host),
    answers: report !== null,
  });
  const site = answer === null && isWebPage ? host.replace(/^www\./, '') : (answer?.site ?? null);
  const contact = contactOf(answer, report, isLoading);
  return {
    id,
    isPrivate,
    page: { site, host, secure: pattern !== null, access, contact, report },
    pattern,
  };
}

function contactOf(answer: unknown, report: PageReport | null, isLoading: boolean): Contact {
  if (answer === null) return 'asked';
  if (report !== null) return 'answered';
  return isLoading ? 'loading' : 'silent';
}
