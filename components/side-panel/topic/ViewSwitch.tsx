import type { View } from '../../findings/fact/fact-view.ts';
import { useFindings } from '../../findings/findings-context.ts';
import { formatDate, t } from '../../i18n/interface.ts';

/** As it stood on the article's day, or as it stands now: for every fact at once. */
export function ViewSwitch({ onView }: { onView: (view: View) => void }) {
  const { view, day } = useFindings();
  if (day === null) return null;
  const choices: readonly [View, string][] = [
    ['now', t('panelViewNow')],
    ['then', t('panelViewThen', { date: formatDate(day) })],
  ];
  return (
    <fieldset class="view-switch">
      <legend class="visually-hidden">{t('panelViewLegend')}</legend>
      {choices.map(([value, label]) => (
        <label key={value} class="view-switch__choice">
          <input
            type="radio"
            name="view"
            class="visually-hidden"
            checked={view === value}
            onChange={() => onView(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
