import { ChromiumDriver } from '../../../components/browser-driver/chromium.ts';
import type { Driver, Tab } from '../../../components/browser-driver/driver.ts';
import { FirefoxDriver } from '../../../components/browser-driver/firefox.ts';
import { until } from '../../../components/browser-driver/wait.ts';

/**
 * The id under which the extension made the entry; Firefox puts it at the end of one of its own.
 */
const CHECK_ENTRY = 'check-selection';

/** Select the text of the first element that matches, and press "Check this with Caveat" on it. */
export async function checkSelectionOf(driver: Driver, tab: Tab, selector: string): Promise<void> {
  await tab.activate();
  const selected = await tab.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    if (!element) throw new Error(`nothing matches ${wanted}`);
    getSelection()?.selectAllChildren(element);
    const { x, y } = element.getBoundingClientRect();
    return { text: String(getSelection()), x: x + 20, y: y + 20 };
  }, selector);
  if (driver instanceof ChromiumDriver) await dispatchClick(driver, selected.text);
  else if (driver instanceof FirefoxDriver) await pressEntry(driver, selected);
  else throw new Error('no context menu here');
}

/**
 * DevTools cannot press an entry of Chromium's menu, which the operating system draws: the click is
 * handed to the extension's listeners, with the selection on one line as Chromium has it there
 * (https://crbug.com/116429).
 */
async function dispatchClick(driver: ChromiumDriver, text: string): Promise<void> {
  await driver.inBackground(
    async (menuItemId, selectionText) => {
      const { contextMenus, tabs } = Reflect.get(globalThis, 'chrome');
      const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
      const clicked = { menuItemId, selectionText, frameId: 0, pageUrl: tab.url, editable: false };
      contextMenus.onClicked.dispatch(clicked, tab);
    },
    CHECK_ENTRY,
    text.replace(/\s+/g, ' '),
  );
}

async function pressEntry(driver: FirefoxDriver, place: { x: number; y: number }): Promise<void> {
  const { marionette } = driver.window;
  await marionette.send('Marionette:SetContext', { value: 'content' });
  await marionette.send('WebDriver:PerformActions', {
    actions: [
      {
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: [
          { type: 'pointerMove', x: Math.round(place.x), y: Math.round(place.y), duration: 0 },
          { type: 'pointerDown', button: 2 },
          { type: 'pointerUp', button: 2 },
        ],
      },
    ],
  });
  await until('the entry in the menu', () =>
    driver.window.chrome<boolean>(
      `const menu = document.getElementById('contentAreaContextMenu');
       const entry = menu.querySelector('[id$="_' + arguments[0] + '"]');
       if (menu.state !== 'open' || !entry) return false;
       entry.doCommand();
       menu.hidePopup();
       return true;`,
      CHECK_ENTRY,
    ),
  );
}
