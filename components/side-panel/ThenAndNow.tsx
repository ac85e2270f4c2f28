import { formatDate, formatNumber, t } from '../i18n/i18n.ts';
import type { TollThenAndNow } from '../topics/toll-at.ts';
import type { IsoDay, TollEntry, TopicPack } from '../topics/types.ts';
import { PackText } from './PackText.tsx';
import { shortName } from './page-topics.ts';
import { measureWord } from './TollTable.tsx';

export interface ThenAndNowProps {
  pack: TopicPack;
  counts: readonly TollThenAndNow[];
  day: IsoDay;
}

function Figure({ entry }: { entry: TollEntry | null }) {
  return <td>{entry === null ? t('panelNoCount') : formatNumber(entry.value)}</td>;
}

/** The official counts on the day of the article and now, side by side. */
export function ThenAndNow({ pack, counts, day }: ThenAndNowProps) {
  const newest = counts.flatMap(({ latest }) => latest ?? []).at(0);
  return (
    <table class="then-now">
      <caption>
        <PackText>{shortName(pack)}</PackText>: {t('panelOfficialCount')}
      </caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{formatDate(day)}</th>
          <th scope="col">{t('panelNow')}</th>
        </tr>
      </thead>
      <tbody>
        {counts.map(({ measure, onThatDay, latest: now }) => (
          <tr key={measure} class={onThatDay?.value === now?.value ? '' : 'then-now__changed'}>
            <th scope="row">{measureWord(measure)}</th>
            <Figure entry={onThatDay} />
            <Figure entry={now} />
          </tr>
        ))}
      </tbody>
      {newest && (
        <tfoot>
          <tr>
            <td colSpan={3}>
              {t('panelCountBy')} <PackText>{newest.by}</PackText>, {formatDate(newest.from)}
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}
