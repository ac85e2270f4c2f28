import { browser } from '../browser/browser.ts';
import type { ExtensionPageAnswers, FromExtensionPage } from '../messaging/from-pages.ts';

/** The site of an address (`siteOf`), asked of the background; null for what is no web page. */
export async function askSite(url: string): Promise<ExtensionPageAnswers['siteOf']> {
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return null;
  const message: FromExtensionPage = { type: 'siteOf', origin: parsed.origin };
  return (await browser.runtime.sendMessage(message)) ?? null;
}
