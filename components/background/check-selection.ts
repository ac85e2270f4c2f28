import { browser } from '../browser/browser.ts';
import { openWithText } from '../messaging/selected-text.ts';

interface ClickedSelection {
  selectionText?: string | undefined;
  frameId?: number | undefined;
}

/**
 * Opens the page that checks a text with the selection. The click lets us ask the page for it with
 * its line breaks, which Chromium takes out of what it hands over (https://crbug.com/116429); where no
 * script may run, that is what there is.
 */
export async function checkSelection(clicked: ClickedSelection, tabId?: number): Promise<void> {
  const handedOver = clicked.selectionText ?? '';
  const whole = tabId === undefined ? null : await selectionIn(tabId, clicked.frameId ?? 0);
  await openWithText(whole || handedOver);
}

async function selectionIn(tabId: number, frameId: number): Promise<string | null> {
  const [frame] = await browser.scripting
    .executeScript({
      target: { tabId, frameIds: [frameId] },
      func: () => String(getSelection() ?? ''),
      injectImmediately: true,
    })
    .catch(() => []);
  return typeof frame?.result === 'string' ? frame.result : null;
}
