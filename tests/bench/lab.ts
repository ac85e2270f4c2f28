import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { detectorDataPlugin } from '../../components/build/detector-data.ts';
import {
  bundle,
  highlightStyles,
  isolatedWorld,
  launchChromium,
  servePages,
  type World,
} from '../browser/chromium.ts';
import type { BenchPage } from './pages.ts';

/** A page under measurement. */
export interface Bed {
  page: Page;
  session: CDPSession;
  /** A world that has never run anything, after a forced collection. */
  freshWorld(script?: 'bench' | 'marker'): Promise<World>;
  close(): Promise<void>;
}

export interface Lab {
  open(page: BenchPage): Promise<Bed>;
  close(): Promise<void>;
}

/** Chromium on pages of loopback, with nothing else within reach. */
export async function openLab(): Promise<Lab> {
  const [bench, marker, styles] = await Promise.all([
    bundle('tests/bench/in-page.ts', 'bench', [detectorDataPlugin('assets/topics')]),
    bundle('tests/bench/marker.ts', 'marker'),
    highlightStyles(),
  ]);
  const scripts = { bench, marker };
  const pages = new Map<string, string>();
  const { origin, server } = await servePages(pages);
  const browser: Browser = await launchChromium([
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  ]);

  return {
    async open({ html }) {
      const path = `/${pages.size}.html`;
      pages.set(
        path,
        html.includes('</head>')
          ? html.replace('</head>', `<style>${styles}</style></head>`)
          : html,
      );
      const page = await browser.newPage();
      await page.goto(origin + path, { waitUntil: 'load', timeout: 120_000 });
      const session = await page.createCDPSession();
      return {
        page,
        session,
        async freshWorld(name = 'bench') {
          const world = await isolatedWorld(page, session);
          // The comment keeps the browser from using what it compiled before.
          await world.evaluate(
            `/* ${Math.random()} */${scripts[name]};globalThis.${name} = ${name}; 0`,
          );
          await session.send('HeapProfiler.collectGarbage');
          return world;
        },
        async close() {
          pages.delete(path);
          await page.close();
        },
      };
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}
