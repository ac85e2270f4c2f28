import { t } from '../../i18n/interface.ts';
import type { CloseFact } from '../../topics/closest-facts.ts';
import { FactLine } from '../fact/FactLine.tsx';

interface ClosestFactsProps {
  facts: readonly CloseFact[];
  /** The article's language, BCP 47; null where it is not known. */
  language: string | null;
}

/** The few facts that the article touches most, each with the words that led to it. */
export function ClosestFacts({ facts, language }: ClosestFactsProps) {
  if (facts.length === 0) return null;
  return (
    <section class="closest" aria-labelledby="panel-closest">
      <h2 id="panel-closest">{t('panelClosest')}</h2>
      <ul>
        {facts.map(({ pack, fact, words }) => (
          <li key={`${pack.id} ${fact.id}`} class="closest__fact">
            <FactLine of={{ pack, fact }} />
            <p class="closest__why">
              {t('panelClosestWhy')}{' '}
              <bdi lang={language ?? undefined}>{words.join(`${t('comma')} `)}</bdi>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
