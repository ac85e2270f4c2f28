import { formatDate, formatNumber, t } from '../../i18n/interface.ts';
import { measureWords } from '../../i18n/toll-wording.ts';
import { type ThenAndNow as Counts, hasChanged } from '../../topics/tolls.ts';
import type { IsoDay, TollEntry } from '../../topics/types.ts';
import { PackText } from '../../ui/PackText.tsx';

function Figure({ entry }: { entry: TollEntry | null }) {
  if (entry === null) return <td class="then-now__none">{t('panelNoCount')}</td>;
  return <td>{formatNumber(entry.value)}</td>;
}

/** The official counts on the day of the article and now, side by side. */
export function ThenAndNow({ counts, day }: { counts: readonly Counts<TollEntry>[]; day: IsoDay }) {
  const newest = counts.flatMap(({ latest }) => latest ?? [])[0];
  return (
    <table class="then-now">
      <caption class="visually-hidden">{t('panelOfficialCount')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('panelOfficialCount')}</th>
          <th scope="col">{formatDate(day)}</th>
          <th scope="col">{t('panelNow')}</th>
        </tr>
      </thead>
      <tbody>
        {counts.map((count) => (
          <tr key={count.measure} class={hasChanged(count) ? 'then-now__changed' : ''}>
            <th scope="row">{measureWords(count.measure, { t })}</th>
            <Figure entry={count.onThatDay} />
            <Figure entry={count.latest} />
          </tr>
        ))}
      </tbody>
      {newest && (
        <tfoot>
          <tr>
            <td colSpan={3}>
              {t('panelCountBy')} <PackText text={newest.by} />
              {t('comma')} {formatDate(newest.from)}
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}
