import * as format from './format.ts';
import { translator } from './lazy.ts';

export { formatDate, formatNumber, plural, t } from './lazy.ts';

export const { locale, dir } = translator;

/**
 * The reader's language: that of the interface's words, or the browser's own where we have no words
 * in it and show English ones.
 */
export const readersLanguage = locale.startsWith('en') ? navigator.language : locale;

/** Several things as one phrase: `a, b and c`. */
export const formatList = (things: readonly string[]) => format.formatList(things, locale);

/** A language's name in the interface's language; `tag` is BCP 47. */
export const languageName = (tag: string) => format.languageName(tag, locale);

/** Tells an extension page its language and direction. Call before the first render. */
export function speakOn(page: Document): void {
  page.documentElement.lang = locale;
  page.documentElement.dir = dir;
}
