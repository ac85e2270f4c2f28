import { t } from '../i18n/i18n.ts';
import type { Settings } from '../settings/types.ts';

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
        <label key={kind} class="check">
          <input
            type="checkbox"
            checked={marks[kind]}
            onChange={(event) => onMarks({ ...marks, [kind]: event.currentTarget.checked })}
          />
          {t(label)}
        </label>
      ))}
    </fieldset>
  );
}
