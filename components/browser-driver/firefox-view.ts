import type { Mark, Point, Tab, Theme, View } from './driver.ts';
import { closePopup } from './firefox-popup.ts';
import type { FirefoxWindow } from './firefox-window.ts';
import { inspectMarks } from './in-page.ts';
import { SCRIPT_TIMEOUT } from './marionette.ts';
import { MARK_PREFIX } from './names.ts';

/** A document in the sidebar or the popup: a browser inside the browser's own window. */
export class FirefoxEmbeddedView implements View {
  readonly #window: FirefoxWindow;
  /** An expression that finds the `<browser>` element in the browser's window. */
  readonly #browser: string;

  constructor(window: FirefoxWindow, browser: string) {
    this.#window = window;
    this.#browser = browser;
  }

  async evaluate<A extends unknown[], R>(
    fn: (...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R> {
    return this.#run(`return (${fn.toString()})(...arguments)`, args);
  }

  async inject(source: string): Promise<void> {
    await this.#run(source, []);
  }

  async clickAt(inside: Point): Promise<void> {
    const corner = await this.#window.chrome<Point>(
      `const browser = ${this.#browser};
       return { x: browser.screenX - window.mozInnerScreenX, y: browser.screenY - window.mozInnerScreenY };`,
    );
    await this.#window.pointer('chrome', { x: corner.x + inside.x, y: corner.y + inside.y }, true);
  }

  async press(key: string): Promise<void> {
    await this.#window.chrome(`${this.#browser}.focus()`);
    await this.#window.keys('chrome', key);
  }

  async screenshot(): Promise<Buffer> {
    const url = await this.#window.chrome<string>(
      `return (async () => {
        const view = ${this.#browser}.browsingContext.currentWindowGlobal;
        const bitmap = await view.drawSnapshot(null, 1, 'white');
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
        canvas.width = bitmap.width;
        canvas.height = bitmap.height;
        canvas.getContext('2d').drawImage(bitmap, 0, 0);
        return canvas.toDataURL('image/png');
      })()`,
    );
    return Buffer.from(url.split(',')[1] ?? '', 'base64');
  }

  async theme(theme: Theme): Promise<void> {
    await this.#window.theme(theme);
  }

  async #run<R>(script: string, args: unknown[]): Promise<R> {
    return this.#window.chrome<R>(
      `return ${this.#browser}.browsingContext.currentWindowGlobal
        .getActor('MarionetteCommands').executeScript(arguments[0], arguments[1], { timeout: arguments[2] })`,
      script,
      args,
      SCRIPT_TIMEOUT,
    );
  }
}

/** A tab in Firefox. */
export class FirefoxTab implements Tab {
  readonly #window: FirefoxWindow;
  readonly #handle: string;

  constructor(window: FirefoxWindow, handle: string) {
    this.#window = window;
    this.#handle = handle;
  }

  /** Whether both stand for one tab of the browser. */
  isSame(other: FirefoxTab): boolean {
    return this.#handle === other.#handle;
  }

  async evaluate<A extends unknown[], R>(
    fn: (...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R> {
    await this.#window.select(this.#handle, false);
    return this.#window.content(`return (${fn.toString()})(...arguments)`, args);
  }

  async inject(source: string): Promise<void> {
    await this.#window.select(this.#handle, false);
    await this.#window.content(source, []);
  }

  async press(key: string): Promise<void> {
    await this.activate();
    await this.#window.keys('content', key);
  }

  async screenshot(): Promise<Buffer> {
    await this.activate();
    return this.#window.screenshot('content');
  }

  async theme(theme: Theme): Promise<void> {
    await this.#window.theme(theme);
  }

  /** The page on paper, as PDF. */
  async print(): Promise<Buffer> {
    await this.activate();
    return this.#window.print();
  }

  async goto(url: string): Promise<void> {
    await this.#window.select(this.#handle, true);
    await this.#window.navigate(url);
  }

  async activate(): Promise<void> {
    await this.#window.select(this.#handle, true);
  }

  async close(): Promise<void> {
    await this.#window.select(this.#handle, false);
    await this.#window.closeTab();
  }

  async marks(): Promise<Mark[]> {
    return (await this.evaluate(inspectMarks, MARK_PREFIX, null)).painted;
  }

  async moveTo(point: Point): Promise<void> {
    await this.#comeToPoint();
    await this.#window.pointer('content', point, false);
  }

  async clickAt(point: Point): Promise<void> {
    await this.#comeToPoint();
    await this.#window.pointer('content', point, true);
  }

  /** In front, and with no popup in the way of the pointer. */
  async #comeToPoint(): Promise<void> {
    await closePopup(this.#window);
    await this.activate();
  }

  async inCard<A extends unknown[], R>(
    fn: (root: ShadowRoot, ...args: A) => R,
    ...args: A
  ): Promise<R | null> {
    await this.#window.select(this.#handle, false);
    // Only a script with the browser's own rights sees into a closed shadow root.
    return this.#window.content(
      `for (const host of document.querySelectorAll('[popover]')) {
         const root = host.openOrClosedShadowRoot;
         if (root && host.matches(':popover-open')) return (${fn.toString()})(root, ...arguments);
       }
       return null;`,
      args,
      'system',
    );
  }
}
