import { packLanguage } from '../i18n/pack-language.ts';
import type { FactIndex } from '../topics/fact-index.ts';
import { ORIGINAL_LANGUAGE } from '../topics/original-language.ts';
import type { PackLoaders } from '../topics/packs/load-topics.ts';

/**
 * Loads the indexes in which an article's words are looked up: of the language shown and of the
 * original, which count twice where they are one, and of the article's own where it is another.
 *
 * @param shown the language in which the packs are shown, a key of `indexes`.
 * @param article the article's language, BCP 47; null where it is not known.
 */
export async function loadIndexes(
  { indexes, texts }: Pick<PackLoaders, 'indexes' | 'texts'>,
  shown: string,
  article: string | null,
): Promise<FactIndex[]> {
  const wish = { chosen: null, browser: article ?? ORIGINAL_LANGUAGE, page: null };
  const own = packLanguage(wish, Object.keys(texts));
  const isOther = own !== shown && own !== ORIGINAL_LANGUAGE;
  const languages = [shown, ORIGINAL_LANGUAGE, ...(isOther ? [own] : [])];
  const modules = await Promise.all(languages.map((language) => indexes[language]?.()));
  return modules.flatMap((module) => (module === undefined ? [] : [JSON.parse(module.json)]));
}
