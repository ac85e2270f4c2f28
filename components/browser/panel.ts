import { browser } from './browser.ts';

/** Which way this browser shows the panel. */
type PanelPlace = 'side-panel' | 'sidebar' | 'tab';

/**
 * Chromium has a side panel (https://developer.chrome.com/docs/extensions/reference/api/sidePanel),
 * Firefox a sidebar, except on Android
 * (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/sidebarAction).
 */
function panelPlace(): PanelPlace {
  if (import.meta.env.CHROME) return 'side-panel';
  return browser.sidebarAction === undefined ? 'tab' : 'sidebar';
}

/**
 * Opens the panel. Must be called synchronously in the handler of the reader's gesture: one `await`
 * before it and both browsers refuse
 * (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/User_actions).
 *
 * @returns whether it opened; Firefox refuses a gesture that was made in a web page (told there).
 */
export async function openPanel(tabId: number): Promise<boolean> {
  switch (panelPlace()) {
    case 'side-panel':
      if (import.meta.env.CHROME) await browser.sidePanel.open({ tabId });
      return true;
    case 'sidebar':
      return openSidebar();
    case 'tab':
      await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') });
      return true;
  }
}

async function openSidebar(): Promise<boolean> {
  const sidebar = browser.sidebarAction;
  if (!sidebar) return false;
  return sidebar.open().then(
    () => true,
    () => sidebar.isOpen({}),
  );
}
