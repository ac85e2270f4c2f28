import { formatDate, formatNumber, t, translator } from '../../i18n/interface.ts';
import { originWords } from '../../i18n/toll-wording.ts';
import { PackText } from '../../ui/PackText.tsx';
import type { TollPoint } from './toll-chart-geometry.ts';

interface ChartReadoutProps {
  points: readonly TollPoint[];
  selected: number;
  /** Not to be read out: the pointer wanders over counts faster than anyone can listen. */
  quiet: boolean;
  onSelect: (point: number) => void;
}

/** Says of one count when it was given and by whom, and steps from count to count. */
export function ChartReadout({ points, selected, quiet, onSelect }: ChartReadoutProps) {
  const entry = points[selected]?.entry;
  if (!entry) return null;
  const step = (label: string, to: number, sign: string) => (
    <button
      type="button"
      class="readout__step"
      aria-label={label}
      aria-disabled={to < 0 || to >= points.length}
      onClick={() => to >= 0 && to < points.length && onSelect(to)}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
  return (
    <div class="readout" dir="ltr">
      {step(t('panelChartPrevious'), selected - 1, '‹')}
      <p class="readout__text" dir={translator.dir} aria-live={quiet ? 'off' : 'polite'}>
        <b>{formatNumber(entry.value)}</b> {formatDate(entry.from)}
        {t('comma')} <PackText text={entry.by} />
        <span class={entry.official ? 'readout__official' : 'readout__other'}>
          {originWords(entry, { t })}
        </span>
        {entry.note !== null && <PackText class="readout__note" text={entry.note} />}
      </p>
      {step(t('panelChartNext'), selected + 1, '›')}
    </div>
  );
}
