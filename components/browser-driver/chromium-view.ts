import type { CDPSession, KeyInput, Page, Protocol } from 'puppeteer-core';
import type { Mark, Point, Tab, Theme, View } from './driver.ts';
import { inspectMarks } from './in-page.ts';
import { MARK_PREFIX } from './names.ts';

/** A document in Chromium. */
export class ChromiumView implements View {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async evaluate<A extends unknown[], R>(
    fn: (...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R> {
    return (await this.page.evaluate(fn as (...all: unknown[]) => unknown, ...args)) as R;
  }

  async inject(source: string): Promise<void> {
    await this.page.evaluate(source);
  }

  async clickAt({ x, y }: Point): Promise<void> {
    await this.page.mouse.click(x, y).catch((error: unknown) => {
      // What the press does may close the popup before the button is up again.
      if (!/Target closed/.test(String(error))) throw error;
    });
  }

  async press(key: string): Promise<void> {
    const keys = key.split('+') as KeyInput[];
    for (const held of keys.slice(0, -1)) await this.page.keyboard.down(held);
    await this.page.keyboard.press(keys.at(-1) as KeyInput);
    for (const held of keys.slice(0, -1)) await this.page.keyboard.up(held);
  }

  async screenshot(): Promise<Buffer> {
    return Buffer.from(await this.page.screenshot());
  }

  async theme(theme: Theme): Promise<void> {
    await this.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  }
}

/** A tab in Chromium. */
export class ChromiumTab extends ChromiumView implements Tab {
  #session: CDPSession | null = null;

  async goto(url: string): Promise<void> {
    await this.page.goto(url);
  }

  async activate(): Promise<void> {
    await this.page.bringToFront();
  }

  async close(): Promise<void> {
    await this.page.close();
  }

  async marks(): Promise<Mark[]> {
    return (await this.evaluate(inspectMarks, MARK_PREFIX, null)).painted;
  }

  async moveTo({ x, y }: Point): Promise<void> {
    await this.page.mouse.move(x - 1, y);
    await this.page.mouse.move(x, y);
  }

  async inCard<A extends unknown[], R>(
    fn: (root: ShadowRoot, ...args: A) => R,
    ...args: A
  ): Promise<R | null> {
    this.#session ??= await this.page.createCDPSession();
    const session = this.#session;
    for (const shadow of await closedRoots(session)) {
      const { object } = await session.send('DOM.resolveNode', {
        backendNodeId: shadow.backendNodeId,
      });
      if (!object.objectId) continue;
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId,
        functionDeclaration: `function (...args) {
          if (!this.host.matches(':popover-open')) return { isCard: false };
          return { isCard: true, value: (${fn.toString()})(this, ...args) };
        }`,
        arguments: args.map((value) => ({ value })),
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'in card');
      if (result.value.isCard) return result.value.value;
    }
    return null;
  }
}

/** The closed shadow roots of popovers, one of which may be a card. DevTools sees them whatever a page does. */
async function closedRoots(session: CDPSession): Promise<Protocol.DOM.Node[]> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await session.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: '[popover]',
  });
  const hosts = await Promise.all(
    nodeIds.map((nodeId) => session.send('DOM.describeNode', { nodeId, pierce: true })),
  );
  return hosts
    .flatMap(({ node }) => node.shadowRoots ?? [])
    .filter(({ shadowRootType }) => shadowRootType === 'closed');
}
