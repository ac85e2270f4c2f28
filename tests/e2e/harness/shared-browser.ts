import type { BrowserName, Driver } from '../../../components/browser-driver/driver.ts';
import { type LaunchOptions, launch } from '../../../components/browser-driver/launch.ts';
import type { LoopbackServer } from '../../../components/browser-driver/server.ts';
import { serveArticles } from '../../../components/command-line/show-articles.ts';
import { renew } from './renewal.ts';
import { atWorkerEnd } from './worker-end.ts';

/** A browser with the extension in it, and the server that answers it. */
export interface Place {
  server: LoopbackServer;
  driver: Driver;
}

/** What differs from a browser as most readers have it. */
export type PlaceOptions = Pick<LaunchOptions, 'language' | 'fonts'>;

/** Milliseconds for what takes one or two seconds, where a browser answers at all. */
const RENEWAL_PATIENCE = 60_000;

/** The browser of this worker that no spec file uses now. */
let idle: Place | null = null;

/** Start a browser on a fresh profile, and its server. */
export async function startPlace(name: BrowserName, options: PlaceOptions = {}): Promise<Place> {
  const server = await serveArticles();
  const headless = !process.env.WINDOW;
  const driver = await launch(name, { fonts: 'wide', headless, ...options, port: server.port });
  await closeWelcome(driver);
  return { server, driver };
}

export async function endPlace({ server, driver }: Place): Promise<void> {
  await driver.close();
  await server.close();
}

/**
 * A browser as after its start. Where another spec file of this worker has left one, that is renewed: in Firefox a
 * start takes five times the processor's time. One that does not come along is ended, and another started.
 */
export async function takePlace(name: BrowserName): Promise<Place> {
  const left = idle;
  idle = null;
  if (!left) return startPlace(name);
  try {
    return await renewed(left);
  } catch (error) {
    console.warn('a browser could not be renewed, so another is started:', error);
    await endPlace(left);
    return startPlace(name);
  }
}

/** Leave a browser to the next spec file. */
export async function leavePlace(place: Place): Promise<void> {
  if (idle) return endPlace(place);
  idle = place;
}

async function renewed({ server, driver }: Place): Promise<Place> {
  await inTime(renew(driver));
  await closeWelcome(driver);
  // The browser keeps the port; pages and requests of the last spec file go with their server.
  const { port } = server;
  await server.close();
  return { server: await serveArticles(port), driver };
}

async function inTime(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('the browser does not answer')), RENEWAL_PATIENCE);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** It opens by itself in front; closed, so that it takes no focus from what a test opens. */
async function closeWelcome(driver: Driver): Promise<void> {
  await (await driver.welcome()).close();
}

atWorkerEnd(async () => {
  if (idle) await endPlace(idle);
});
