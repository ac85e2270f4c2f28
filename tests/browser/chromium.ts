import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { build, type PluginOption } from 'vite';

const FLAGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/** Real Chromium, headless, with a window of the usual size of a laptop's. */
export function launchChromium(flags: string[] = []): Promise<Browser> {
  return puppeteer.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    headless: true,
    pipe: true,
    defaultViewport: { width: 1280, height: 800 },
    args: [...FLAGS, ...flags],
  });
}

/** Bundles an entry file into one script that leaves its exports in the global `name`. */
export async function bundle(
  entry: string,
  name: string,
  plugins: PluginOption[] = [],
): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins,
    build: {
      write: false,
      minify: true,
      lib: { entry, name, formats: ['iife'], fileName: name },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${entry} did not become one script.`);
  return chunk.code;
}

/** Loopback server: answers a path with the page that `pages` holds for it. */
export async function servePages(
  pages: ReadonlyMap<string, string>,
): Promise<{ origin: string; server: Server }> {
  const server = createServer((request, response) => {
    const page = pages.get(new URL(request.url ?? '/', 'http://loopback').pathname);
    response.writeHead(page === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      // Both together give scripts a clock of 5 microseconds instead of 100:
      // https://developer.mozilla.org/docs/Web/API/Performance_API/High_precision_timing
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end(page ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

/** A world of its own beside the page's scripts, as a content script has it. */
export interface World {
  evaluate<Value>(expression: string): Promise<Value>;
}

export async function isolatedWorld(page: Page, session: CDPSession): Promise<World> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: `caveat-${Math.random()}`,
  });
  return {
    async evaluate<Value>(expression: string): Promise<Value> {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId: executionContextId,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails !== undefined) {
        const { exception, text } = exceptionDetails;
        throw new Error(`${page.url()}: ${exception?.description ?? text}`);
      }
      return result.value as Value;
    },
  };
}

/** The marks' own style sheet, as the manifest would add it. */
export function highlightStyles(): Promise<string> {
  return readFile(new URL('../../entrypoints/marks.css', import.meta.url), 'utf8');
}
