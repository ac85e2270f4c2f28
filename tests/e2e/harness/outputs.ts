import { constants, inflateSync } from 'node:zlib';
import { ChromiumTab } from '../../../components/browser-driver/chromium-view.ts';
import type { Tab } from '../../../components/browser-driver/driver.ts';
import type { FirefoxTab } from '../../../components/browser-driver/firefox-view.ts';

/** What a reader carries away from a page: paper, copies, hits of a search. */

/** Streams of a PDF are compressed, and in Firefox's the moment of printing is in one of them. */
const STREAM = /stream\r?\n([\s\S]*?)\r?\nendstream/g;
/**
 * What each printing draws anew, and where things stand in the file, which hangs on that: the
 * moment is in a packed stream, whose length is an object of its own.
 */
const DRAWN =
  /\/(?:CreationDate|ModDate) ?\([^)]*\)|\/ID \[[^\]]*\]|\/Length \d+|^\d{10} .*$|^ *\d+$|<< ?\/Type ?\/XRef[\s\S]*?endobj/gm;

/** The page as it would be printed, as the text of a PDF. */
export async function printed(tab: Tab): Promise<string> {
  const pdf = tab instanceof ChromiumTab ? await tab.page.pdf() : await (tab as FirefoxTab).print();
  return Buffer.from(pdf)
    .toString('latin1')
    .replace(STREAM, (_, packed: string) => inflated(Buffer.from(packed, 'latin1')))
    .replace(DRAWN, '');
}

/**
 * A stream that is packed otherwise stays as it is: a picture or a font. Its last byte may be one
 * that ends a line, and is missing here then: a byte of the check sum, which nobody needs.
 */
function inflated(packed: Buffer): string {
  try {
    return inflateSync(packed, { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1');
  } catch {
    return packed.toString('latin1');
  }
}

/** All that can be selected, as text and as the clipboard's HTML. Runs in the page. */
export function copied(): { text: string; html: string } {
  const selection = getSelection();
  selection?.selectAllChildren(document.body);
  const box = document.createElement('div');
  const range = selection?.getRangeAt(0);
  if (range) box.append(range.cloneContents());
  const taken = { text: String(selection), html: box.innerHTML };
  selection?.removeAllRanges();
  return taken;
}

/** How often find-in-page stops at these words, and what it selects each time. Runs in the page. */
export function foundInPage(words: string): string[] {
  const find = Reflect.get(window, 'find').bind(window);
  getSelection()?.removeAllRanges();
  const hits: string[] = [];
  while (hits.length < 100 && find(words, false, false, false)) {
    const range = getSelection()?.getRangeAt(0);
    hits.push(`${range?.startContainer.parentElement?.localName} ${range?.startOffset} ${range}`);
  }
  getSelection()?.removeAllRanges();
  return hits;
}
