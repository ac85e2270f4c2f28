import * as v from 'valibot';
import { browser } from '../browser/browser.ts';
import { LIMITS } from './limits.ts';

/**
 * A selection waits for its page in session storage, which is memory only, under a name that the
 * page's own address carries: two that are opened at once do not mix.
 */
const PREFIX = 'selected-text-';

/** One more than can be checked is enough for the page to say so. */
const selectedText = v.pipe(v.string(), v.maxLength(LIMITS.article + 1));

/** Opens the page that checks a text, with this one. */
export async function openWithText(text: string): Promise<void> {
  const key = `${PREFIX}${crypto.randomUUID()}`;
  await browser.storage.session.set({ [key]: text.slice(0, LIMITS.article + 1) });
  const url = `${browser.runtime.getURL('/check.html')}#${key}`;
  await browser.tabs.create({ url }).catch(() => browser.storage.session.remove(key));
}

/** Takes the text that waits under the address's fragment; it is there once. Empty: none waits. */
export async function takeText(fragment: string): Promise<string> {
  const key = fragment.replace(/^#/, '');
  if (!key.startsWith(PREFIX)) return '';
  const stored = await browser.storage.session.get(key);
  await browser.storage.session.remove(key);
  const result = v.safeParse(selectedText, stored[key]);
  return result.success ? result.output : '';
}
