import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findOrInstallBrowser } from '../browser-driver/browsers.ts';

/** `npm run icons`: the drawing in every size that the manifests list, as PNG. */
const DRAWING = 'assets/icons/icon.svg';
const FOLDER = 'assets/public/icon';
const SIZES = [16, 32, 48, 96, 128];

const svg = readFileSync(DRAWING, 'utf8');
mkdirSync(FOLDER, { recursive: true });
const browser = await puppeteer.launch({
  executablePath: findOrInstallBrowser('chromium'),
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await page.screenshot({
    path: join(FOLDER, `${size}.png`) as `${string}.png`,
    omitBackground: true,
  });
}
await browser.close();
