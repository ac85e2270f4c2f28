import { readersLanguage } from '../i18n/interface.ts';
import { packLanguage } from '../i18n/pack-language.ts';
import { englishOf, loadTopics, type PackLoaders } from '../topics/packs/load-topics.ts';
import { today } from '../topics/today.ts';
import type { ShownLanguage } from '../ui/PackText.tsx';
import type { PackNews } from './PacksSection.tsx';
import { packNews } from './pack-news.ts';

/** What the settings page says about the packs, and in which language. */
export interface ShownPacks extends ShownLanguage {
  packs: PackNews[];
}

/** Loads the packs in the language in which the panel shows them; `chosen` is the reader's. */
export async function loadPackNews(
  loaders: PackLoaders,
  chosen: string | null,
): Promise<ShownPacks> {
  const wish = { chosen, browser: readersLanguage(), page: null };
  const language = packLanguage(wish, Object.keys(loaders.texts));
  const topics = await loadTopics(loaders, language);
  const packs = topics.map(({ pack }) => packNews(pack, today()));
  return { language, english: englishOf(topics), packs };
}
