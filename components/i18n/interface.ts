import { i18n } from '#i18n';
import type { PartialDate } from '../topics/types.ts';
import * as format from './format.ts';
import { createTranslator } from './translate.ts';

/**
 * The interface's words, dates and numbers in the browser's language. The texts are the
 * extension's own message files; what is pure about them lives in `translate.ts`. Nothing is
 * looked up before it is asked for: most pages of the web show none of it.
 */
export const translator = createTranslator(
  (key) => (i18n.t as (key: string) => string)(key),
  navigator.language,
);

export const { t, plural } = translator;

/** A calendar date of any precision, e.g. `22 March 2024`. */
export const formatDate = (date: PartialDate) => format.formatDate(date, translator.locale);

export const formatNumber = (value: number) => format.formatNumber(value, translator.locale);

/** Several things as one phrase: `a, b and c`. */
export const formatList = (things: readonly string[]) =>
  format.formatList(things, translator.locale);

/** A language's name in the interface's language; `tag` is BCP 47. */
export const languageName = (tag: string) => format.languageName(tag, translator.locale);

/**
 * The reader's language: that of the interface's words, or the browser's own where we have no words
 * in it and show English ones.
 */
export const readersLanguage = () =>
  translator.locale.startsWith('en') ? navigator.language : translator.locale;

/** Tells an extension page its language and direction. Call before the first render. */
export function speakOn(page: Document): void {
  page.documentElement.lang = translator.locale;
  page.documentElement.dir = translator.dir;
}
