import type { ChromiumDriver } from '../../components/browser-driver/chromium.ts';

/** A tab whose script time can be asked for. */
export interface OwnTimeTab {
  /** Goes to no site at all: the browser gives the next page a process that has run nothing. */
  leave(): Promise<unknown>;
  load(url: string): Promise<unknown>;
  /** Milliseconds of script since the page began: the pages themselves have none. */
  ownTime(): Promise<number>;
  /** Presses the extension's button in the toolbar. */
  pressButton(): Promise<void>;
}

/** Opens such a tab in a browser. */
export async function openOwnTimeTab(driver: ChromiumDriver): Promise<OwnTimeTab> {
  const { page } = await driver.open('about:blank');
  const session = await page.createCDPSession();
  // The main thread's own time: what else the machine does is not in it.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    leave: () => page.goto('about:blank'),
    load: (url) => page.goto(url),
    async ownTime() {
      const { metrics } = await session.send('Performance.getMetrics');
      const seconds = (metric: string) =>
        metrics.find(({ name }) => name === metric)?.value ?? Number.NaN;
      // Compiling a script as a whole is not in the time of running it.
      return (seconds('ScriptDuration') + seconds('V8CompileDuration')) * 1_000;
    },
    async pressButton() {
      await page.bringToFront();
      await (await driver.extension()).triggerAction(page);
    },
  };
}
