import { render } from 'preact';
import { getReport } from '../../messaging/send-to-tab.ts';
import { loadTopics, type PackPieces } from '../../topics/packs/load-topics.ts';
import { today } from '../../topics/today.ts';
import type { TopicId } from '../../topics/types.ts';
import { elementOf } from '../../ui/element-of.ts';
import { articleDay } from '../article/article-day.ts';
import { inReadingOrder, packsOfPage, topicToShow } from '../article/page-topics.ts';
import type { PageView } from '../panel-state.ts';
import { PrintSheet } from './PrintSheet.tsx';
import { readSheetQuery } from './sheet-address.ts';

/**
 * Shows the sheet of an article in a tab of its own. Neither browser prints what stands in its
 * side panel, and a sheet is also there to be read.
 */
export async function startSheet(
  page: Document,
  loaders: Record<TopicId, () => Promise<PackPieces>>,
): Promise<void> {
  const { tab, topic } = readSheetQuery(page.location.search);
  const [topics, report] = await Promise.all([
    loadTopics(loaders),
    tab === null ? null : getReport(tab),
  ]);
  const packs = inReadingOrder(topics.flatMap(({ pack }) => pack ?? []));
  const view: PageView = report ? { kind: 'read', report } : { kind: 'unread' };
  const onPage = packsOfPage(packs, view);
  const alone = topicToShow(packs, view, topic);
  const article = report && articleDay(report);
  render(
    <PrintSheet
      packs={onPage.length > 0 ? onPage : alone ? [alone] : []}
      page={onPage.length > 0 ? report : null}
      day={article?.kind === 'known' ? article.day : null}
      today={today()}
      onPrint={() => window.print()}
    />,
    elementOf(page, 'sheet'),
  );
}
