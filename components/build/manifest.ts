import type { UserManifest } from 'wxt';
import { CORE_MATCHES, EXCLUDED_MATCHES } from '../site-access/core-sites.ts';

/**
 * The first Chromium with `document.caretPositionFromPoint`, which the hover needs
 * (https://developer.mozilla.org/docs/Web/API/Document/caretPositionFromPoint).
 */
const MIN_CHROME = '128';
/**
 * The first Firefox that reads `data_collection_permissions` on desktop and Android
 * (https://extensionworkshop.com/documentation/develop/firefox-builtin-data-consent).
 */
const MIN_FIREFOX = '142.0';

/** No network, no inline script or style, nothing framed: what the privacy text promises. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * What WXT cannot read off the entrypoints. The content script is listed here by hand: WXT's own
 * wrapper announces itself to the page (see `docs/decisions.md`).
 */
export function manifestFor(browser: string): UserManifest {
  return {
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus'],
    // What the content script's matches allow already, so that the annotator can follow the probe.
    host_permissions: [...CORE_MATCHES],
    optional_host_permissions: ['https://*/*'],
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    content_scripts: [
      {
        matches: [...CORE_MATCHES],
        exclude_matches: [...EXCLUDED_MATCHES],
        js: ['probe.js'],
        run_at: 'document_idle',
      },
    ],
    commands: {
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_commandOpenPanel__',
      },
      'next-mark': {
        suggested_key: { default: 'Alt+Shift+Period' },
        description: '__MSG_commandNextMark__',
      },
      'previous-mark': {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: '__MSG_commandPreviousMark__',
      },
      'toggle-site': {
        suggested_key: { default: 'Alt+Shift+O' },
        description: '__MSG_commandToggleSite__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'caveat@caveat.example',
              strict_min_version: MIN_FIREFOX,
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: MIN_FIREFOX },
          },
        }
      : { minimum_chrome_version: MIN_CHROME }),
  };
}
