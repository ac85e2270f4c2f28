import { browser } from '../browser/browser.ts';

/** The site of an address (`siteOf`), asked of the background; null for what is no web page. */
export async function askSite(url: string): Promise<string | null> {
  const answer: unknown = await browser.runtime.sendMessage({ type: 'siteOf', url });
  return typeof answer === 'string' ? answer : null;
}
