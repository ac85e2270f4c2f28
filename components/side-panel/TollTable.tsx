import { formatDate, formatNumber, t } from '../i18n/i18n.ts';
import type { Measure, TollEntry, TopicPack } from '../topics/types.ts';
import { PackText } from './PackText.tsx';

const MEASURES = {
  deaths: 'panelDeaths',
  injured: 'panelInjured',
  missing: 'panelMissing',
} as const satisfies Record<Measure, string>;

/** The name of a measure in the interface's language. */
export function measureWord(measure: Measure): string {
  return t(MEASURES[measure]);
}

/** When, how many, who said so: what the chart's readout and its table have in common. */
export function whoSaidIt(entry: TollEntry): string {
  return entry.official ? t('tollOfficial') : t('tollUnofficialShort');
}

/** Every count on record, in the order in which they came. */
export function TollTable({ pack }: { pack: TopicPack }) {
  const rows = [...pack.tolls].sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
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
                {formatNumber(entry.value)} {measureWord(entry.measure)}
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
