import { FactLine } from '../../findings/fact/FactLine.tsx';
import { plural } from '../../i18n/interface.ts';
import { factAnchor } from '../../topics/find-fact.ts';
import { type Hit, wordsOf } from './search-facts.ts';

/** The facts of all topics that hold every word of the query. */
export function SearchResults({ hits, query }: { hits: readonly Hit[]; query: string }) {
  const words = wordsOf(query);
  return (
    <section class="fact-list">
      <p class="lede">{plural('panelResults', hits.length)}</p>
      <ul>
        {hits.map((hit) => (
          <li key={factAnchor(hit.pack.id, hit.fact.id)}>
            <FactLine of={hit} words={words} />
          </li>
        ))}
      </ul>
    </section>
  );
}
