import type { Driver, Tab } from '../../../components/browser-driver/driver.ts';
import { placeOfTab } from './tabs.ts';

/** Which script of ours came into a tab's page last, and whether it was stopped; null: none. */
export async function running(
  driver: Driver,
  tab: Tab,
): Promise<{ role: string; isStopped: boolean } | null> {
  const place = await placeOfTab(driver, tab);
  return driver.inBackground(async (tabId) => {
    const { scripting } = Reflect.get(globalThis, 'chrome');
    const [frame] = await scripting.executeScript({
      target: { tabId },
      injectImmediately: true,
      func: () => {
        const { role, controller } = Reflect.get(globalThis, '__caveatRunning') ?? {};
        return role === undefined ? null : { role, isStopped: controller.signal.aborted };
      },
    });
    return frame.result as { role: string; isStopped: boolean } | null;
  }, place.tab);
}
