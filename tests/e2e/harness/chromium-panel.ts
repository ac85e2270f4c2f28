import { ChromiumView } from '../../../components/browser-driver/chromium-view.ts';
import type { Driver, Tab } from '../../../components/browser-driver/driver.ts';
import { openPanel } from '../../../components/browser-driver/panel.ts';

/** Open the panel for what only Chromium can be asked: layout shifts, scripts that run first. */
export async function panelInChromium(driver: Driver, tab: Tab): Promise<ChromiumView> {
  const panel = await openPanel(driver, tab);
  if (!(panel instanceof ChromiumView)) throw new Error('not a panel of Chromium');
  return panel;
}
