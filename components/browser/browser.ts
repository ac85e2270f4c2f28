import type { SidebarAction } from 'webextension-polyfill';
import { browser as polyfilled } from 'wxt/browser';

/**
 * The one door to the extension API: promises in both browsers (webextension-polyfill stands
 * behind `wxt/browser`). Nothing else imports it, so that everything else runs without one.
 * WXT's types are Chromium's; Firefox adds its sidebar, except on Android.
 */
export const browser = polyfilled as typeof polyfilled & {
  sidebarAction?: SidebarAction.Static;
};
