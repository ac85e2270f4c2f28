import { t } from '../../i18n/interface.ts';
import type { Fact } from '../../topics/types.ts';
import { useShownLanguage } from '../../ui/PackText.tsx';
import { useFindings } from '../findings-context.ts';
import { viewFact } from './fact-view.ts';

/** A fact as it stands in English, of which everything else that is shown is a translation. */
export function OriginalText({ fact }: { fact: Fact }) {
  const { view, day } = useFindings();
  const { statement } = viewFact(fact, view, day);
  const notes = [fact.attributedTo, fact.caveat, fact.oftenWritten, fact.singleSource];
  return (
    <div class="original" lang="en" dir="ltr">
      <p class="fact__statement">{statement ?? fact.statement}</p>
      {notes
        .filter((note) => note !== null)
        .map((note) => (
          <p key={note} class="fact__note">
            {note}
          </p>
        ))}
    </div>
  );
}

/** Says why one of these texts is in English where all around it is not. */
export function StaleNote({ texts }: { texts: readonly (string | null)[] }) {
  const { english } = useShownLanguage();
  if (!texts.some((text) => text !== null && english.has(text))) return null;
  return <p class="fact__then">{t('panelStale')}</p>;
}
