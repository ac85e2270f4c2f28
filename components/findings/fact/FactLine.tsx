import { formatDate, t } from '../../i18n/interface.ts';
import type { FoundFact } from '../../topics/find-fact.ts';
import { PackText } from '../../ui/PackText.tsx';
import { useFindings } from '../findings-context.ts';
import { FactLink } from './FactLink.tsx';
import { viewFact } from './fact-view.ts';
import { Highlighted } from './Highlighted.tsx';
import { StatusBadge } from './StatusBadge.tsx';

interface FactLineProps {
  of: FoundFact;
  /** Words of a search to mark. */
  words?: readonly string[];
  /** Says how sure it is; not needed under a heading that says so for all. */
  badge?: boolean;
}

/** A fact in brief, as a link to the whole of it. */
export function FactLine({ of, words = [], badge = true }: FactLineProps) {
  const { view, day } = useFindings();
  const { statement, knownSince } = viewFact(of.fact, view, day);
  const text = statement ?? of.fact.statement;
  return (
    <div class={knownSince === null ? 'fact-line' : 'fact-line fact-line--later'}>
      {knownSince !== null && (
        <span class="fact-line__then">
          {t('panelNotKnownThenSince', { date: formatDate(knownSince) })}{' '}
        </span>
      )}
      {knownSince === null && badge && (
        <>
          <StatusBadge status={of.fact.status} />{' '}
        </>
      )}
      <FactLink to={of}>
        <PackText text={text}>
          <Highlighted text={text} words={words} />
        </PackText>
      </FactLink>
    </div>
  );
}
