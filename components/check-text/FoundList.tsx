import { useMemo, useState } from 'preact/hooks';
import { articleDay } from '../findings/article/article-day.ts';
import { ClosestFacts } from '../findings/article/ClosestFacts.tsx';
import { InThisArticle } from '../findings/article/InThisArticle.tsx';
import { inReadingOrder, packsOfPage } from '../findings/article/page-topics.ts';
import { SinceArticle } from '../findings/article/SinceArticle.tsx';
import { CopyButton } from '../findings/fact/CopyButton.tsx';
import { FactEntry } from '../findings/fact/FactEntry.tsx';
import { FindingsProvider } from '../findings/findings-context.ts';
import { useClosestFacts } from '../findings/use-closest-facts.ts';
import type { Reveal } from '../findings/use-reveal.ts';
import { useReveal } from '../findings/use-reveal.ts';
import { formatDate, formatNumber, plural, t } from '../i18n/interface.ts';
import type { PageReport } from '../messaging/page-report.ts';
import type { Settings } from '../settings/schema.ts';
import type { FactIndex } from '../topics/fact-index.ts';
import { findFact } from '../topics/find-fact.ts';
import type { LoadedTopic } from '../topics/packs/load-topics.ts';
import type { IsoDay } from '../topics/types.ts';
import { FlaggedSheet, receiptStatus } from './FlaggedSheet.tsx';
import { flaggedSentences } from './flagged.ts';
import { asMarkdown } from './markdown.ts';

interface FoundListProps {
  report: PageReport;
  topics: readonly LoadedTopic[];
  indexes: readonly FactIndex[];
  day: IsoDay;
  today: IsoDay;
  marks: Settings['marks'];
  onMarks: (marks: Settings['marks']) => void;
  onGoTo: (item: string) => void;
  onCopy: (text: string) => Promise<boolean>;
  onPrint: () => void;
  onEdit: () => void;
}

/** The way back to the form, with the text in it. */
export function EditButton({ onEdit }: Pick<FoundListProps, 'onEdit'>) {
  return (
    <button type="button" class="button" onClick={onEdit}>
      {t('checkEdit')}
    </button>
  );
}

const WORDS = { t, plural, formatDate, formatNumber };

/** What the panel shows beside a page, for a text: what changed since, what is in it, what is close. */
export function FoundList(props: FoundListProps) {
  const { report, topics, day, today, onCopy } = props;
  const [asked, setAsked] = useState<Reveal | null>(null);
  useReveal(asked);
  const packs = useMemo(() => inReadingOrder(topics.map(({ pack }) => pack)), [topics]);
  const found = flaggedSentences(report.items, topics, day, WORDS);
  const context = {
    packs,
    originals: topics.map(({ original }) => original),
    today,
    seenUntil: null,
    day,
    view: 'now' as const,
    address: null,
    onShowFact: (topic: string, fact: string) =>
      setAsked({ topic, fact, item: null, turn: (asked?.turn ?? 0) + 1 }),
    onCopy,
  };
  const onPage = packsOfPage(packs, report.items);
  const close = useClosestFacts({ report, packs, topics, indexes: props.indexes });
  const shown = asked && findFact(packs, asked.topic ?? '', asked.fact ?? '');
  const markdown = () =>
    asMarkdown(found, {
      title: t('checkTitle'),
      dated: t('panelDated', { date: formatDate(day) }),
      sources: t('panelSheetSources'),
      valid: t('panelSheetValid', { date: formatDate(today) }),
      status: receiptStatus,
    });
  return (
    <FindingsProvider value={context}>
      <div class="check-list findings">
        <div class="button-row">
          <EditButton onEdit={props.onEdit} />
          {found.length > 0 && (
            <>
              <CopyButton label={t('checkCopy')} text={markdown} />
              <button type="button" class="button" onClick={props.onPrint}>
                {t('panelSheetPrint')}
              </button>
            </>
          )}
        </div>
        {shown && <FactEntry of={shown} />}
        {onPage.length > 0 && (
          <SinceArticle
            article={articleDay(report)}
            packs={onPage}
            today={today}
            onPickDay={() => undefined}
          />
        )}
        <InThisArticle {...props} title={t('checkInText')} reveal={null} />
        <ClosestFacts facts={close} language={report.language} />
      </div>
      <FlaggedSheet found={found} day={day} today={today} />
    </FindingsProvider>
  );
}
