import { browser } from '../browser/browser.ts';
import type { PageReport } from '../messaging/page-report.ts';

/** The design system's ink, so that the badge does not look like an alarm. */
const BADGE_COLOUR = '#44484f';

/** Shows on the toolbar button how much was found on the tab's page; nothing where nothing was. */
export async function showInBadge(
  tabId: number,
  { state, items, isListCut }: PageReport,
): Promise<void> {
  // A badge holds four characters.
  const count = `${items.length}${isListCut ? '+' : ''}`;
  const text = state === 'on' && items.length > 0 ? count : '';
  await browser.action.setBadgeText({ tabId, text });
  await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
}
