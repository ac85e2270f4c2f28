import { formatDate, formatNumber, plural, t } from '../../i18n/eager.ts';
import { countWords, originWords } from '../../i18n/toll-wording.ts';
import { inOrder, isToll } from '../../topics/tolls.ts';
import type { TopicPack } from '../../topics/types.ts';
import { PackText } from '../../ui/PackText.tsx';

/** Every count on record, in the order in which they came. */
export function TollTable({ pack }: { pack: TopicPack }) {
  const rows = inOrder(pack.tolls.filter(isToll));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: where it is too wide, keys must scroll it
    <section class="table-scroll" aria-label={t('panelTollTitle')} tabIndex={0}>
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
                {countWords(entry, { t, plural, formatNumber })}
              </td>
              <td>
                <PackText text={entry.by} /> ({originWords(entry, { t })})
                {entry.note !== null && <PackText class="table__note" text={entry.note} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
