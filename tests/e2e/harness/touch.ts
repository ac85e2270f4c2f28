import { ChromiumTab } from '../../../components/browser-driver/chromium-view.ts';
import type { Driver, Point, Tab } from '../../../components/browser-driver/driver.ts';
import { FirefoxDriver } from '../../../components/browser-driver/firefox.ts';

/** A tablet held upright, CSS pixels: wider than where a card becomes a sheet by itself. */
const TABLET = { width: 800, height: 1000 };

/** As if the screen were a tablet's, to be touched. */
export async function useTouchScreen(driver: Driver, tab: Tab): Promise<void> {
  if (tab instanceof ChromiumTab) {
    await tab.page.setViewport({ ...TABLET, hasTouch: true, isMobile: true });
  } else if (driver instanceof FirefoxDriver) {
    await driver.window.prefer('dom.w3c_touch_events.enabled', 1);
    // Coarse, and without hovering, as a finger is.
    await driver.window.prefer('ui.primaryPointerCapabilities', 1);
    await driver.window.prefer('ui.allPointerCapabilities', 1);
  }
}

/** Tap a point of the viewport with a finger. */
export async function tap(driver: Driver, tab: Tab, point: Point): Promise<void> {
  await tab.activate();
  if (tab instanceof ChromiumTab) await tab.page.touchscreen.tap(point.x, point.y);
  else if (driver instanceof FirefoxDriver) await driver.window.tap(point);
}
