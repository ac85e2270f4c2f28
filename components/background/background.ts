import { browser } from '../browser/browser.ts';
import { onMessage } from '../browser/on-message.ts';
import { openPanel } from '../browser/panel.ts';
import { openPopup } from '../browser/popup.ts';
import {
  type ExtensionPageAnswers,
  type FromExtensionPage,
  fromExtensionPage,
} from '../messaging/from-pages.ts';
import { forgetPanelRequest, requestInPanel } from '../messaging/panel-request.ts';
import { type AnnotatorAnswers, type FromAnnotator, fromAnnotator } from '../messaging/protocol.ts';
import { createRates } from '../messaging/rates.ts';
import {
  createRouter,
  isOwnAnnotator,
  isOwnExtensionPage,
  type Sender,
} from '../messaging/router.ts';
import { withDismissed, withSiteRule } from '../settings/site-rules.ts';
import { bringAnnotator, styleMarks } from '../site-access/inject.ts';
import { siteOf } from '../site-access/site.ts';
import { forgetTab, readArticle } from './articles.ts';
import { showInBadge } from './badge.ts';
import { checkSelection } from './check-selection.ts';
import { CHECK_MENU_ID, CONTEXT_MENU_ID, runCommand } from './commands.ts';
import { followGrant, followRevocation } from './grants.ts';
import { followInstall } from './install.ts';
import { keepForSite } from './site-choices.ts';

/** Registers every listener, synchronously: a service worker that wakes for an event needs that. */
export function startBackground(): void {
  const rates = createRates(() => performance.now());
  const isOwn = isOwnAnnotator(browser.runtime.id);
  const fromPages = createRouter<FromAnnotator, AnnotatorAnswers>(
    fromAnnotator,
    (sender) => isOwn(sender) && rates.isWithin(tabOf(sender)),
    {
      callAnnotator: (_, sender) => bringAnnotator(tabOf(sender), sender.url),
      pageReport: ({ report }, sender) => showInBadge(tabOf(sender), report),
      styleMarks: ({ style }, sender) => styleMarks(tabOf(sender), style),
      openPanel({ target }, sender) {
        const opened = openPanel(tabOf(sender));
        const asked = requestInPanel(tabOf(sender), target);
        return opened.then(async (done) => {
          await asked;
          // Firefox opens its sidebar for a press in the popup, not for one in a page: `browser/panel.ts`.
          return done || (await openPopup()) ? 'opened' : 'needs-extension-gesture';
        });
      },
      readArticle: (request, sender) =>
        readArticle(request, { id: tabOf(sender), isPrivate: sender.tab?.incognito === true }),
      switchSiteOff: (_, sender) =>
        keepForSite(placeOf(sender), (now, site) => withSiteRule(now, site, 'off')),
      dismissMark: ({ mark }, sender) =>
        keepForSite(placeOf(sender), (now, site) => withDismissed(now, site, mark)),
    },
  );
  const fromExtension = createRouter<FromExtensionPage, ExtensionPageAnswers>(
    fromExtensionPage,
    isOwnExtensionPage(browser.runtime.id, browser.runtime.getURL('/')),
    { siteOf: ({ origin }) => Promise.resolve(siteOf(origin)) },
  );
  onMessage((raw, sender) => fromPages(raw, sender) ?? fromExtension(raw, sender));
  browser.tabs.onRemoved.addListener((tab) => {
    rates.forget(tab);
    forgetTab(tab);
    void forgetPanelRequest(tab);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => void followInstall(reason));
  browser.permissions.onAdded.addListener(({ origins = [] }) => void followGrant(origins));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => void followRevocation(origins));
  browser.commands.onCommand.addListener((command, tab) => runCommand(command, tab));
  browser.contextMenus.onClicked.addListener((clicked, tab) => {
    if (clicked.menuItemId === CONTEXT_MENU_ID && tab?.id !== undefined) void openPanel(tab.id);
    if (clicked.menuItemId === CHECK_MENU_ID) void checkSelection(clicked, tab?.id);
  });
}

const placeOf = ({ url, tab }: Sender) => ({ url, tabUrl: tab?.url, incognito: tab?.incognito });

/** The router has asked that there is one. */
const tabOf = ({ tab }: Sender): number => tab?.id ?? browser.tabs.TAB_ID_NONE;
