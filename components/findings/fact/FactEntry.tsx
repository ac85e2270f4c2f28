import { formatDate, t } from '../../i18n/interface.ts';
import { correctionSince } from '../../topics/corrections.ts';
import { type FoundFact, factAnchor } from '../../topics/find-fact.ts';
import type { Fact } from '../../topics/types.ts';
import { PackText } from '../../ui/PackText.tsx';
import { useFindings } from '../findings-context.ts';
import { CorrectionNote } from './CorrectionNote.tsx';
import { FactFooter } from './FactFooter.tsx';
import { type FactView, viewFact } from './fact-view.ts';
import { StaleNote } from './OriginalText.tsx';
import { StatusBadge } from './StatusBadge.tsx';

function Statement({ of: { fact }, shown }: { of: FoundFact; shown: FactView }) {
  if (shown.statement === null) {
    return (
      <>
        <p class="fact__then">
          {t('panelNotKnownThenSince', { date: formatDate(shown.knownSince ?? fact.knownFrom) })}
        </p>
        <details class="fact__now">
          <summary>{t('panelWhatIsKnownNow')}</summary>
          <p class="fact__statement">
            <PackText text={fact.statement} />
          </p>
        </details>
      </>
    );
  }
  return (
    <>
      <p class="fact__statement">
        <PackText text={shown.statement} />
      </p>
      {shown.stood && (
        <p class="fact__then">
          {t('panelStoodFromUntil', {
            from: formatDate(shown.stood.from),
            until: formatDate(shown.stood.until),
          })}
        </p>
      )}
    </>
  );
}

function Provenance({ of: { fact }, shown }: { of: FoundFact; shown: FactView }) {
  return (
    <p class="fact__meta">
      {shown.knownSince === null && <StatusBadge status={fact.status} />}
      {fact.happened !== null && (
        <span>{t('panelHappened', { date: formatDate(fact.happened) })}</span>
      )}
      {shown.stood === null && shown.knownSince === null && (
        <span>{t('panelAsOf', { date: formatDate(fact.asOf) })}</span>
      )}
    </p>
  );
}

/** What is said besides a statement, in reading order. */
const NOTES = [
  { field: 'attributedTo', label: 'panelWhoSays' },
  { field: 'caveat', label: 'panelCaveat' },
  { field: 'oftenWritten', label: 'panelOftenWritten' },
  { field: 'singleSource', label: 'panelSingleSource' },
] as const;

function Note({ fact, field, label }: (typeof NOTES)[number] & { fact: Fact }) {
  const text = fact[field];
  if (text === null) return null;
  return (
    <p class={field === 'caveat' ? 'fact__note fact__note--caveat' : 'fact__note'}>
      <b>{t(label)}</b> <PackText text={text} />
    </p>
  );
}

/** A fact in full: how sure it is, what it says, who says so, what to keep in mind, receipts. */
export function FactEntry({ of }: { of: FoundFact }) {
  const { view, day, seenUntil } = useFindings();
  const { pack, fact } = of;
  const correction = correctionSince(fact, seenUntil);
  const shown = viewFact(fact, view, day);
  const asNow = shown.stood === null && shown.statement !== null;
  return (
    <article class="fact" id={factAnchor(pack.id, fact.id)} tabIndex={-1}>
      <Provenance of={of} shown={shown} />
      <Statement of={of} shown={shown} />
      {asNow && NOTES.map((note) => <Note key={note.field} fact={fact} {...note} />)}
      {correction && <CorrectionNote correction={correction} />}
      <StaleNote texts={[shown.statement, fact.caveat, fact.oftenWritten, fact.singleSource]} />
      <FactFooter of={of} sources={shown.statement === null ? fact.sources : shown.sources} />
    </article>
  );
}
