import { useId, useState } from 'preact/hooks';
import { formatDate, t } from '../../i18n/interface.ts';
import type { DateCandidate } from '../../topics/article-date.ts';
import type { IsoDay } from '../../topics/types.ts';
import { originWords } from './date-origin.ts';

interface DatePickerProps {
  today: IsoDay;
  /** Days that the page itself offers. */
  candidates: readonly DateCandidate[];
  /** The day in force is the reader's own and can be taken back. */
  reset: boolean;
  /** Null: back to what the page says. */
  onPick: (day: IsoDay | null) => void;
}

/** Lets the reader say which day the article is of. */
export function DatePicker({ today, candidates, reset, onPick }: DatePickerProps) {
  const [day, setDay] = useState('');
  const id = useId();
  return (
    <form
      class="date-picker"
      onSubmit={(event) => {
        event.preventDefault();
        if (day !== '') onPick(day);
      }}
    >
      {candidates.map((candidate) => (
        <button
          key={candidate.day}
          type="button"
          class="button"
          onClick={() => onPick(candidate.day)}
        >
          {formatDate(candidate.day)} <small>{originWords(candidate.origin)}</small>
        </button>
      ))}
      <label for={id}>{t('panelPickDate')}</label>
      <span class="date-picker__row">
        <input
          id={id}
          class="field"
          type="date"
          max={today}
          value={day}
          required
          onInput={(event) => setDay(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {t('panelUseDate')}
        </button>
      </span>
      {reset && (
        <button type="button" class="link-button" onClick={() => onPick(null)}>
          {t('panelResetDate')}
        </button>
      )}
    </form>
  );
}
