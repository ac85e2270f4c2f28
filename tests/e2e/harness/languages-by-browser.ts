import type { BrowserName } from '../../../components/browser-driver/driver.ts';

/**
 * Which interface languages the layout is looked at in, in which browser. How long the words of a
 * language are, and whether all of them are there, does not depend on the engine: Chromium takes
 * every language, Firefox those that ask most of an engine.
 */

/** German has the longest words, Ukrainian Cyrillic ones, Arabic runs from right to left. */
export const HARDEST_TO_LAY_OUT = ['ar', 'de', 'uk'] as const;

export const LAID_OUT: Record<BrowserName, readonly string[]> = {
  chromium: ['ar', 'de', 'en', 'es', 'fa', 'fr', 'ru', 'tr', 'uk'],
  firefox: HARDEST_TO_LAY_OUT,
};
