import { afterAll, afterEach, beforeAll, inject, type RunnerTask } from 'vitest';
import type { BrowserName, Driver, Tab } from '../../../components/browser-driver/driver.ts';
import type { LoopbackServer } from '../../../components/browser-driver/server.ts';
import { ARTICLES } from '../../../components/command-line/sample-articles.ts';
import {
  endPlace,
  leavePlace,
  type Place,
  type PlaceOptions,
  startPlace,
  takePlace,
} from './shared-browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browser: BrowserName;
  }
}

/** The browser in which this run of a specification takes place. */
export const browserName: BrowserName = inject('browser');

/** A server and a browser, there from the first test of a file to its last. */
export class Session {
  #place: Place | null = null;

  get server(): LoopbackServer {
    return this.#there().server;
  }

  get driver(): Driver {
    return this.#there().driver;
  }

  #there(): Place {
    if (!this.#place) throw new Error('the session has not started');
    return this.#place;
  }

  async start(place: Promise<Place>): Promise<void> {
    this.#place = await place;
  }

  /** Open a sample article in a new tab. */
  async open(article: keyof typeof ARTICLES): Promise<Tab> {
    return this.driver.open(ARTICLES[article].url);
  }

  async end(end: (place: Place) => Promise<void>): Promise<void> {
    if (this.#place) await end(this.#place);
    this.#place = null;
  }
}

/**
 * A browser for the specifications of a file, as it is after its start: nothing stored, allowed or open. It is
 * the one that an earlier file has used, unless a test failed there.
 */
export function openSession(): Session {
  const session = new Session();
  let file: RunnerTask | null = null;
  beforeAll(() => session.start(takePlace(browserName)));
  afterEach(({ task }) => {
    file = task.file;
  });
  afterAll(() => session.end(file && !hasFailed(file) ? leavePlace : endPlace));
  return session;
}

/**
 * A browser on a profile of its own: where its first start, its end or its memory is what a specification
 * looks at, and where it differs from a browser as most readers have it.
 */
export function openOwnSession(options: PlaceOptions = {}): Session {
  const session = new Session();
  beforeAll(() => session.start(startPlace(browserName, options)));
  afterAll(() => session.end(endPlace));
  return session;
}

const hasFailed = (task: RunnerTask): boolean =>
  task.result?.state === 'fail' || ('tasks' in task && task.tasks.some(hasFailed));
