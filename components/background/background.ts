import { browser } from '../browser/browser.ts';
import { onMessage } from '../browser/on-message.ts';
import { openPanel } from '../browser/panel.ts';
import { fromExtensionPage } from '../messaging/from-pages.ts';
import { requestInPanel } from '../messaging/panel-request.ts';
import { createRouter, isOwnAnnotator, isOwnExtensionPage } from '../messaging/router.ts';
import { fromAnnotator } from '../messaging/schemas.ts';
import { injectAnnotator } from '../site-access/inject.ts';
import { siteOf } from '../site-access/site.ts';
import { readArticle } from './articles.ts';
import { showInBadge } from './badge.ts';
import { CONTEXT_MENU_ID, runCommand } from './commands.ts';
import { followGrant, followRevocation } from './grants.ts';
import { followInstall } from './install.ts';
import { rememberDismissed, switchSiteOff } from './site-choices.ts';

/** Registers every listener, synchronously: a service worker that wakes for an event needs that. */
export function startBackground(): void {
  const fromPages = createRouter(fromAnnotator, isOwnAnnotator(browser.runtime.id), {
    callAnnotator: (_, { tab }) => (tab?.id === undefined ? undefined : injectAnnotator(tab.id)),
    pageReport: ({ report }, { tab }) => showInBadge(tab?.id, report),
    openPanel: ({ target }, { tab }) => {
      if (tab?.id === undefined) return undefined;
      const opened = openPanel(tab.id);
      void requestInPanel(tab.id, target);
      return opened.then((done) => (done ? 'opened' : 'needs-extension-gesture'));
    },
    readArticle: (request) => Promise.resolve(readArticle(request)),
    switchSiteOff: (_, sender) => switchSiteOff(sender),
    dismissMark: ({ mark }, sender) => rememberDismissed(sender, mark),
  });
  const fromExtension = createRouter(
    fromExtensionPage,
    isOwnExtensionPage(browser.runtime.id, browser.runtime.getURL('/')),
    { siteOf: ({ url }) => Promise.resolve(siteOf(url)) },
  );
  onMessage((raw, sender) => fromPages(raw, sender) ?? fromExtension(raw, sender));
  browser.runtime.onInstalled.addListener(({ reason }) => void followInstall(reason));
  browser.permissions.onAdded.addListener(({ origins = [] }) => void followGrant(origins));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => void followRevocation(origins));
  browser.commands.onCommand.addListener((command, tab) => runCommand(command, tab));
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === CONTEXT_MENU_ID && tab?.id !== undefined) void openPanel(tab.id);
  });
}
