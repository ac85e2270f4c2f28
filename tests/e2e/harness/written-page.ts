import type { Point, Tab } from '../../../components/browser-driver/driver.ts';
import { cardText } from '../../../components/browser-driver/reader-actions.ts';
import type { Session } from './session.ts';

/** An address of the core list for pages that a test writes itself. */
const HERE = 'https://www.voanews.com/a/written';

/** A paragraph without a name. */
export const FILLER =
  '<p>The harbour reopened after a storm. Fishing boats went out again in the morning, and the market was full of people who had waited for fresh fish since Tuesday.</p>';

/** Open a page with this body in a tab of its own. */
export async function openWritten(session: Session, body: string, style = ''): Promise<Tab> {
  session.server.serve(HERE, {
    body: `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>A page</title>
      <style>body { font: 18px/1.6 serif; width: 700px; margin: 20px auto } ${style}</style>
      <body>${body}</body></html>`,
  });
  return session.driver.open(HERE);
}

/** Milliseconds in which a card that was going to open or to close has done so. */
const CARD_TIME = 1_200;

/** What the card says once nothing about it can change by itself any more; null: none is open. */
export async function settledCard(tab: Tab): Promise<string | null> {
  await tab.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), CARD_TIME);
  return cardText(tab);
}

/** The card's box in the viewport; null while none is open. */
export async function cardBox(tab: Tab): Promise<DOMRect | null> {
  return tab.inCard((root) => root.firstElementChild?.getBoundingClientRect().toJSON());
}

/** The centre of a control in the card, by the start of its label. */
export async function placeInCard(tab: Tab, label: string): Promise<Point | null> {
  return tab.inCard((root, start) => {
    const controls = [...root.querySelectorAll('button, summary')];
    const found = controls.find(({ textContent }) => textContent?.startsWith(start));
    const box = found?.getBoundingClientRect();
    return box?.width ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  }, label);
}

/** Where these words of the page stand, whether or not they are marked. */
export async function placeOfWords(tab: Tab, words: string): Promise<Point> {
  return tab.evaluate((sought) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(sought) ?? -1;
      const range = document.createRange();
      if (at < 0) continue;
      range.setStart(node, at);
      range.setEnd(node, at + sought.length);
      const box = range.getClientRects()[0];
      if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    throw new Error(`the page does not show "${sought}"`);
  }, words);
}
