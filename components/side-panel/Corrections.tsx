import { CorrectionNote } from '../findings/fact/CorrectionNote.tsx';
import { FactLine } from '../findings/fact/FactLine.tsx';
import { useFindings } from '../findings/findings-context.ts';
import { formatNumber, t } from '../i18n/interface.ts';
import { correctionsSince } from '../topics/corrections.ts';
import { factAnchor } from '../topics/find-fact.ts';

/** What was corrected since the reader last had the panel open: told once. */
export function Corrections() {
  const { packs, seenUntil } = useFindings();
  const corrected = correctionsSince(packs, seenUntil);
  if (corrected.length === 0) return null;
  return (
    <details class="disclosure corrections">
      <summary>
        {t('panelCorrections')} <span class="count">{formatNumber(corrected.length)}</span>
      </summary>
      <ul>
        {corrected.map(({ pack, fact, correction }) => (
          <li key={factAnchor(pack.id, fact.id)}>
            <FactLine of={{ pack, fact }} />
            <CorrectionNote correction={correction} />
          </li>
        ))}
      </ul>
    </details>
  );
}
