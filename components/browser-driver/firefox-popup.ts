import type { FirefoxWindow } from './firefox-window.ts';
import { FIREFOX_ID } from './names.ts';
import { until } from './wait.ts';

/** An expression that finds the `<browser>` of an open popup. */
export const POPUP = `document.querySelector('.webextension-popup-browser')`;

const MODULES = `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { BasePopup } = ChromeUtils.importESModule('resource:///modules/ExtensionPopups.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID('${FIREFOX_ID}') ?? {};`;

/**
 * Open the popup and wait until it is on show. Firefox puts the button of a new extension into the
 * menu of extensions, which calls this action.
 */
export async function openPopup(window: FirefoxWindow): Promise<void> {
  await closePopup(window);
  await window.chrome(
    `${MODULES}
     return ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, false)`,
  );
  await popupShown(window);
}

/**
 * Resolves when the popup is on show. Firefox loads a popup's page in a hidden panel and then moves
 * it into the one on show (`ViewPopup` in
 * https://searchfox.org/firefox-main/source/browser/components/extensions/ExtensionPopups.sys.mjs);
 * seen in Firefox 153, no bug known: closed in between, the page is never unloaded.
 */
export async function popupShown(window: FirefoxWindow): Promise<void> {
  await until('the popup in its panel', () =>
    window.chrome<boolean>(`${MODULES} return BasePopup.for(extension, window)?.shown ?? false;`),
  );
}

/**
 * Whether the popup's panel went although nobody closed it. Seen in Firefox 153, once in some fifty
 * openings, no bug known: the panel is closed, no event tells of it, and the popup's page goes on
 * unseen.
 */
export async function popupWentByItself(window: FirefoxWindow): Promise<boolean> {
  return window.chrome(
    `${MODULES}
     const panel = ${POPUP}?.closest('panel');
     return BasePopup.for(extension, window)?.shown === true && panel?.state === 'closed';`,
  );
}

/**
 * Close the popup as the browser itself does, which also tells the button that it is closed. A
 * panel that went by itself leaves the popup's page loaded and the button pressed: here the page is
 * unloaded and the button released.
 */
export async function closePopup(window: FirefoxWindow): Promise<void> {
  await until('the popup to close', () =>
    window.chrome<boolean>(
      `${MODULES}
       const popup = ${POPUP};
       const panel = popup?.closest('panel');
       const isOpen = ({ state }) => state !== 'closed';
       if (panel && isOpen(panel)) PanelMultiView.hidePopup(panel);
       else if (![...document.querySelectorAll('panel')].some(isOpen)) {
         BasePopup.for(extension, window)?.destroy();
         gUnifiedExtensions.button.open = false;
       }
       return !popup && !gUnifiedExtensions.button.open;`,
    ),
  );
}
