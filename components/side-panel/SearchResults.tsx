import { plural } from '../i18n/i18n.ts';
import { FactLine } from './FactLine.tsx';
import { factAnchor } from './find-fact.ts';
import { usePanel } from './panel-context.ts';
import { searchFacts, wordsOf } from './search.ts';

/** The facts of all topics that hold every word of the query. */
export function SearchResults({ query }: { query: string }) {
  const { packs } = usePanel();
  const hits = searchFacts(packs, query);
  const words = wordsOf(query);
  return (
    <section class="fact-list">
      <p role="status" class="lede">
        {plural('panelResults', hits.length)}
      </p>
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
