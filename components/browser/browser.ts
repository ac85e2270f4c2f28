/**
 * The one door to the extension API: promises in both browsers (webextension-polyfill stands
 * behind `wxt/browser`). Nothing else imports it, so that everything else runs without one.
 */
export { browser } from 'wxt/browser';
