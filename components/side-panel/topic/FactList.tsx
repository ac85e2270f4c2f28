import { FactLine } from '../../findings/fact/FactLine.tsx';
import { useIdle } from '../../findings/use-idle.ts';
import { formatNumber } from '../../i18n/interface.ts';
import { type FoundFact, factAnchor } from '../../topics/find-fact.ts';

interface FactListProps {
  id: string;
  title: string;
  facts: readonly FoundFact[];
}

/** The facts of one kind in brief, folded, each leading to its entry. */
export function FactList({ id, title, facts }: FactListProps) {
  const idle = useIdle();
  if (facts.length === 0) return null;
  return (
    <details class="section" id={id}>
      <summary class="section__title">
        <h3>{title}</h3>
        <span class="count">{formatNumber(facts.length)}</span>
      </summary>
      {idle && (
        <ul>
          {facts.map((found) => (
            <li key={factAnchor(found.pack.id, found.fact.id)}>
              <FactLine of={found} badge={false} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
