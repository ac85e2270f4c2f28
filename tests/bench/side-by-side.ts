import { rmSync } from 'node:fs';
import { findOrInstallBrowser } from '../../components/browser-driver/browsers.ts';
import { ChromiumDriver } from '../../components/browser-driver/chromium.ts';
import { launch } from '../../components/browser-driver/launch.ts';
import { LoopbackServer } from '../../components/browser-driver/server.ts';

/** The built extension in one browser and another one beside it, both led to the same pages. */
export interface SideBySide {
  server: LoopbackServer;
  ours: ChromiumDriver;
  other: ChromiumDriver;
  close(): Promise<void>;
}

/** @param folder of the other extension, which is removed at the end. */
export async function openSideBySide(folder: string): Promise<SideBySide> {
  const server = new LoopbackServer();
  await server.listen();
  const options = { port: server.port, headless: true };
  const ours = (await launch('chromium', options)) as ChromiumDriver;
  await (await ours.welcome()).close();
  const executable = findOrInstallBrowser('chromium');
  const other = await ChromiumDriver.start({ ...options, executable, extension: folder });
  return {
    server,
    ours,
    other,
    async close() {
      await Promise.all([ours.close(), other.close(), server.close()]);
      rmSync(folder, { recursive: true });
    },
  };
}
