import { useMemo } from 'preact/hooks';
import { articleDay } from '../findings/article/article-day.ts';
import { ClosestFacts } from '../findings/article/ClosestFacts.tsx';
import { InThisArticle } from '../findings/article/InThisArticle.tsx';
import { packsOfPage, topicToShow } from '../findings/article/page-topics.ts';
import { SinceArticle } from '../findings/article/SinceArticle.tsx';
import { FindingsProvider } from '../findings/findings-context.ts';
import { useClosestFacts } from '../findings/use-closest-facts.ts';
import { useReveal } from '../findings/use-reveal.ts';
import { t } from '../i18n/interface.ts';
import type { IsoDay } from '../topics/types.ts';
import { Notice } from '../ui/Notice.tsx';
import { PackLanguageProvider } from '../ui/PackText.tsx';
import { Corrections } from './Corrections.tsx';
import { Masthead } from './Masthead.tsx';
import { PackEditions, PackWarnings, TranslationNote } from './PackNotes.tsx';
import { PageGap } from './PageGap.tsx';
import { PageHeader } from './PageHeader.tsx';
import { type PanelPart, PartsNav } from './PartsNav.tsx';
import type { PanelAction, PanelState } from './panel-state.ts';
import { Background } from './topic/Background.tsx';
import { usePanelFindings } from './use-panel-findings.ts';

export interface SidePanelProps {
  state: PanelState;
  today: IsoDay;
  /** The day to which the reader knew the packs before; null: not at all. */
  seenUntil: IsoDay | null;
  dispatch: (action: PanelAction) => void;
  /** Scroll the page to something found on it. */
  onGoTo: (item: string) => void;
  onPickDay: (day: IsoDay | null) => void;
  onMarks: (marks: PanelState['marks']) => void;
  /** The languages in which there are packs. */
  languages: readonly string[];
  onLanguage: (language: string | null) => void;
  onCopy: (text: string) => Promise<boolean>;
  onPrint: () => void;
}

const PARTS = {
  since: { id: 'panel-since', name: 'panelPartSince' },
  article: { id: 'panel-in-article', name: 'panelPartArticle' },
  closest: { id: 'panel-closest', name: 'panelPartClosest' },
  background: { id: 'panel-background', name: 'panelBackground' },
} as const satisfies Record<string, PanelPart>;

/** The whole panel. It knows no browser: what it wants done goes out through the callbacks. */
export function SidePanel(props: SidePanelProps) {
  const { state, today, dispatch, onPickDay } = props;
  const { topics, page, reveal } = state;
  useReveal(reveal);
  const report = page.kind === 'read' ? page.report : null;
  const items = report?.items ?? [];
  const article = useMemo(() => report && articleDay(report), [report]);
  const { language, context } = usePanelFindings(props, article);
  const { packs } = context;
  const shown = topicToShow(packs, items, state.chosen);
  const onPage = packsOfPage(packs, items);
  const close = useClosestFacts({
    report,
    packs,
    topics,
    indexes: state.indexes,
  });
  const masthead = <Masthead {...props} chosenLanguage={state.chosenLanguage} />;
  if (page.kind === 'awaited') return masthead;
  return (
    <PackLanguageProvider value={language}>
      <FindingsProvider value={context}>
        {masthead}
        <main class="findings">
          {report && article ? (
            <PageHeader
              key={report.url}
              report={report}
              article={article}
              today={today}
              onPickDay={onPickDay}
            />
          ) : (
            page.kind !== 'read' && <PageGap kind={page.kind} />
          )}
          {!state.isSaved && <Notice tone="alert">{t('popupProblemNotSaved')}</Notice>}
          <PackWarnings topics={topics} today={today} />
          <Corrections />
          {items.length > 0 && (
            <PartsNav
              parts={[
                ...(onPage.length > 0 ? [PARTS.since] : []),
                PARTS.article,
                ...(close.length > 0 ? [PARTS.closest] : []),
                PARTS.background,
              ]}
            />
          )}
          {article && onPage.length > 0 && (
            <SinceArticle
              key={report?.url}
              article={article}
              packs={onPage}
              today={today}
              onPickDay={onPickDay}
            />
          )}
          {report && (
            <InThisArticle
              title={t('panelInArticle')}
              report={report}
              topics={topics}
              marks={state.marks}
              reveal={reveal}
              onGoTo={props.onGoTo}
              onMarks={props.onMarks}
            />
          )}
          {report && <ClosestFacts facts={close} language={report.language} />}
          {shown && (
            <Background
              shown={shown}
              query={state.query}
              reveal={reveal}
              onTopic={(topic) => dispatch({ type: 'topicChosen', topic })}
              onSearch={(query) => dispatch({ type: 'searched', query })}
              onView={(view) => dispatch({ type: 'viewChosen', view })}
            />
          )}
        </main>
        <footer class="colophon">
          <TranslationNote />
          <p>{t('panelColophon')}</p>
          <PackEditions topics={topics} />
        </footer>
      </FindingsProvider>
    </PackLanguageProvider>
  );
}
