import type { Driver, Tab } from '../../../components/browser-driver/driver.ts';
import { until } from '../../../components/browser-driver/wait.ts';

/** How near to the width that is asked for a page must come, as a part of it. */
const NEAR = 0.9;

/**
 * Zoom a tab with the browser's own zoom until its page is so many CSS pixels wide, or back to
 * how it opened (null). This is how WCAG 2.2 has success criterion 1.4.10 looked at: 1280 pixels
 * at 400 %. In Firefox a page may get somewhat narrower, never wider: a pixel of the screen is a
 * whole number of sixtieths of a CSS pixel there, so not every zoom exists
 * (`nsDeviceContext::UpdateAppUnitsForFullZoom`).
 */
export async function zoomTo(driver: Driver, tab: Tab, width: number | null): Promise<void> {
  await tab.activate();
  const now = await tab.evaluate(() => innerWidth);
  await driver.inBackground(
    async (times, inSixtieths) => {
      const { tabs } = Reflect.get(globalThis, 'chrome');
      const [front] = await tabs.query({ active: true, lastFocusedWindow: true });
      const zoom = times === null ? null : times * (await tabs.getZoom(front.id));
      const exact = zoom !== null && inSixtieths ? 60 / Math.floor(60 / zoom) : zoom;
      // 0 is the browser's default.
      await tabs.setZoom(front.id, exact ?? 0);
    },
    width && now / width,
    driver.name === 'firefox',
  );
  if (width === null) return;
  await until(`a page ${width} wide`, () =>
    tab.evaluate(
      (wanted, near) => innerWidth <= wanted + 2 && innerWidth >= wanted * near && innerWidth,
      width,
      NEAR,
    ),
  );
}
