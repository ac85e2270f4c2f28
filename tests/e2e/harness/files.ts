import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ChromiumDriver } from '../../../components/browser-driver/chromium.ts';
import type { Driver, View } from '../../../components/browser-driver/driver.ts';
import { FirefoxDriver } from '../../../components/browser-driver/firefox.ts';
import { until } from '../../../components/browser-driver/wait.ts';

/** A file that a reader picks: its text, or so many bytes of nonsense. */
export type Picked = { text: string } | { nonsense: number };

/** Give a file to the page's one field for files, as the browser's own dialog does. */
export async function pickFile(view: View, file: Picked): Promise<void> {
  await view.evaluate((picked) => {
    const field = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (!field) throw new Error('the page takes no file');
    const content = 'text' in picked ? picked.text : new Uint8Array(picked.nonsense).fill(123);
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], 'settings.json', { type: 'application/json' }));
    field.files = transfer.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, file);
}

/** Run what saves a file, and hand over the file's text. */
export async function savedFile(
  driver: Driver,
  name: string,
  save: () => Promise<void>,
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'caveat-downloads-'));
  try {
    await saveInto(driver, folder);
    await save();
    return await until(`the file ${name}`, () => {
      // A file that is being written has another name, or a second file beside it.
      const names = readdirSync(folder);
      return names.length === 1 && names[0] === name && readFileSync(join(folder, name), 'utf8');
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Save into this folder from now on, and ask nothing. */
async function saveInto(driver: Driver, folder: string): Promise<void> {
  if (driver instanceof ChromiumDriver) {
    const session = await driver.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  } else if (driver instanceof FirefoxDriver) {
    await driver.window.prefer('browser.download.folderList', 2);
    await driver.window.prefer('browser.download.dir', folder);
  }
}
