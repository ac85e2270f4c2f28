import { browser } from '../browser/browser.ts';
import { onMessage } from '../browser/on-message.ts';
import type { PageReport } from './page-report.ts';
import { type AnnotatorAnswers, type PageReportMessage, pageReportMessage } from './protocol.ts';
import { createRates } from './rates.ts';
import { createRouter, isOwnAnnotator, type Sender } from './router.ts';

/**
 * Hears what the annotator of one tab tells of its page, until a signal aborts. Others are not
 * heard, nor is one that sends too much.
 *
 * @param tab the tab that is listened to now; null: none.
 */
export function hearReports(
  tab: () => number | null,
  onReport: (report: PageReport) => void,
  signal?: AbortSignal,
): void {
  const rates = createRates(() => performance.now());
  const isOwn = isOwnAnnotator(browser.runtime.id);
  const isHeard = (sender: Sender) => {
    const id = tab();
    return id !== null && sender.tab?.id === id && isOwn(sender) && rates.isWithin(id);
  };
  const router = createRouter<PageReportMessage, Pick<AnnotatorAnswers, 'pageReport'>>(
    pageReportMessage,
    isHeard,
    { pageReport: ({ report }) => onReport(report) },
  );
  onMessage(router, signal);
}
