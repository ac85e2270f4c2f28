import { FactLine } from '../../findings/fact/FactLine.tsx';
import { NearView } from '../../findings/NearView.tsx';
import { formatNumber } from '../../i18n/eager.ts';
import { type FoundFact, factAnchor } from '../../topics/find-fact.ts';

/** About what a fact in brief takes, in rem. */
const LINE = 5;

export interface FactListProps {
  id: string;
  title: string;
  facts: readonly FoundFact[];
}

/** The facts of one kind in brief, each leading to its entry. */
export function FactList({ id, title, facts }: FactListProps) {
  if (facts.length === 0) return null;
  return (
    <section aria-labelledby={`panel-${id}`} id={id} class="fact-list">
      <h2 id={`panel-${id}`}>
        {title} <span class="count">{formatNumber(facts.length)}</span>
      </h2>
      <NearView room={facts.length * LINE}>
        {() => (
          <ul>
            {facts.map((found) => (
              <li key={factAnchor(found.pack.id, found.fact.id)}>
                <FactLine of={found} badge={false} />
              </li>
            ))}
          </ul>
        )}
      </NearView>
    </section>
  );
}
