import { useState } from 'preact/hooks';
import type { ArticleDay } from '../findings/article/article-day.ts';
import { DatePicker } from '../findings/article/DatePicker.tsx';
import { originWords } from '../findings/article/date-origin.ts';
import { formatDate, formatNumber, t } from '../i18n/interface.ts';
import type { MarkingState, PageReport } from '../messaging/page-report.ts';
import { writtenHost } from '../site-access/written-host.ts';
import type { IsoDay } from '../topics/types.ts';
import { Notice } from '../ui/Notice.tsx';

const STATES = {
  unread: 'pageUnread',
  waiting: 'pageWaiting',
  off: 'panelStateOff',
  paused: 'panelStatePaused',
  idle: 'panelStateIdle',
  overloaded: 'panelStateOverloaded',
} as const satisfies Record<Exclude<MarkingState, 'on'>, string>;

interface PageHeaderProps {
  report: PageReport;
  article: ArticleDay;
  today: IsoDay;
  onPickDay: (day: IsoDay | null) => void;
}

function KnownDay({ article, today, onPickDay }: Omit<PageHeaderProps, 'report'>) {
  const [picking, setPicking] = useState(false);
  if (article.kind !== 'known') return null;
  const { day, origin, modified } = article;
  return (
    <>
      <p class="page__date">
        <b>{t('panelDated', { date: formatDate(day) })}</b> {originWords(origin)}
        {modified !== null && modified > day && (
          <> {t('panelUpdatedOn', { date: formatDate(modified) })}</>
        )}{' '}
        <button
          type="button"
          class="link-button"
          aria-expanded={picking}
          onClick={() => setPicking(!picking)}
        >
          {t('panelChangeDate')}
        </button>
      </p>
      {picking && (
        <DatePicker
          today={today}
          candidates={[]}
          reset={origin === 'reader'}
          onPick={(picked) => {
            setPicking(false);
            onPickDay(picked);
          }}
        />
      )}
    </>
  );
}

/** Which page the panel stands beside, its date, and from where that was read. */
export function PageHeader({ report, article, today, onPickDay }: PageHeaderProps) {
  return (
    <div class="page">
      <p class="page__host">
        <bdi>{writtenHost(URL.parse(report.url)?.hostname ?? report.url)}</bdi>
      </p>
      <h1 class="page__title" lang={report.language ?? undefined} dir="auto">
        {report.title}
      </h1>
      <KnownDay article={article} today={today} onPickDay={onPickDay} />
      {report.state !== 'on' && <Notice>{t(STATES[report.state])}</Notice>}
      {report.isTextCut && <Notice>{t('pageTextCut')}</Notice>}
      {report.isListCut && (
        <Notice>{t('pageListCut', { count: formatNumber(report.items.length) })}</Notice>
      )}
    </div>
  );
}
