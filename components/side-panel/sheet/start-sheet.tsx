import { render } from 'preact';
import { readersLanguage } from '../../i18n/eager.ts';
import { packLanguage } from '../../i18n/pack-language.ts';
import { getReport } from '../../messaging/send-to-tab.ts';
import { englishOf, loadTopics, type PackLoaders } from '../../topics/packs/load-topics.ts';
import { today } from '../../topics/today.ts';
import { elementOf } from '../../ui/element-of.ts';
import { PackLanguageProvider } from '../../ui/PackText.tsx';
import { articleDay } from '../article/article-day.ts';
import { inReadingOrder, packsOfPage, topicToShow } from '../article/page-topics.ts';
import type { PageView } from '../panel-state.ts';
import { PrintSheet } from './PrintSheet.tsx';
import { readSheetQuery } from './sheet-address.ts';

/**
 * Shows the sheet of an article in a tab of its own. Neither browser prints what stands in its
 * side panel, and a sheet is also there to be read.
 */
export async function startSheet(page: Document, loaders: PackLoaders): Promise<void> {
  const { tab, topic } = readSheetQuery(page.location.search);
  const report = tab === null ? null : await getReport(tab);
  const language = packLanguage(
    { chosen: null, browser: readersLanguage, page: report?.language ?? null },
    Object.keys(loaders.texts),
  );
  const topics = await loadTopics(loaders, language);
  const packs = inReadingOrder(topics.map(({ pack }) => pack));
  const view: PageView = report ? { kind: 'read', report } : { kind: 'unread' };
  const onPage = packsOfPage(packs, view);
  const alone = topicToShow(packs, view, topic);
  const article = report && articleDay(report);
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
}
