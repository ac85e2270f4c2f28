import { t } from '../i18n/interface.ts';
import type { Settings } from '../settings/schema.ts';
import { Checkbox } from './Checkbox.tsx';

interface MarkKindsProps {
  marks: Settings['marks'];
  onMarks: (marks: Settings['marks']) => void;
}

/** Names, statements and counts are marked, or not, each on its own. */
export function MarkKinds({ marks, onMarks }: MarkKindsProps) {
  return (
    <fieldset class="mark-kinds">
      <legend class="label">{t('popupWhat')}</legend>
      <Checkbox
        label={t('popupWhatNames')}
        checked={marks.names}
        onCheck={(names) => onMarks({ ...marks, names })}
      />
      <Checkbox
        label={t('popupWhatClaims')}
        checked={marks.claims}
        onCheck={(claims) => onMarks({ ...marks, claims })}
      />
      <Checkbox
        label={t('popupWhatTolls')}
        checked={marks.tolls}
        onCheck={(tolls) => onMarks({ ...marks, tolls })}
      />
    </fieldset>
  );
}
