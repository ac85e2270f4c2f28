import { statusWord } from '../findings/fact/StatusBadge.tsx';
import { formatDate, t } from '../i18n/interface.ts';
import type { IsoDay } from '../topics/types.ts';
import { PackText, PublishedText } from '../ui/PackText.tsx';
import type { Flagged, Receipt } from './flagged.ts';

/** How sure a receipt is and of which day. */
export function receiptStatus({ status, asOf }: Receipt): string {
  const day = t('panelAsOf', { date: formatDate(asOf) });
  return status === null ? day : `${statusWord(status)}${t('comma')} ${day}`;
}

/** What is printed: each sentence with its caveat, and the receipts beneath it. */
export function FlaggedSheet({
  found,
  day,
  today,
}: {
  found: readonly Flagged[];
  day: IsoDay;
  today: IsoDay;
}) {
  return (
    <div class="check-sheet">
      <h2>
        {t('extName')}: {t('checkTitle')}
      </h2>
      <p>{t('panelDated', { date: formatDate(day) })}</p>
      <ol>
        {found.map(({ key, sentence, label, caveat, receipts }) => (
          <li key={key}>
            <blockquote dir="auto">{sentence}</blockquote>
            <p>
              <b>{label}.</b> <PackText text={caveat} />
            </p>
            <ul>
              {receipts.map((receipt) => (
                <li key={receipt.text}>
                  <PackText text={receipt.text} /> ({receiptStatus(receipt)}){' '}
                  {receipt.sources.map(({ id, publisher }) => (
                    <span key={id}>
                      [<PublishedText>{publisher}</PublishedText>]{' '}
                    </span>
                  ))}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <p>{t('panelSheetValid', { date: formatDate(today) })}</p>
    </div>
  );
}
