import type { Driver, Tab, View } from './driver.ts';
import { pressControl } from './reader-actions.ts';
import { until } from './wait.ts';
import { words } from './words.ts';

/** Open the panel by the popup's button, which works in both browsers. */
export async function openPanel(driver: Driver, tab: Tab): Promise<View> {
  const popup = await driver.openPopup(tab);
  await pressControl(popup, words('popupOpenPanel'));
  return driver.panel();
}

/** What can be read in a view, its hidden parts left out. */
export async function visibleText(view: View): Promise<string> {
  return view.evaluate(() => document.body.innerText);
}

/** Wait until a view shows this text. */
export async function expectText(view: View, text: string): Promise<void> {
  await until(`the text "${text}"`, async () => (await visibleText(view)).includes(text));
}

/** Wait until a view no longer shows this text. */
export async function expectNoText(view: View, text: string): Promise<void> {
  await until(`no text "${text}"`, async () => !(await visibleText(view)).includes(text));
}
