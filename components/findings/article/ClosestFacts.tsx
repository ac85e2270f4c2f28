import { useMemo } from 'preact/hooks';
import { t } from '../../i18n/eager.ts';
import type { PageReport } from '../../messaging/page-report.ts';
import { closestFacts, indexFacts } from '../../topics/closest-facts.ts';
import type { LoadedTopic } from '../../topics/packs/load-topics.ts';
import type { TopicPack } from '../../topics/types.ts';
import { FactLine } from '../fact/FactLine.tsx';
import { useFindings } from '../findings-context.ts';
import { useIdle } from '../use-idle.ts';

export interface ClosestFactsProps {
  report: PageReport;
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

/** The few facts that the article touches most, each with its words; nothing where none is close. */
export function ClosestFacts(props: ClosestFactsProps) {
  const idle = useIdle();
  return idle && props.report.words.length > 0 ? <Ranked {...props} /> : null;
}

function Ranked({ report, topics, inArticleLanguage }: ClosestFactsProps) {
  const { packs } = useFindings();
  const index = useMemo(
    () => indexFacts(packs, [...topics.map(({ original }) => original), ...inArticleLanguage]),
    [packs, topics, inArticleLanguage],
  );
  const close = useMemo(() => {
    const named = new Set(report.items.map(({ topic }) => topic));
    return closestFacts(
      index,
      { words: report.words, topics: named },
      factsBehindItems(report, topics),
    );
  }, [index, report, topics]);
  if (close.length === 0) return null;
  return (
    <section class="closest" aria-labelledby="panel-closest">
      <h2 id="panel-closest">{t('panelClosest')}</h2>
      <ul>
        {close.map(({ pack, fact, words }) => (
          <li key={`${pack.id} ${fact.id}`} class="closest__fact">
            <FactLine of={{ pack, fact }} />
            <p class="closest__why">
              {t('panelClosestWhy')}{' '}
              <bdi lang={report.language ?? undefined}>{words.join(`${t('comma')} `)}</bdi>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
