import { browser } from '../browser/browser.ts';
import { openPanel } from '../browser/panel.ts';
import { getReport, tellAnnotator } from '../messaging/send-to-tab.ts';
import { ruleFor, withSiteRule } from '../settings/site-rules.ts';
import { keepForSite } from './site-choices.ts';

export const CONTEXT_MENU_ID = 'open-panel';
export const CHECK_MENU_ID = 'check-selection';

interface CommandTab {
  id?: number | undefined;
  url?: string | undefined;
  incognito?: boolean | undefined;
}

/** Runs a keyboard command of the manifest. Where the browser gives no tab with it, it is asked. */
export function runCommand(command: string, tab: CommandTab | undefined): void {
  if (command === 'open-panel') {
    // Synchronously, or the gesture is lost: `browser/panel.ts`. Firefox's sidebar needs no tab.
    void openPanel(tab?.id ?? browser.tabs.TAB_ID_NONE);
    return;
  }
  void activeTab(tab).then((active) => (active ? runOnTab(command, active) : undefined));
}

async function runOnTab(command: string, tab: CommandTab): Promise<void> {
  if (tab.id === undefined) return;
  if (command === 'next-mark') await tellAnnotator(tab.id, 'step', { direction: 'next' });
  if (command === 'previous-mark') await tellAnnotator(tab.id, 'step', { direction: 'previous' });
  if (command === 'toggle-site') await toggleSite(tab.id, tab);
}

/** In a private window the page alone is switched, and nothing is stored. */
async function toggleSite(tabId: number, tab: CommandTab): Promise<void> {
  const kept = await keepForSite(tab, (settings, site) =>
    withSiteRule(settings, site, ruleFor(settings.sites, site) === 'off' ? 'on' : 'off'),
  );
  if (kept !== 'this-page-only') return;
  const isOff = (await getReport(tabId))?.state === 'off';
  await tellAnnotator(tabId, isOff ? 'checkPage' : 'leavePage', {});
}

async function activeTab(tab: CommandTab | undefined): Promise<CommandTab | undefined> {
  if (tab?.id !== undefined) return tab;
  const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return active;
}
