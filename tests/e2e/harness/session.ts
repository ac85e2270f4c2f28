import { afterAll, beforeAll, inject } from 'vitest';
import type { BrowserName, Driver, Tab } from '../../../components/browser-driver/driver.ts';
import { type LaunchOptions, launch } from '../../../components/browser-driver/launch.ts';
import type { LoopbackServer } from '../../../components/browser-driver/server.ts';
import { ARTICLES } from '../../../components/command-line/sample-articles.ts';
import { serveArticles } from '../../../components/command-line/show-articles.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browser: BrowserName;
  }
}

/** The browser in which this run of a specification takes place. */
export const browserName: BrowserName = inject('browser');

/** What differs from a browser as most readers have it. */
type SessionOptions = Pick<LaunchOptions, 'language' | 'fonts'>;

/** A server and a browser, there from the first test of a file to its last. */
export class Session {
  #server: LoopbackServer | null = null;
  #driver: Driver | null = null;
  readonly #options: SessionOptions;

  constructor(options: SessionOptions) {
    this.#options = options;
  }

  get server(): LoopbackServer {
    if (!this.#server) throw new Error('the session has not started');
    return this.#server;
  }

  get driver(): Driver {
    if (!this.#driver) throw new Error('the session has not started');
    return this.#driver;
  }

  async start(): Promise<void> {
    this.#server = await serveArticles();
    this.#driver = await launch(browserName, {
      fonts: 'wide',
      headless: !process.env.WINDOW,
      ...this.#options,
      port: this.#server.port,
    });
    // It opens by itself in front; closed, so that it takes no focus from what a test opens.
    await (await this.#driver.welcome()).close();
  }

  /** Open a sample article in a new tab. */
  async open(article: keyof typeof ARTICLES): Promise<Tab> {
    return this.driver.open(ARTICLES[article].url);
  }

  async end(): Promise<void> {
    await this.#driver?.close();
    await this.#server?.close();
  }
}

/** One browser with a fresh profile for the specifications of a file. */
export function openSession(options: SessionOptions = {}): Session {
  const session = new Session(options);
  beforeAll(() => session.start());
  afterAll(() => session.end());
  return session;
}
