import { ORIGINAL_LANGUAGE } from '../topics/original-language.ts';

/** What decides in which language the packs are shown. Codes are BCP 47; regions do not matter. */
export interface LanguageWish {
  /** What the reader chose; null: as the browser and the page suggest. */
  chosen: string | null;
  /** The language of the reader's browser. */
  browser: string;
  /** The language of the open page; null where none is stated or none is read. */
  page: string | null;
}

const baseOf = (tag: string) => tag.toLowerCase().split('-')[0] ?? tag;

/**
 * The language in which to show the packs: the reader's choice, else the browser's language, else
 * the page's, each only where there are texts in it; else English.
 *
 * @param translated the languages that the packs are translated into, English aside.
 */
export function packLanguage(
  { chosen, browser, page }: LanguageWish,
  translated: readonly string[],
): string {
  const wishes = [chosen, browser, page].flatMap((tag) => (tag === null ? [] : baseOf(tag)));
  const shown = wishes.find((tag) => tag === ORIGINAL_LANGUAGE || translated.includes(tag));
  return shown ?? ORIGINAL_LANGUAGE;
}
