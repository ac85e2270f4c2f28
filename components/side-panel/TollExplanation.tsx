import type { TollState } from '../claims/types.ts';
import { formatDate, formatNumber, t } from '../i18n/i18n.ts';
import type { MessageKey } from '../i18n/translate.ts';
import type { TollEntry } from '../topics/types.ts';
import { PackText } from './PackText.tsx';
import { usePanel } from './panel-context.ts';
import { measureWord } from './TollTable.tsx';
import { noteToll, type TollItem } from './toll-note.ts';

const WORDS = {
  'matches-that-day': 'panelTollMatches',
  'earlier-than-that-day': 'panelTollEarlier',
  'later-figure': 'panelTollLater',
  unofficial: 'panelTollUnofficial',
  'not-on-record': 'panelTollNotOnRecord',
} as const satisfies Record<TollState, MessageKey>;

function Given({ entry }: { entry: TollEntry }) {
  return (
    <>
      {' '}
      {formatNumber(entry.value)} {measureWord(entry.measure)}: <PackText>{entry.by}</PackText>,{' '}
      {formatDate(entry.from)}.
    </>
  );
}

/** How a printed count stands to the series: that day's, an earlier one, a later one, nobody's. */
export function TollExplanation({ item }: { item: TollItem }) {
  const { packs, day, today } = usePanel();
  const pack = packs.find(({ id }) => id === item.topic);
  const note = noteToll(item, pack?.tolls ?? [], day, today);
  const { printed, thatDay, latest } = note;
  return (
    <div class="note__caveat">
      <p>
        {note.state === null ? t('panelTollUndated') : t(WORDS[note.state])}
        {printed && <Given entry={printed} />}
      </p>
      {thatDay && thatDay !== printed && day !== null && (
        <p>
          {t('panelTollThatDay', { date: formatDate(day) })}
          <Given entry={thatDay} />
        </p>
      )}
      {latest && latest !== printed && latest !== thatDay && (
        <p>
          {t('panelTollLatest')}
          <Given entry={latest} />
        </p>
      )}
    </div>
  );
}
