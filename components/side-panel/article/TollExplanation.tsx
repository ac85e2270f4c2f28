import { tollContent } from '../../hover-card/toll-content.ts';
import type { CountRow } from '../../hover-card/types.ts';
import { formatDate, formatNumber, plural, t } from '../../i18n/eager.ts';
import type { PageItem } from '../../messaging/page-report.ts';
import { entryBehind } from '../../topics/toll-at.ts';
import { PackText } from '../../ui/PackText.tsx';
import { usePanel } from '../panel-context.ts';

type TollItem = Extract<PageItem, { kind: 'toll' }>;

/** Where the count of the article's day is still the latest, the latest says it all. */
function onceEach(counts: readonly CountRow[]): CountRow[] {
  return counts.filter(({ value }, position) => counts[position + 1]?.value !== value);
}

/** How a printed count stands to the series, in the words of the card, and who gave it. */
export function TollExplanation({ item }: { item: TollItem }) {
  const { packs, day } = usePanel();
  const tolls = packs.find(({ id }) => id === item.topic)?.tolls ?? [];
  const { body, title, counts } = tollContent(item, tolls, day, {
    t,
    plural,
    formatDate,
    formatNumber,
  });
  const printed = entryBehind(tolls, item, item.state !== 'unofficial', day);
  const rows = [
    ...(printed
      ? [
          {
            term: t('panelPrinted'),
            value: title.text,
            by: { text: printed.by },
            since: `${t('comma')} ${formatDate(printed.from)}`,
          },
        ]
      : []),
    ...onceEach(counts).map((count) => ({ ...count, since: '' })),
  ];
  return (
    <div class="note__caveat">
      {body.map(({ text }) => (
        <p key={text}>{text}</p>
      ))}
      <dl class="counts">
        {rows.map(({ term, value, by, since }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              <b>{value}</b> <PackText>{by.text}</PackText>
              <span>{since}</span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
