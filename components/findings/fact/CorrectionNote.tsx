import { formatDate, t } from '../../i18n/interface.ts';
import type { Correction } from '../../topics/types.ts';
import { PackText } from '../../ui/PackText.tsx';

/** What an entry said before it was corrected, and why that changed. */
export function CorrectionNote({ correction: { on, before, why } }: { correction: Correction }) {
  return (
    <p class="fact__note fact__note--corrected">
      <b>{t('panelCorrectedOn', { date: formatDate(on) })}</b> <PackText text={before} />{' '}
      <b>{t('panelCorrectedWhy')}</b> <PackText text={why} />
    </p>
  );
}
