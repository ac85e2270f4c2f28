import { packLanguage } from '../i18n/pack-language.ts';
import type { FactIndex } from '../topics/fact-index.ts';
import { ORIGINAL_LANGUAGE } from '../topics/original-language.ts';
import type { PackLoaders } from '../topics/packs/load-topics.ts';

/**
 * The languages in which an article's words are looked up: the one shown and the original, which
 * count twice where they are one, and the article's own where it is another.
 *
 * @param shown the language in which the packs are shown.
 * @param article the article's language, BCP 47; null where it is not known.
 * @param translated the languages that the packs are translated into.
 */
export function indexLanguages(
  shown: string,
  article: string | null,
  translated: readonly string[],
): string[] {
  const wish = { chosen: null, browser: article ?? ORIGINAL_LANGUAGE, page: null };
  const own = packLanguage(wish, translated);
  return [shown, ORIGINAL_LANGUAGE, ...(own === shown || own === ORIGINAL_LANGUAGE ? [] : [own])];
}

/** Loads the index of each of these languages, one that stands there twice once. */
export async function loadIndexes(
  { indexes }: Pick<PackLoaders, 'indexes'>,
  languages: readonly string[],
): Promise<FactIndex[]> {
  const load = async (language: string): Promise<[string, FactIndex][]> => {
    const module = await indexes[language]?.();
    return module === undefined ? [] : [[language, JSON.parse(module.json)]];
  };
  const loaded = new Map((await Promise.all([...new Set(languages)].map(load))).flat());
  return languages.flatMap((language) => loaded.get(language) ?? []);
}
