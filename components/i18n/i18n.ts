import { i18n } from '#i18n';
import type { PartialDate } from '../topics/types.ts';
import * as format from './format.ts';
import { createTranslator } from './translate.ts';

/**
 * The interface's words, dates and numbers in the browser's language. The texts are the
 * extension's own message files; what is pure about them lives in `translate.ts`.
 */
const translator = createTranslator(
  (key) => (i18n.t as (key: string) => string)(key),
  navigator.language,
);

export const { locale, dir, t, plural } = translator;

/** A calendar date of any precision, e.g. `22 March 2024`. */
export const formatDate = (date: PartialDate) => format.formatDate(date, locale);

export const formatNumber = (value: number) => format.formatNumber(value, locale);

/** Several things as one phrase: `a, b and c`. */
export const formatList = (things: readonly string[]) => format.formatList(things, locale);

/** A language's name in the interface's language; `tag` is BCP 47. */
export const languageName = (tag: string) => format.languageName(tag, locale);

/** Tells an extension page its language and direction. Call before the first render. */
export function speakOn(page: Document): void {
  page.documentElement.lang = locale;
  page.documentElement.dir = dir;
}
