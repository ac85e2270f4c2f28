import { useMemo } from 'preact/hooks';
import type { PageReport } from '../messaging/page-report.ts';
import { type CloseFact, closestFacts } from '../topics/closest-facts.ts';
import type { FactIndex } from '../topics/fact-index.ts';
import type { LoadedTopic } from '../topics/packs/load-topics.ts';
import type { TopicPack } from '../topics/types.ts';

export interface ClosestFactsOptions {
  /** What is known of the article; null: there is none. */
  report: PageReport | null;
  packs: readonly TopicPack[];
  topics: readonly LoadedTopic[];
  /** What `loadIndexes` gave for the article. */
  indexes: readonly FactIndex[];
}

/** Facts that stand behind the statements that were found: the list above brings them. */
function factsBehindItems({ items }: PageReport, topics: readonly LoadedTopic[]): Set<string> {
  const found = new Set(items.flatMap((item) => (item.kind === 'claim' ? item.claim : [])));
  const claims = topics.flatMap((topic) => topic.claims).filter(({ id }) => found.has(id));
  return new Set(claims.flatMap(({ facts }) => facts));
}

/** The few facts that the article touches most; none where none is close. */
export function useClosestFacts(options: ClosestFactsOptions): CloseFact[] {
  const { report, packs, topics, indexes } = options;
  return useMemo(() => {
    if (report === null) return [];
    const named = new Set(report.items.map(({ topic }) => topic));
    const article = { words: report.words, topics: named };
    return closestFacts(packs, indexes, article, factsBehindItems(report, topics));
  }, [report, packs, topics, indexes]);
}
