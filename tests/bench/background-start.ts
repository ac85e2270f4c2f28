import type { CDPSession, Protocol } from 'puppeteer-core';
import type { ChromiumDriver } from '../../components/browser-driver/chromium.ts';
import type { ChromiumTab } from '../../components/browser-driver/chromium-view.ts';

/** An event of Chromium's trace. Times in microseconds. */
export interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Processor time of the thread; only where a duration was measured. */
  tdur?: number;
  args: { name?: string };
}

/** `toplevel` names each task of a thread, once. */
const TRACED: Protocol.Tracing.TraceConfig = {
  includedCategories: ['toplevel', '__metadata'],
  excludedCategories: ['*'],
};
const TASK = 'ThreadControllerImpl::RunTask';
/** What Chromium calls the thread of a service worker. */
const WORKER = 'ServiceWorker thread';

/** Milliseconds of processor time that the service workers' own threads took for their tasks. */
export function workerTime(events: readonly TraceEvent[]): number {
  const thread = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`;
  const workers = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args.name === WORKER).map(thread),
  );
  const tasks = events.filter((event) => event.name === TASK && workers.has(thread(event)));
  if (tasks.length === 0) throw new Error('The trace has no task of a service worker.');
  return tasks.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1_000;
}

async function traced(session: CDPSession, run: () => Promise<unknown>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const take = ({ value }: Protocol.Tracing.DataCollectedEvent) =>
    events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', take);
  await session.send('Tracing.start', { traceConfig: TRACED, transferMode: 'ReportEvents' });
  await run();
  const complete = new Promise<void>((resolve) =>
    session.once('Tracing.tracingComplete', () => resolve()),
  );
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', take);
  return events;
}

/** Asks the background what only it knows, as the popup does; runs in a page of the extension. */
export async function ask(): Promise<void> {
  const { runtime } = Reflect.get(globalThis, 'chrome');
  const answer = await runtime.sendMessage({ type: 'siteOf', origin: 'https://www.bbc.co.uk/' });
  if (typeof answer !== 'string') throw new Error('The background did not answer.');
}

/**
 * Stops the background and asks it something.
 *
 * @param page of the extension, which asks.
 * @returns milliseconds of its own processor time until it has answered.
 */
export async function startBackgroundOnce(
  driver: ChromiumDriver,
  page: ChromiumTab,
): Promise<number> {
  await driver.stopBackground();
  const session = await driver.browser.target().createCDPSession();
  const events = await traced(session, () => page.evaluate(ask));
  await session.detach();
  return workerTime(events);
}
