import type { Driver, Tab } from '../../../components/browser-driver/driver.ts';
import { until } from '../../../components/browser-driver/wait.ts';

/**
 * Zoom a tab with the browser's own zoom until its page is so many CSS pixels wide, or back to
 * how it opened (null). This is how WCAG 2.2 has success criterion 1.4.10 looked at: 1280 pixels
 * at 400 %.
 */
export async function zoomTo(driver: Driver, tab: Tab, width: number | null): Promise<void> {
  await tab.activate();
  const now = await tab.evaluate(() => innerWidth);
  await driver.inBackground(
    async (times) => {
      const { tabs } = Reflect.get(globalThis, 'chrome');
      const [front] = await tabs.query({ active: true, lastFocusedWindow: true });
      // 0 is the browser's default.
      await tabs.setZoom(front.id, times === null ? 0 : times * (await tabs.getZoom(front.id)));
    },
    width && now / width,
  );
  if (width === null) return;
  await until(`a page ${width} wide`, () =>
    tab.evaluate((wanted) => Math.abs(innerWidth - wanted) <= 2, width),
  );
}
