import { browser } from '../browser/browser.ts';
import { t } from '../i18n/interface.ts';
import { EXCLUDED_MATCHES } from '../site-access/core-sites.ts';
import { injectProbe } from '../site-access/inject.ts';
import { reconcile } from '../site-access/reconcile.ts';
import { CHECK_MENU_ID, CONTEXT_MENU_ID } from './commands.ts';

/** What an installation or an update needs once: the menu, the registration, open pages. */
export async function followInstall(reason: string): Promise<void> {
  browser.contextMenus.removeAll().then(() => {
    browser.contextMenus.create({
      id: CONTEXT_MENU_ID,
      title: t('menuOpenPanel'),
      contexts: ['page', 'selection', 'link'],
    });
    browser.contextMenus.create({
      id: CHECK_MENU_ID,
      title: t('menuCheckSelection'),
      contexts: ['selection'],
    });
  });
  await reconcile();
  if (reason === 'install') {
    await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  }
  if (import.meta.env.CHROME) await enterOpenPages();
}

/**
 * Firefox puts content scripts into pages that are open already; Chromium does not
 * (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/manifest.json/content_scripts). Pages that
 * are not ours to enter refuse, one by one, and that is fine. Login and checkout pages would not:
 * what the manifest excludes is left out here too.
 */
async function enterOpenPages(): Promise<void> {
  const [tabs, excluded] = await Promise.all([
    browser.tabs.query({}),
    browser.tabs.query({ url: [...EXCLUDED_MATCHES] }),
  ]);
  const leftAlone = new Set(excluded.map(({ id }) => id));
  const open = tabs.flatMap(({ id }) => (id === undefined || leftAlone.has(id) ? [] : [id]));
  await Promise.all(open.map((id) => injectProbe(id).catch(() => undefined)));
}
