import { render } from 'preact';
import { articleDay } from '../../findings/article/article-day.ts';
import { inReadingOrder, packsOfPage, topicToShow } from '../../findings/article/page-topics.ts';
import { readersLanguage } from '../../i18n/interface.ts';
import { packLanguage } from '../../i18n/pack-language.ts';
import { getReport } from '../../messaging/send-to-tab.ts';
import type { Settings } from '../../settings/schema.ts';
import { loadSettings, watchSettings } from '../../settings/store.ts';
import {
  englishOf,
  type LoadedTopic,
  loadTopics,
  type PackLoaders,
} from '../../topics/packs/load-topics.ts';
import { today } from '../../topics/today.ts';
import { elementOf } from '../../ui/element-of.ts';
import { PackLanguageProvider } from '../../ui/PackText.tsx';
import { PrintSheet } from './PrintSheet.tsx';
import { readSheetQuery } from './sheet-address.ts';

/**
 * Shows the sheet of an article in a tab of its own. Neither browser prints what stands in its
 * side panel, and a sheet is also there to be read.
 */
export async function startSheet(page: Document, loaders: PackLoaders): Promise<void> {
  const { tab, topic } = readSheetQuery(page.location.search);
  const report = tab === null ? null : await getReport(tab);
  const items = report?.items ?? [];
  const article = report && articleDay(report);

  const show = (topics: readonly LoadedTopic[], language: string) => {
    const packs = inReadingOrder(topics.map(({ pack }) => pack));
    const onPage = packsOfPage(packs, items);
    const alone = topicToShow(packs, items, topic);
    render(
      <PackLanguageProvider value={{ language, english: englishOf(topics) }}>
        <PrintSheet
          packs={onPage.length > 0 ? onPage : alone ? [alone] : []}
          page={onPage.length > 0 ? report : null}
          day={article?.kind === 'known' ? article.day : null}
          today={today()}
          onPrint={() => window.print()}
        />
      </PackLanguageProvider>,
      elementOf(page, 'sheet'),
    );
  };

  let shown: string | null = null;
  const follow = async ({ packLanguage: chosen }: Settings) => {
    const wish = { chosen, browser: readersLanguage(), page: report?.language ?? null };
    const language = packLanguage(wish, Object.keys(loaders.texts));
    if (language === shown) return;
    shown = language;
    const topics = await loadTopics(loaders, language);
    if (language === shown) show(topics, language);
  };
  watchSettings(({ settings }) => void follow(settings));
  await follow((await loadSettings()).settings);
}
