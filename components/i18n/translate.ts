import type messages from '../../assets/locales/en.json';

/** Every text of the interface, by the key under which `assets/locales/en.json` has it. */
export type MessageKey = keyof typeof messages;

/** The part of a key before `_one`, `_few`, `_other` …: a text that counts something. */
export type PluralKey = MessageKey extends infer K
  ? K extends `${infer Base}_other`
    ? Base
    : never
  : never;

/** What stands for `{name}` in a text. Give numbers formatted, as a reader reads them. */
type Values = Record<string, string>;

export interface Translator {
  /** BCP 47 tag of the words shown; dates and numbers follow it. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  t(key: MessageKey, values?: Values): string;
  /** The form that the language wants for `count`, which stands as `{count}` in the text. */
  plural(key: PluralKey, count: number, values?: Values): string;
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa']);

/** The direction of a language's script. `tag` is BCP 47. */
export const dirOf = (tag: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(tag.split('-')[0] ?? '') ? 'rtl' : 'ltr';

/**
 * `lookup` gives the raw text for a key in the interface's language, and the browser's own
 * language decides between regions of it (`en-GB` dates in an English interface).
 */
export function createTranslator(
  lookup: (key: string) => string,
  browserLanguage: string,
): Translator {
  /** The language of the words; looked up with the first of them, since most pages show none. */
  let language: string | null = null;
  const languageNow = () => {
    language ??= lookup('uiLanguage');
    return language;
  };
  // A browser in a language that we do not have shows English words: dates follow the words.
  const localeNow = () =>
    browserLanguage.split('-')[0] === languageNow() ? browserLanguage : languageNow();
  // Making these takes tens of milliseconds, and most pages show no number.
  let intl: { rules: Intl.PluralRules; numbers: Intl.NumberFormat } | null = null;
  const counting = () => {
    const locale = localeNow();
    intl ??= { rules: new Intl.PluralRules(locale), numbers: new Intl.NumberFormat(locale) };
    return intl;
  };
  const fill = (text: string, values: Values = {}) =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  // A browser may tell more forms apart than the message file knew when it was written.
  const form = (key: string, count: number) =>
    lookup(`${key}_${counting().rules.select(count)}`) || lookup(`${key}_other`);
  return {
    get locale() {
      return localeNow();
    },
    get dir() {
      return dirOf(languageNow());
    },
    t: (key, values) => fill(lookup(key), values),
    plural: (key, count, values) =>
      fill(form(key, count), { count: counting().numbers.format(count), ...values }),
  };
}
