import { browser } from '../browser/browser.ts';
import { openPanel } from '../browser/panel.ts';
import { tellAnnotator } from '../messaging/send-to-tab.ts';
import { ruleFor, withSiteRule } from '../settings/site-rules.ts';
import { updateSettings } from '../settings/store.ts';
import { siteOf } from '../site-access/site.ts';

export const CONTEXT_MENU_ID = 'open-panel';

interface CommandTab {
  id?: number | undefined;
  url?: string | undefined;
}

/** Runs a keyboard command of the manifest. Firefox before 126 gives no tab: then it is asked. */
export function runCommand(command: string, tab: CommandTab | undefined): void {
  if (command === 'open-panel') {
    // Synchronously, or the gesture is lost. Firefox's sidebar needs no tab.
    void openPanel(tab?.id ?? browser.tabs.TAB_ID_NONE);
    return;
  }
  void activeTab(tab).then((active) => (active ? runOnTab(command, active) : undefined));
}

async function runOnTab(command: string, { id, url }: CommandTab): Promise<void> {
  if (id === undefined) return;
  if (command === 'next-mark') await tellAnnotator(id, 'step', { direction: 'next' });
  if (command === 'previous-mark') await tellAnnotator(id, 'step', { direction: 'previous' });
  const site = url ? siteOf(url) : null;
  if (command === 'toggle-site' && site) {
    await updateSettings((settings) =>
      withSiteRule(settings, site, ruleFor(settings.sites, site) === 'off' ? 'on' : 'off'),
    );
  }
}

async function activeTab(tab: CommandTab | undefined): Promise<CommandTab | undefined> {
  if (tab?.id !== undefined) return tab;
  const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return active;
}
