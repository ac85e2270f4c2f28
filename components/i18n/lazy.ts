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
