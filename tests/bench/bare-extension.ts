import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Hosts of the core list: our content script runs on both as it does in life. */
export const WALKED = 'https://www.usatoday.com';
export const PAINTED = 'https://www.reuters.com';

/** Its page that may ask its background. */
export const ASKING = 'asking.html';

const WALK = `{
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let units = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) units += node.data.length;
}`;
const PAINT = `{
  const node = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT).nextNode();
  const range = new StaticRange({ startContainer: node, startOffset: 0, endContainer: node, endOffset: 1 });
  CSS.highlights.set('bare', new Highlight(range));
}`;
const ANSWER = 'chrome.runtime.onMessage.addListener(({ type }, _, answer) => answer(type));';

/**
 * Writes the extension that ours is measured against, and returns its folder: it reads the length of
 * every text node, on one site paints one fixed range instead, answers what its background is asked, and does nothing else.
 */
export function writeBareExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'caveat-bare-'));
  const painted = [`${PAINTED}/*`];
  const idle = { run_at: 'document_idle' };
  const manifest = {
    manifest_version: 3,
    name: 'Bare',
    version: '1',
    background: { service_worker: 'background.js' },
    content_scripts: [
      { matches: ['https://*/*'], exclude_matches: painted, js: ['walk.js'], ...idle },
      { matches: painted, js: ['paint.js'], css: ['paint.css'], ...idle },
    ],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'background.js'), ANSWER);
  writeFileSync(join(folder, ASKING), '<!doctype html><title>Asking</title>');
  writeFileSync(join(folder, 'walk.js'), WALK);
  writeFileSync(join(folder, 'paint.js'), PAINT);
  writeFileSync(join(folder, 'paint.css'), '::highlight(bare) { text-decoration: underline }');
  return folder;
}
