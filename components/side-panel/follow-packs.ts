import { indexLanguages, loadIndexes } from '../findings/load-indexes.ts';
import { readersLanguage } from '../i18n/interface.ts';
import { packLanguage } from '../i18n/pack-language.ts';
import { loadTopics, type PackLoaders } from '../topics/packs/load-topics.ts';
import type { Store } from '../ui/store.ts';
import type { PanelAction, PanelState } from './panel-state.ts';

/**
 * Gives a function that loads the packs in the language that is wanted now, and what finds facts in
 * the article's, where they are others than before. It settles when the last ones asked for are there.
 */
export function createPackFollower(
  loaders: PackLoaders,
  store: Store<PanelState, PanelAction>,
): () => Promise<void> {
  const translated = Object.keys(loaders.texts);
  let wanted = '';
  let loading = Promise.resolve();

  const load = async (language: string, lookedUp: readonly string[]) => {
    const mine = wanted;
    const { topics: before, language: shownLanguage } = store.get();
    const [topics, indexes] = await Promise.all([
      before.length > 0 && language === shownLanguage ? before : loadTopics(loaders, language),
      loadIndexes(loaders, lookedUp),
    ]);
    // What was asked for before something else is not shown.
    if (mine === wanted) store.dispatch({ type: 'packsLoaded', topics, language, indexes });
  };

  return () => {
    const { page: beside, chosenLanguage } = store.get();
    const article = beside.kind === 'read' ? beside.report.language : null;
    const wish = { chosen: chosenLanguage, browser: readersLanguage(), page: article };
    const language = packLanguage(wish, translated);
    const lookedUp = indexLanguages(language, article, translated);
    if (lookedUp.join() !== wanted) {
      wanted = lookedUp.join();
      loading = load(language, lookedUp);
    }
    return loading;
  };
}
