import { formatDate, plural, t } from '../../i18n/eager.ts';
import type { PluralKey } from '../../i18n/translate.ts';
import { isToll } from '../../topics/toll-at.ts';
import type { Measure, TollEntry, TopicPack } from '../../topics/types.ts';
import { PackText } from '../../ui/PackText.tsx';

const MEASURES = {
  deaths: 'panelDeaths',
  injured: 'panelInjured',
  missing: 'panelMissing',
} as const satisfies Record<Measure, string>;

const COUNTED = {
  deaths: 'tollDeaths',
  injured: 'tollInjured',
  missing: 'tollMissing',
} as const satisfies Record<Measure, PluralKey>;

/** The name of a measure in the interface's language. */
export function measureWord(measure: Measure): string {
  return t(MEASURES[measure]);
}

/** Whether a count is by those who keep it, in words. */
export function whoSaidIt(entry: TollEntry): string {
  return entry.official ? t('tollOfficial') : t('tollUnofficialShort');
}

/** Every count on record, in the order in which they came. */
export function TollTable({ pack }: { pack: TopicPack }) {
  const rows = pack.tolls
    .filter(isToll)
    .sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
  return (
    <div class="table-scroll">
      <table class="table">
        <caption class="visually-hidden">{t('panelTollTitle')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('panelDate')}</th>
            <th scope="col">{t('panelCount')}</th>
            <th scope="col">{t('panelWhoSaidCount')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((entry) => (
            <tr key={`${entry.measure} ${entry.value} ${entry.from} ${entry.by}`}>
              <th scope="row">{formatDate(entry.from)}</th>
              <td class={entry.official ? 'table__official' : ''}>
                {plural(COUNTED[entry.measure], entry.value)}
              </td>
              <td>
                <PackText>{entry.by}</PackText> ({whoSaidIt(entry)})
                {entry.note !== null && <PackText class="table__note">{entry.note}</PackText>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
