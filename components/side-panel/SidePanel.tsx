import { useMemo } from 'preact/hooks';
import { articleDay } from '../findings/article/article-day.ts';
import { ClosestFacts } from '../findings/article/ClosestFacts.tsx';
import { InThisArticle } from '../findings/article/InThisArticle.tsx';
import { inReadingOrder, packsOfPage, topicToShow } from '../findings/article/page-topics.ts';
import { SinceArticle } from '../findings/article/SinceArticle.tsx';
import { FindingsProvider } from '../findings/findings-context.ts';
import { useClosestFacts } from '../findings/use-closest-facts.ts';
import { useReveal } from '../findings/use-reveal.ts';
import { t } from '../i18n/eager.ts';
import { englishOf } from '../topics/packs/load-topics.ts';
import type { IsoDay, TopicId } from '../topics/types.ts';
import { Notice } from '../ui/Notice.tsx';
import { PackLanguageChoice } from '../ui/PackLanguageChoice.tsx';
import { PackLanguageProvider } from '../ui/PackText.tsx';
import { Corrections } from './Corrections.tsx';
import { PackEditions, PackWarnings, TranslationNote } from './PackNotes.tsx';
import { PageHeader } from './PageHeader.tsx';
import { type PanelPart, PartsNav } from './PartsNav.tsx';
import type { PanelAction, PanelState } from './panel-state.ts';
import { SearchBox } from './search/SearchBox.tsx';
import { SearchResults } from './search/SearchResults.tsx';
import { searchFacts, wordsOf } from './search/search-facts.ts';
import { TOPIC_PANEL_ID, TopicTabs } from './topic/TopicTabs.tsx';
import { TopicView } from './topic/TopicView.tsx';

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

function Masthead({
  state,
  languages,
  onLanguage,
  onPrint,
}: Pick<SidePanelProps, 'state' | 'languages' | 'onLanguage' | 'onPrint'>) {
  return (
    <header class="panel-head">
      <p class="masthead">{t('extName')}</p>
      <PackLanguageChoice
        chosen={state.chosenLanguage}
        languages={languages}
        onChoose={onLanguage}
      />
      <button type="button" class="link-button" title={t('panelPrint')} onClick={onPrint}>
        {t('panelSheetPrint')}
      </button>
    </header>
  );
}

function PageGap({ kind }: { kind: 'looking' | 'unread' }) {
  return (
    <div class="page">
      {kind === 'unread' && (
        <>
          <h1 class="page__title">{t('panelUnreadTitle')}</h1>
          <p class="page__help">{t('panelUnreadHelp')}</p>
        </>
      )}
    </div>
  );
}

/** The whole panel. It knows no browser: what it wants done goes out through the callbacks. */
export function SidePanel(props: SidePanelProps) {
  const { state, today, seenUntil, dispatch, onPickDay, onCopy } = props;
  const { topics, page, view, query, reveal } = state;
  useReveal(reveal);
  const packs = useMemo(() => inReadingOrder(topics.map(({ pack }) => pack)), [topics]);
  const originals = useMemo(() => topics.map(({ original }) => original), [topics]);
  const language = useMemo(
    () => ({ language: state.language, english: englishOf(topics) }),
    [state.language, topics],
  );
  const report = page.kind === 'read' ? page.report : null;
  const items = report?.items ?? [];
  const shown = topicToShow(packs, items, state.chosen);
  const onPage = packsOfPage(packs, items);
  const article = useMemo(() => report && articleDay(report), [report]);
  const day = article?.kind === 'known' ? article.day : null;
  const address = report?.url ?? null;
  const close = useClosestFacts({
    report,
    packs,
    topics,
    indexes: state.indexes,
  });
  const context = useMemo(
    () => ({
      packs,
      originals,
      today,
      seenUntil,
      day,
      view,
      address,
      onShowFact: (topic: TopicId, fact: string) =>
        dispatch({ type: 'asked', target: { topic, fact, item: null } }),
      onCopy,
    }),
    [packs, originals, today, seenUntil, day, view, address, dispatch, onCopy],
  );
  const hits = useMemo(
    () => (wordsOf(query).length > 0 ? searchFacts(packs, originals, query) : null),
    [packs, originals, query],
  );
  if (page.kind === 'awaited') return <Masthead {...props} />;
  return (
    <PackLanguageProvider value={language}>
      <FindingsProvider value={context}>
        <Masthead {...props} />
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
            <section aria-labelledby="panel-background">
              <h2 class="visually-hidden" id="panel-background">
                {t('panelBackground')}
              </h2>
              <TopicTabs
                packs={packs}
                shown={shown.id}
                onChoose={(topic) => dispatch({ type: 'topicChosen', topic })}
              />
              <SearchBox
                query={query}
                found={hits?.length ?? null}
                onSearch={(text) => dispatch({ type: 'searched', query: text })}
              />
              <div id={TOPIC_PANEL_ID} role="tabpanel" aria-labelledby={`tab-${shown.id}`}>
                {hits ? (
                  <SearchResults hits={hits} query={query} />
                ) : (
                  <TopicView
                    key={shown.id}
                    pack={shown}
                    reveal={reveal}
                    onView={(chosen) => dispatch({ type: 'viewChosen', view: chosen })}
                  />
                )}
              </div>
            </section>
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
