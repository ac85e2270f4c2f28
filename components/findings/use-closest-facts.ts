import { useMemo } from 'preact/hooks';
import type { PageReport } from '../messaging/page-report.ts';
import { type CloseFact, closestFacts, indexFacts } from '../topics/closest-facts.ts';
import type { LoadedTopic } from '../topics/packs/load-topics.ts';
import type { TopicPack } from '../topics/types.ts';
import { useIdle } from './use-idle.ts';

export interface ClosestFactsOptions {
  /** What is known of the article; null: there is none. */
  report: PageReport | null;
  packs: readonly TopicPack[];
  topics: readonly LoadedTopic[];
  /** The packs in the article's language, where they are not shown in it. */
  inArticleLanguage: readonly TopicPack[];
}

/** Facts that stand behind the statements that were found: the list above brings them. */
function factsBehindItems({ items }: PageReport, topics: readonly LoadedTopic[]): Set<string> {
  const found = new Set(items.flatMap((item) => (item.kind === 'claim' ? item.claim : [])));
  const claims = topics.flatMap((topic) => topic.claims).filter(({ id }) => found.has(id));
  return new Set(claims.flatMap(({ facts }) => facts));
}

/**
 * The few facts that the article touches most; none where none is close. They are looked for when
 * the browser is at leisure: null until then.
 */
export function useClosestFacts(options: ClosestFactsOptions): CloseFact[] | null {
  const { report, packs, topics, inArticleLanguage } = options;
  const idle = useIdle();
  const isWanted = report !== null && report.words.length > 0;
  const index = useMemo(
    () =>
      isWanted && idle
        ? indexFacts(packs, [...topics.map(({ original }) => original), ...inArticleLanguage])
        : null,
    [isWanted, idle, packs, topics, inArticleLanguage],
  );
  return useMemo(() => {
    if (!isWanted) return [];
    if (index === null) return null;
    const named = new Set(report.items.map(({ topic }) => topic));
    const article = { words: report.words, topics: named };
    return closestFacts(index, article, factsBehindItems(report, topics));
  }, [isWanted, index, report, topics]);
}
