import { useMemo } from 'preact/hooks';
import type { ArticleDay } from '../findings/article/article-day.ts';
import { inReadingOrder } from '../findings/article/page-topics.ts';
import type { FindingsContext } from '../findings/findings-context.ts';
import { englishOf } from '../topics/packs/load-topics.ts';
import type { TopicId } from '../topics/types.ts';
import type { ShownLanguage } from '../ui/PackText.tsx';
import type { SidePanelProps } from './SidePanel.tsx';

/** What the parts of the panel need that show findings and facts, each made anew only when it changed. */
export function usePanelFindings(
  props: Pick<SidePanelProps, 'state' | 'today' | 'seenUntil' | 'dispatch' | 'onCopy'>,
  article: ArticleDay | null,
): { language: ShownLanguage; context: FindingsContext } {
  const { state, today, seenUntil, dispatch, onCopy } = props;
  const { topics, page, view } = state;
  const packs = useMemo(() => inReadingOrder(topics.map(({ pack }) => pack)), [topics]);
  const originals = useMemo(() => topics.map(({ original }) => original), [topics]);
  const language = useMemo(
    () => ({ language: state.language, english: englishOf(topics) }),
    [state.language, topics],
  );
  const day = article?.kind === 'known' ? article.day : null;
  const address = page.kind === 'read' ? page.report.url : null;
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
  return { language, context };
}
