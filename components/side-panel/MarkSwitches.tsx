import { t } from '../i18n/i18n.ts';
import type { Settings } from '../settings/types.ts';
import { Checkbox } from '../ui/Checkbox.tsx';

type Marks = Settings['marks'];

const KINDS = [
  ['names', 'panelMarkNames'],
  ['claims', 'panelMarkClaims'],
  ['tolls', 'panelMarkTolls'],
] as const;

/** What is marked on pages: names, claims and counts apart. */
export function MarkSwitches({
  marks,
  onMarks,
}: {
  marks: Marks;
  onMarks: (marks: Marks) => void;
}) {
  return (
    <fieldset class="mark-switches">
      <legend>{t('panelMarkLegend')}</legend>
      {KINDS.map(([kind, label]) => (
        <Checkbox
          key={kind}
          label={t(label)}
          checked={marks[kind]}
          onCheck={(checked) => onMarks({ ...marks, [kind]: checked })}
        />
      ))}
    </fieldset>
  );
}
