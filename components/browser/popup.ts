import { browser } from './browser.ts';

/**
 * Opens the popup of the toolbar button in the window in front.
 *
 * @returns whether it opened; versions that ask for a gesture of the extension's own refuse.
 */
export async function openPopup(): Promise<boolean> {
  return browser.action.openPopup().then(
    () => true,
    () => false,
  );
}
